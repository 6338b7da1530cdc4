//! Drawings made of HTML, so that they grow with the text and are read out in order.

use ui::markup::{El, el};
use words::PAGE_UI;

/// The road of a request, with its dates.
pub(super) fn road() -> El {
    let step = |when: &'static str, what: &'static str| {
        el("li").child(el("strong").text(when)).child(el("span").text(what))
    };
    el("figure")
        .child(
            el("ol")
                .class("road")
                .child(step(PAGE_UI.road_1, PAGE_UI.road_1_text))
                .child(step(PAGE_UI.road_2, PAGE_UI.road_2_text))
                .child(step(PAGE_UI.road_3, PAGE_UI.road_3_text))
                .child(step(PAGE_UI.road_4, PAGE_UI.road_4_text))
                .child(step(PAGE_UI.road_5, PAGE_UI.road_5_text))
                .child(step(PAGE_UI.road_6, PAGE_UI.road_6_text)),
        )
        .child(el("figcaption").text(PAGE_UI.road_caption))
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
                .child(stop(PAGE_UI.copies_1, PAGE_UI.copies_1_text))
                .child(stop(PAGE_UI.copies_2, PAGE_UI.copies_2_text))
                .child(stop(PAGE_UI.copies_3, PAGE_UI.copies_3_text)),
        )
        .child(el("figcaption").text(PAGE_UI.copies_caption))
}
