//! Drawings made of HTML, so that they grow with the text and are read out in order.

use crate::content::UI;
use crate::ui::markup::{El, el};

/// The road of a request, with its dates.
pub(super) fn road() -> El {
    let step = |when: &'static str, what: &'static str| {
        el("li").child(el("strong").text(when)).child(el("span").text(what))
    };
    el("figure")
        .child(
            el("ol")
                .class("road")
                .child(step(UI.road_1, UI.road_1_text))
                .child(step(UI.road_2, UI.road_2_text))
                .child(step(UI.road_3, UI.road_3_text))
                .child(step(UI.road_4, UI.road_4_text))
                .child(step(UI.road_5, UI.road_5_text))
                .child(step(UI.road_6, UI.road_6_text)),
        )
        .child(el("figcaption").text(UI.road_caption))
}

/// Where copies of a photo go.
pub(super) fn copies() -> El {
    let stop = |title: &'static str, text: &'static str| {
        el("li").child(el("strong").text(title)).child(el("span").text(text))
    };
    el("figure")
        .child(
            el("ol")
                .class("road copies")
                .child(stop(UI.copies_1, UI.copies_1_text))
                .child(stop(UI.copies_2, UI.copies_2_text))
                .child(stop(UI.copies_3, UI.copies_3_text)),
        )
        .child(el("figcaption").text(UI.copies_caption))
}
