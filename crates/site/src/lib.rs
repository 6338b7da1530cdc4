//! Everything that readers get, made on the host: pages, headers, packing; and a server to look at it.

pub mod build;
mod capability;
pub mod files;
mod folders;
mod headers;
mod headers_file;
mod hosting;
mod kind;
pub mod languages;
mod manifest;
mod offline;
mod one_file;
mod pack;
mod packed;
pub mod page;
pub mod pages;
pub mod precache;
pub mod reading;
pub mod release;
pub mod serve;
mod sheet;
pub mod sheets;
pub mod sizes;
mod style;
