//! The bodies of the site's pages, one file each.

pub mod all_pages;
pub mod asked;
pub mod asked_plain;
pub mod blank_letters;
pub mod document;
pub mod embed;
pub mod force;
pub mod guide;
pub mod home;
pub mod inserts;
pub mod not_found;
pub mod notes;
pub mod offline;
pub mod one_file;
pub mod papers;
pub mod plain;
pub mod road_letters;
pub mod start;
