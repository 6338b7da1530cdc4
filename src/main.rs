//! The Wasm app: takes over the check page.

fn main() {
    custody_image_check::ui::start();
}
