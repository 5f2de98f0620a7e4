//! Nothing is written too small to be read, in any view.

use crate::harness::Visit;
use serde_json::json;

/// The texts in smaller letters than 11 pixels that are shown. Those in drawings are scaled with them, and checked where they
/// are drawn.
const SMALL: &str = "const small = new Set();
     const walk = document.createTreeWalker(pc.shadowRoot, NodeFilter.SHOW_TEXT);
     for (let text; (text = walk.nextNode());) {
         const own = text.parentElement;
         if (!text.data.trim() || own.closest('svg, style, .hidden, .paper') || !own.checkVisibility()) continue;
         const size = parseFloat(getComputedStyle(own).fontSize);
         if (size < 10.99) small.add(`${size.toFixed(1)} ${own.localName}.${own.className}: ${text.data.trim().slice(0, 30)}`);
     }
     return [...small];";

#[test]
fn no_letters_are_smaller_than_eleven_pixels() {
    let phones = "phones=xiaomi-12s,xiaomi-12s-pro,oneplus-12";
    for (width, height) in [(390, 844), (1280, 900)] {
        for state in [
            "as-of=2022-05-26;battery-mah=4500..;phones=xiaomi-12s".to_owned(),
            format!("view=compare;as-of=2022-05-26;{phones};open=all-rows,drawings,standing,one-sided"),
            format!("view=card;as-of=2022-05-26;{phones}"),
            "view=timeline;phones=xiaomi-12s".to_owned(),
            format!("view=plot;as-of=2022-05-26;{phones}"),
        ] {
            Visit::to(format!("/#pc=v1;{state}")).window(width, height).run(|page| {
                page.wait_ready(1);
                page.settle();
                assert_eq!(page.js(SMALL), json!([]), "{state} at {width}");
            });
        }
    }
    Visit::to("/#pc=v1;as-of=2022-05-26").window(390, 844).run(|page| {
        page.wait_ready(1);
        page.click(&page.button(&page.found()[0]));
        assert_eq!(page.js(SMALL), json!([]), "a card");
        page.click(&page.deep(".phone-card .cell"));
        assert_eq!(page.js(SMALL), json!([]), "sources");
        page.keys(&["Escape", "Escape"]);
        page.click(&page.deep(".filters-toggle"));
        assert_eq!(page.js(SMALL), json!([]), "the sheet");
    });
}
