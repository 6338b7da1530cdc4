//! Plain English.
use custody_image_check::content::readability::check;
use std::path::Path;

#[test]
fn table() {
    let report = check(&Path::new(env!("CARGO_MANIFEST_DIR")).join("content")).unwrap();
    for row in &report.rows {
        println!(
            "{:45} {:5} {:4} {:5.1} {:3} {:5.1} {}",
            row.file,
            row.count.words,
            row.count.sentences,
            row.count.mean(),
            row.count.longest,
            row.count.grade(),
            row.faults
        );
    }
    for fault in &report.faults {
        println!("{fault}");
    }
}
