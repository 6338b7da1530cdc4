//! Marks of pages become notes with numbers.

use crate::folder::Folder;
use crate::good::check;
use words_compile::compile::compile;

#[test]
fn equal_marks_share_a_number_and_what_has_no_source_has_none() {
    let folder = Folder::good();
    let more = "Police keep photos. [confirmed](source:act \"section 1\") So. \
                [reported](source:act \"section 1\") Yes. [confirmed](source:act \"section 1\") \
                No. [unconfirmed](source:none)";
    folder.change(
        "en/guide/one.md",
        "Police keep photos. [confirmed](source:act \"section 1\")",
        more,
    );
    let rust = compile(&folder.0, "en")
        .expect("no faults")
        .replace(" : ", ": ")
        .replace("Some (", "Some(");
    let page = rust.split("title: \"One\"").nth(1).expect("the page");
    let page = page.split("title: \"Two\"").next().expect("its end");
    let numbers: Vec<&str> = page.split("Sign {").skip(1).filter_map(|it| it.get(..40)).collect();
    for (sign, part) in numbers.iter().zip([
        "number: Some(1u16) , is_first: true",
        "number: Some(2u16) , is_first: true",
        "number: Some(1u16) , is_first: false",
        "number: None , is_first: false",
    ]) {
        assert!(sign.contains(part), "{numbers:?}");
    }
    assert_eq!(numbers.len(), 4, "{page}");
    // A number stands at its word; "not confirmed" is words of its own, with a space before it.
    assert!(page.contains("Text (\" So.\" ,) , words_types :: Inline :: Note"), "{page}");
    assert!(page.contains("Text (\" No. \" ,) , words_types :: Inline :: Note"), "{page}");
    assert_eq!(page.matches("words_types :: Note {").count(), 2, "{page}");
}

#[test]
fn the_timeline_has_its_notes_on_one_page() {
    check(
        "en/guide/one.md",
        r#"
    {rules} => {rules}\n\n{timeline}
"#,
    );
    let folder = Folder::good();
    folder.change("en/guide/one.md", "{rules}", "{timeline}");
    folder.change("en/guide/two.md", "Last words.", "{timeline}");
    assert_eq!(
        folder.faults(),
        ["en/guide/two.md:13: shows {timeline}, which en/guide/one.md shows already"]
    );
}
