//! After asking: what has happened with a request, where the person stands on the road, which step
//! comes next, and the letter of each step. Pure: no clock, no browser, no files.
//!
//! In reading order: [`ROAD`] asks of the arrest what the road needs, and a [`RequestWay`] of the request;
//! [`Asked`] holds what was answered. A [`Visit`] leads through both. [`standing()`] says what follows, and
//! [`Station`]s are the road as a figure. [`letter`] writes the letter of
//! each step. [`plain`] is the road as finite steps, for readers without script.

mod asked;
mod figure;
mod flow;
pub mod letter;
mod mistake;
pub mod plain;
mod remark;
mod request_way;
mod standing;
mod visit;

pub use asked::{Asked, AskedAnswer};
pub use figure::{State, Station, Stop};
pub use flow::ROAD;
pub use mistake::{Mistake, draft_of, read};
pub use remark::{Remark, remarks};
pub use request_way::RequestWay;
pub use standing::{Day, Standing, standing};
pub use visit::{Dropped, Found, Screen, Visit};
