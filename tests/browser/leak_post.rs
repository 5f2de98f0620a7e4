//! The demo post: the same two phones as they were known on the day of the leak, and today.

use crate::harness::{Page, Visit};

const POST: &str = "/posts/leak.html";

/// Both widgets, though the second is far down.
fn arrive(page: &Page) {
    page.find("phone-compare");
    page.wait_for("the element's definition", "customElements.get('phone-compare')");
    page.js("for (const one of pcs) one.load();");
    page.wait_ready(2);
}

#[test]
fn on_its_day_the_post_tells_what_was_said() {
    Visit::to(POST).run(|page| {
        arrive(page);
        assert_eq!(page.text_in("#then", ".as-of time"), "26 May 2022");
        let soc = page.row("#then", "soc");
        assert!(soc[0].contains("Snapdragon 8+ Gen 1") && soc[0].contains("rumoured"), "{soc:?}");
        assert!(soc[1].contains("Snapdragon 8+ Gen 1 or Dimensity 9000"), "{soc:?}");
        assert!(soc[1].contains("rumoured"), "{soc:?}");
        let refresh = page.row("#then", "refresh_hz");
        assert!(refresh[0].starts_with("up to 120 Hz") && refresh[0].contains("rumoured"), "{refresh:?}");
        let display = page.row("#then", "display_in");
        assert!(display[0].contains("like Xiaomi 12 Pro") && display[0].contains("rumoured"), "{display:?}");
        let camera = page.row("#then", "camera_main_mp");
        assert!(camera[0].starts_with("50 MP") && camera[0].contains("rumoured"), "{camera:?}");

        page.open_sources("#then", "soc", 1);
        let source = page.text_in("#then", "dialog li");
        for part in ["Snapdragon 8+ Gen 1 or", "rumour", "unsure", "Business Today", "Weibo tipster", "26 May 2022"] {
            assert!(source.contains(part), "{source}");
        }
    });
}

#[test]
fn today_the_post_tells_what_came_out() {
    Visit::to(POST).run(|page| {
        arrive(page);
        assert_eq!(page.row("#now", "display_in"), ["6.28 in", "6.73 in"], "without a mark");
        for (column, size) in ["6.28 in", "6.73 in"].into_iter().enumerate() {
            page.open_sources("#now", "display_in", column);
            assert_eq!(page.text_in("#now", "dialog .shown"), size);
            let used = page.text_in("#now", "dialog li.used .stage");
            assert!(["listed", "official", "measured"].contains(&used.as_str()), "{used}");
            page.keys(&["Escape"]);
        }
    });
}

#[test]
fn the_day_is_changed_by_a_click_and_only_in_one_widget() {
    Visit::to(POST).run(|page| {
        arrive(page);
        let today = page.row("#now", "display_in");
        page.click(&page.button_in("#then", "Show today"));
        assert_eq!(page.row("#then", "display_in"), today);
        assert_eq!(page.text_in("#then", ".as-of time"), "today");
        page.click(&page.button_in("#then", "Show 26 May 2022"));
        assert!(page.row("#then", "display_in")[0].contains("like Xiaomi 12 Pro"));

        page.click(&page.button_in("#then", "Remove Xiaomi 12S"));
        assert_eq!(page.row("#then", "soc").len(), 1);
        assert_eq!(page.row("#now", "soc").len(), 2);
        assert_eq!(page.js("return document.querySelector('#now').state.asOf;"), serde_json::Value::Null);
        assert_eq!(page.path(), POST, "the address is left alone");
    });
}
