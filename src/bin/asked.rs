//! The program of the page for those who have already asked.

fn main() {
    app::run_asked();
}
