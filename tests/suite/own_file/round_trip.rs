//! What was written is read as it was.

use super::super::properties::arrest_with;
use super::{cases, today, with};
use check::letter::longest;
use chrono::{Days, NaiveDate};
use own_file::{Entry, LARGEST, OwnFile, Sender, Typed, VERSION, read, write};
use proptest::{collection::vec, option, prelude::*, sample::select};
use rules::{Answered, Arrest, PartialDate, Police, PoliceAnswer, Request, tenth_birthday};
use words::{Detail, UI};

fn day() -> impl Strategy<Value = NaiveDate> {
    (0..20_000_u64).prop_map(|days| today().checked_sub_days(Days::new(days)).unwrap())
}

fn date() -> impl Strategy<Value = PartialDate> {
    let year = 1950_u16..2026;
    prop_oneof![
        day().prop_map(PartialDate::Day),
        (year.clone(), 1..=12_u8).prop_map(|(year, month)| PartialDate::Month { year, month }),
        year.prop_map(PartialDate::Year),
    ]
}

/// An arrest whose facts do not contradict each other.
fn arrest() -> impl Strategy<Value = Arrest> {
    arrest_with(|| date().boxed()).prop_map(|arrest| {
        let born = arrest.born.filter(|born| {
            let (taken, ended) = (arrest.image_taken, arrest.convicted_or_released);
            arrest.age_at_image.is_none()
                && taken.is_none_or(|it| it.last() >= born.first())
                && ended.is_none_or(|it| it.last() >= tenth_birthday(born.first()))
        });
        Arrest { born, ..arrest }
    })
}

prop_compose! {
    /// A request in which each step comes on a later day than that before it.
    fn request()(
        sent in day(),
        answer in option::of(select(PoliceAnswer::ALL)),
        given in vec(any::<bool>(), 11),
    ) -> Request {
        let sent = sent.checked_sub_days(Days::new(20)).unwrap();
        let on = |step: usize| {
            given[step].then(|| sent.checked_add_days(Days::new(step as u64)).unwrap())
        };
        let after = |earlier: Option<NaiveDate>, step| earlier.and(on(step));
        Request {
            received: on(0),
            id_asked: on(1),
            id_given: after(on(1), 2),
            extended: on(3),
            chased: on(4),
            answered: answer.map(|answer| Answered { answer, on: sent }),
            complained: on(5),
            complaint_acknowledged: after(on(5), 6),
            complaint_answered: after(on(5), 7),
            commissioner_complained: on(8),
            commissioner_heard: after(on(8), 9),
            commissioner_answered: after(on(8), 10),
            ..Request::sent_on(sent)
        }
    }
}

/// Any text that fits, with every sign that a file must write otherwise.
fn text() -> impl Strategy<Value = String> {
    vec(any::<char>(), 0..40).prop_map(String::from_iter)
}

fn typed() -> impl Strategy<Value = Typed> {
    vec(option::of(text()), Detail::ALL.len()).prop_map(|texts| {
        let named = Detail::ALL.iter().copied().zip(texts);
        named.filter_map(|(detail, text)| Some((detail, text?))).collect()
    })
}

prop_compose! {
    fn file()(
        arrests in vec((arrest(), option::of(request()), text(), typed()), 1..6),
        sender in option::of((typed(), any::<bool>())),
    ) -> OwnFile {
        let has_details = sender.is_some();
        let entry = |(arrest, request, name, details)| Entry {
            arrest, request, name, details: if has_details { details } else { Vec::new() },
        };
        let sender = sender.map(|(details, only_this_contact)| Sender { details, only_this_contact });
        OwnFile { saved: today(), arrests: arrests.into_iter().map(entry).collect(), sender }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_file_comes_back_as_it_was(file in file()) {
        let text = write(&file);
        prop_assert_eq!(read(&text, today()), Ok(file), "{}", text);
    }

    /// Another program's reader finds the same JSON in it, and `assess` takes it.
    #[test]
    fn others_read_it_too(file in file()) {
        let text = write(&file);
        let value: serde_json::Value = serde_json::from_str(&text).unwrap();
        prop_assert_eq!(&value["about"], UI.file_about);
        prop_assert_eq!(&value["version"], VERSION);
        prop_assert_eq!(value.get("details").is_some(), file.sender.is_some());
        for (index, entry) in file.arrests.iter().enumerate() {
            prop_assert!(value["names"].is_null() || value["names"][index] == entry.name);
        }
        let asked = assess::asked(text.as_bytes(), NaiveDate::default());
        let asked = asked.unwrap_or_else(|faults| panic!("{faults}\n{text}"));
        let arrests: Vec<Arrest> = file.arrests.into_iter().map(|entry| entry.arrest).collect();
        prop_assert_eq!(asked.circumstances.arrests, arrests);
        prop_assert_eq!(asked.circumstances.today, today());
    }
}

/// It was written, and then refused as too large.
#[test]
fn a_file_with_all_that_can_be_typed_is_opened_again() {
    let fill = |most: usize| "あ".repeat(most);
    let details = |detail: &Detail| (*detail, fill(longest(*detail) as usize));
    let details: Typed = Detail::ALL.iter().map(details).collect();
    let entry = Entry { name: fill(check::LONGEST_NAME), details, ..Entry::default() };
    let sender = Some(Sender { details: Vec::new(), only_this_contact: false });
    let file = OwnFile { saved: today(), arrests: vec![entry; rules::MOST_ARRESTS], sender };
    let text = write(&file);
    assert!(text.len() > LARGEST * 4 / 5, "{}", text.len());
    assert!(read(&text, today()) == Ok(file), "{} bytes", text.len());
}

#[test]
fn worked_cases_come_back_after_they_were_written() {
    for case in cases() {
        let file = read(&with(&case), NaiveDate::MAX).unwrap();
        assert_eq!(read(&write(&file), NaiveDate::MAX), Ok(file), "{case}");
    }
}

#[test]
fn a_file_reads_well() {
    let arrest = Arrest {
        police: Some(Police::EnglandOrWales),
        image_taken: Some(PartialDate::Month { year: 2019, month: 3 }),
        earlier_case: true,
        ..Arrest::default()
    };
    let request = Some(Request::sent_on(NaiveDate::from_ymd_opt(2026, 10, 1).unwrap()));
    let details = vec![(Detail::ArrestPlace, "Leeds".to_owned())];
    let entry = Entry { arrest, request, name: "Leeds, \"2019\"".to_owned(), details };
    let details = vec![(Detail::Name, "A\nB".to_owned())];
    let sender = Some(Sender { details, only_this_contact: true });
    let text = write(&OwnFile { saved: today(), arrests: vec![entry], sender });
    expect_test::expect![[r#"
        {
          "about": "ABOUT",
          "version": 2,
          "circumstances": {
            "today": "2026-11-21",
            "arrests": [
              {
                "police": "england-or-wales",
                "image_taken": "2019-03",
                "earlier_case": true,
                "request": {
                  "sent": "2026-10-01"
                }
              }
            ]
          },
          "details": {
            "name": "A\nB",
            "only-this-contact": true,
            "arrests": [
              {
                "arrest-place": "Leeds"
              }
            ]
          },
          "names": [
            "Leeds, \"2019\""
          ]
        }
    "#]]
    .assert_eq(&text.replace(UI.file_about, "ABOUT"));
    let about_one = Entry { details: Vec::new(), name: String::new(), ..Entry::default() };
    let bare = write(&OwnFile { saved: today(), arrests: vec![about_one], sender: None });
    assert!(!bare.contains("details") && !bare.contains("names"), "only if ticked: {bare}");
}
