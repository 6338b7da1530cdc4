//! The program of the check page.

fn main() {
    app::run_check();
}
