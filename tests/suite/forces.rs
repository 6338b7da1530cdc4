//! Which force people mean: as they write it, the longest name wins, unclear places are only offered.

use check::forces::{find, offers};
use words::{FORCES, plain_name};

/// What is typed, and the id of the force that it names; `-` for none.
const NAMED: &str = "
    Met => metropolitan
    the met police => metropolitan
    Met. => metropolitan
    metropolitan police service => metropolitan
    New Scotland Yard => metropolitan
    GMP => greater-manchester
    gmp => greater-manchester
    Manchester => greater-manchester
    Kent => kent
    KENT POLICE => kent
    Kent Constabulary => kent
    Sussex Constabulary => sussex
    Lancashire police => lancashire
    Devon & Cornwall => devon-and-cornwall
    devon and cornwall constabulary => devon-and-cornwall
    Avon & Somerset => avon-and-somerset
    D&C Police => devon-and-cornwall
    BTP => british-transport
    London Underground police => british-transport
    City of London => city-of-london
    London => metropolitan
    Leicester City Police => leicestershire
    the City of York => north-yorkshire
    Hull => humberside
    Kingston upon Hull => humberside
    Kingston upon Thames => metropolitan
    South Gloucestershire => avon-and-somerset
    Gloucestershire => gloucestershire
    North Lincolnshire => humberside
    North East Lincolnshire => humberside
    Lincolnshire => lincolnshire
    Bury => greater-manchester
    Bury St Edmunds => suffolk
    Bury St. Edmunds => suffolk
    Newcastle => northumbria
    Newcastle-under-Lyme => staffordshire
    Newcastle upon Tyne => northumbria
    Stratford-upon-Avon => warwickshire
    King's Lynn => norfolk
    King’s Lynn => norfolk
    Ynys Môn => north-wales
    ynys mon => north-wales
    Heddlu Gwent => gwent
    Londonderry => northern-ireland
    Glasgow => scotland
    Newport, Isle of Wight => hampshire-and-isle-of-wight
    Newport, Shropshire => west-mercia
    Newport, Gwent => gwent
    I was held in Leeds => west-yorkshire
    Newport => -
    Bangor => -
    Sutton => -
    Leigh => -
    Ripley => -
    the City => -
    Yorkshire => -
    police => -
    Kentish => -
    xyz => -
     => -
";

#[test]
fn a_force_is_found_by_the_names_that_people_use() {
    for case in NAMED.lines().skip(1).filter(|line| line.contains("=>")) {
        let (typed, expected) = case.split_once("=>").expect("a case of two parts");
        let found = find(typed.trim()).map_or("-", |force| force.id);
        assert_eq!(found, expected.trim(), "{typed}");
    }
}

#[test]
fn names_are_compared_without_what_people_write_in_many_ways() {
    for (name, plain) in [
        ("A&S Police", "a and s police"),
        (" Devon  &  Cornwall ", "devon and cornwall"),
        ("Kent Constabulary", "kent police"),
        ("St. Helens", "st helens"),
        ("King’s Lynn", "kings lynn"),
        ("Stoke-on-Trent", "stoke on trent"),
        ("Pont-y-pŵl", "pont y pwl"),
        ("", ""),
    ] {
        assert_eq!(plain_name(name), plain);
    }
}

/// What is typed, and the first forces that are offered for it.
#[test]
fn what_is_not_certain_is_offered() {
    for (typed, expected) in [
        ("Newport", "gwent"),
        ("Bangor", "north-wales"),
        ("Yorkshire", "north-yorkshire south-yorkshire west-yorkshire"),
        ("Wales", "north-wales south-wales"),
        ("manc", "greater-manchester"),
        ("Kent", "kent"),
        ("met", "metropolitan"),
        ("k", ""),
        ("xyz", ""),
        ("Kent Police", ""),
        ("Humberside Police ", ""),
    ] {
        let found = offers(typed, |_| true);
        let count = expected.split_whitespace().count();
        let ids: Vec<&str> = found.iter().take(count.max(1)).map(|force| force.id).collect();
        assert_eq!(ids.join(" "), expected, "{typed}");
    }
}

#[test]
fn no_more_than_five_are_offered_and_only_those_that_fit() {
    assert_eq!(offers("police", |_| true).len(), 5);
    assert!(offers("scot", |force| force.id != "scotland").iter().all(|it| it.id != "scotland"));
}

#[test]
fn every_force_is_found_by_its_own_name() {
    for force in FORCES {
        assert_eq!(find(force.name).map(|it| it.id), Some(force.id), "{}", force.name);
        let typed = plain_name(force.name).replace(" and ", " & ");
        assert_eq!(find(&typed).map(|it| it.id), Some(force.id), "{typed}");
    }
}
