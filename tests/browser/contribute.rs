//! The page on which people write data files: what is written is checked with its places, shown, and handed out as it stands.

use crate::axe::judge;
use crate::harness::{Ability, Page, Visit};
use serde_json::json;

const POLICY: &str =
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'self'; img-src data:";

const LEAK: &str = "[[report]]\ndate = \"2026-11-20\"\nstage = \"rumour\"\npublisher = \"The Daily Phone\"\n\
                    url = \"https://example.org/leak\"\n\n[report.specs]\nbattery_mah = { value = 5200, hedged = true }\n";
const HEAD: &str = "id = \"acme-one\"\nbrand = \"Acme\"\nname = \"Acme One\"\n\n";

/// The page, once it has checked its first text.
fn open(visit: Visit, test: impl FnOnce(&Page)) {
    visit.header("Content-Security-Policy", POLICY).run(|page| {
        page.wait_for("the first check", "!document.querySelector('#verdict').textContent.startsWith('Loading')");
        test(page);
    });
}

fn verdict(page: &Page, text: &str) {
    page.wait_for("the verdict", &format!("document.querySelector('#verdict').textContent == {}", json!(text)));
}

fn text(page: &Page) -> String {
    page.find("#text").property("value").as_str().expect("text").to_owned()
}

/// Writes a whole text, as if it had been pasted.
fn write(page: &Page, text: &str) {
    page.js_with(
        "const field = document.querySelector('#text');
         field.value = args[0];
         field.dispatchEvent(new Event('input', { bubbles: true }));",
        json!([text]),
    );
}

fn problems(page: &Page) -> Vec<String> {
    let told = page.js("return [...document.querySelectorAll('#problems button')].map((one) => one.innerText);");
    told.as_array().into_iter().flatten().filter_map(|one| one.as_str()).map(str::to_owned).collect()
}

/// What is selected in the text, and whether it has the focus.
fn selected(page: &Page) -> String {
    let selected = page.js("const { id, value, selectionStart, selectionEnd } = document.activeElement;
         return id == 'text' ? value.slice(selectionStart, selectionEnd) : `the focus is on ${id}`;");
    selected.as_str().expect("text").to_owned()
}

/// Types into what has the focus.
fn type_text(page: &Page, text: &str) {
    page.element("the focus", "return document.activeElement;", json!([])).type_text(text);
}

fn copied(page: &Page) -> Option<String> {
    let reads = page.can(Ability::Protocol);
    if reads {
        let permissions = ["clipboardReadWrite", "clipboardSanitizedWrite"];
        page.cdp("Browser.grantPermissions", json!({ "permissions": permissions, "origin": page.origin() }));
    }
    page.click(&page.find("#copy"));
    page.wait_for("it to be copied", "document.querySelector('#told').textContent == 'Copied.'");
    reads.then(|| page.js("return await navigator.clipboard.readText();").as_str().expect("text").to_owned())
}

#[test]
fn a_new_phone_is_checked_shown_and_copied() {
    open(Visit::to("/contribute.html"), |page| {
        // The template says what is to be written.
        verdict(page, "7 errors. Select one to go to its place.");
        let told = problems(page);
        assert_eq!(told[0], "Error Line 1, column 6 id: is empty; write id = \"xiaomi-12s\"");
        assert!(told[3].starts_with("Error Line 6, column 8 date: is empty; write date = \"2022-05-26\""), "{told:?}");
        assert!(!page.find(".window").is_visible(), "there is nothing to preview");
        page.find("#problems li:nth-child(4) button").js("it.focus();");
        page.keys(&["Enter"]);
        assert_eq!(selected(page), "\"\"");

        // With a mistake that has a place, and a warning, which comes last.
        let wrong = format!("{HEAD}{}", LEAK.replace("5200", "5.200")).replace("\"Acme One\"", "\"Acme O\u{1f4f1}ne\"");
        write(page, &format!("{wrong}soc = \"SD 8 Elite\"\ndisplay_w = 300\ndisplay_h = 2000\n"));
        verdict(page, "2 errors and 1 warning. Select one to go to its place.");
        assert_eq!(
            problems(page),
            [
                "Error Line 12, column 25 battery_mah: 5.200 has a fraction; only whole numbers are stored",
                "Error Line 13, column 7 soc: \"SD 8 Elite\" should be written \"Qualcomm Snapdragon 8 Elite\"",
                "Warning Line 15, column 1 display_h: 300 × 2000 pixels is an unlikely shape for a display",
            ]
        );
        page.click(&page.find("#problems li:first-child button"));
        assert_eq!(selected(page), "5.200, hedged = true }");

        // Put right, it is shown with its source, and what is copied is what was checked.
        let right = format!("{HEAD}{LEAK}");
        write(page, &right);
        verdict(page, "No problems.");
        assert_eq!(problems(page), Vec::<String>::new());
        page.wait_ready(1);
        page.wait_for("the value", "pc.shadowRoot.querySelector('.card')?.textContent.includes('5,200')");
        let card = page.text_in("#preview", ".card");
        assert!(card.contains("One") && card.contains("rumoured"), "{card}");
        assert_eq!(page.find("#place").text(), "This is the file data/phones/acme/acme-one.toml.");
        if let Some(copied) = copied(page) {
            assert_eq!(copied, right);
        }
        // As a file under the name that it belongs under.
        page.js("HTMLAnchorElement.prototype.click = function () { document.body.dataset.saved = this.download; };");
        page.click(&page.find("#save"));
        assert_eq!(page.js("return document.body.dataset.saved;"), "acme-one.toml");

        // Nobody has said where the code is.
        assert!(!page.find("#issue").is_visible());
        assert!(page.find("#where").text().starts_with("Send it to whoever runs this site"));
        page.js("document.documentElement.dataset.repository = 'https://github.com/acme/phones';");
        write(page, &right.replace("5200", "5300"));
        page.wait_for("the link", "!document.querySelector('#issue').hidden");
        let address = page.js("return document.querySelector('#issue').href;");
        let read = page.js(
            "const { origin, pathname, searchParams } = new URL(document.querySelector('#issue').href);
             return [origin + pathname, searchParams.get('title'), searchParams.get('body').includes(document.querySelector('#text').value)];",
        );
        let title = "Add data/phones/acme/acme-one.toml";
        assert_eq!(read, json!(["https://github.com/acme/phones/issues/new", title, true]), "{address}");
        // A text that no address has room for.
        write(page, &format!("{right}# {}\n", "x".repeat(8000)));
        page.wait_for("no link", "document.querySelector('#issue').hidden");
        page.js("dispatchEvent(new Event('beforeunload')); document.querySelector('#copy').click();");
    });
}

#[test]
fn a_leak_about_a_phone_that_is_here() {
    open(Visit::to("/contribute.html"), |page| {
        page.click(&page.find("[name=kind][value=there]"));
        verdict(page, "Choose the phone first.");
        assert!(page.find("#phone").is_visible() && !page.find("[name=brand]").is_visible());
        page.find("#phone").type_text("foo 9");
        page.keys(&["Enter"]);
        assert_eq!(page.find("#chosen").text(), "There is no phone called “foo 9”. Is it a new one?");
        page.find("#phone").clear();
        page.find("#phone").type_text("xiaomi 12s");
        page.click(&page.find("#choose"));
        assert_eq!(page.find("#chosen").text(), "Xiaomi 12S is chosen: xiaomi-12s.");
        verdict(page, "4 errors. Select one to go to its place.");
        write(page, &LEAK.replace("battery_mah", "batery_mah"));
        verdict(page, "1 error. Select it to go to its place.");
        assert_eq!(problems(page), ["Error Line 8, column 1 batery_mah: no such spec; did you mean `battery_mah`?"]);
        write(page, LEAK);
        verdict(page, "No problems.");
        let place = "It belongs into data/phones/xiaomi/xiaomi-12s.toml, at the end.";
        assert_eq!(page.find("#place").text(), place);
        // An older one has its place among those that are there.
        write(page, &LEAK.replace("2026-11-20", "2022-05-27"));
        page.wait_for(
            "the place",
            "document.querySelector('#place').textContent.includes('after the report of 2022-05-2')",
        );
        // The phone is shown with all that is known of it, and what is new.
        page.wait_ready(1);
        assert_eq!(page.find("#view").property("value"), "timeline");
        page.wait_for(
            "the timeline",
            "pc.shadowRoot.querySelector('.timeline')?.textContent.includes('The Daily Phone')",
        );
        page.find("#view").type_text("Ta");
        page.wait_for("the table", "pc.shadowRoot.querySelector('.compare')");
        // The texts of both kinds are kept.
        page.click(&page.find("[name=kind][value=new]"));
        assert!(text(page).starts_with("id = \"\""), "{}", text(page));
        page.click(&page.find("[name=kind][value=there]"));
        assert!(text(page).contains("2022-05-27"), "{}", text(page));
        page.js("document.querySelector('#save').click();");
    });
    open(Visit::to("/contribute.html#phone=fairphone-5"), |page| {
        page.wait_for(
            "the phone",
            "document.querySelector('#chosen').textContent == 'Fairphone 5 is chosen: fairphone-5.'",
        );
        assert_eq!(page.find("[name=kind][value=there]").property("checked"), true);
    });
}

#[test]
fn the_form_writes_the_text_and_is_filled_in_from_it() {
    open(Visit::to("/contribute.html"), |page| {
        // With the keyboard alone, from the top.
        page.find("[name=brand]").js("it.focus();");
        for typed in ["Acme", "Acme (3) Pro+", "The \"Daily\" Phone", "https://example.org/a", "2026-11", "Off"] {
            type_text(page, typed);
            page.keys(&["Tab"]);
        }
        assert!(text(page).starts_with("id = \"acme-3-pro-plus\""), "{}", text(page));
        let report = "[[report]]\ndate = \"2026-11\"\nstage = \"official\"\npublisher = \"The \\\"Daily\\\" Phone\"\n\
                      url = \"https://example.org/a\"\n";
        assert!(text(page).contains(report), "{}", text(page));
        verdict(page, "1 error. Select it to go to its place.");
        assert_eq!(page.js("return document.activeElement.id;"), "spec");
        type_text(page, "Batt");
        assert_eq!(page.find("#wants").text(), "battery_mah: whole number, 300 to 30000 mAh.");
        page.keys(&["Tab"]);
        type_text(page, "Up to");
        page.keys(&["Tab"]);
        type_text(page, "5200");
        page.keys(&["Enter"]);
        assert_eq!(page.find("#told-added").text(), "Added: battery_mah = { up_to = 5200 }");
        verdict(page, "No problems.");
        // Every kind of value is written so that it is read.
        let mut problems_of = Vec::new();
        for (spec, form, value, line) in [
            ("battery_mah", "value", "5300", "battery_mah = 5300"),
            (
                "soc",
                "one_of",
                "Qualcomm Snapdragon 8 Elite; MediaTek Dimensity 9400",
                "soc = { one_of = [\"Qualcomm Snapdragon 8 Elite\", \"MediaTek Dimensity 9400\"] }",
            ),
            ("ram_gb", "variants", "8, 12", "ram_gb = { variants = [8, 12] }"),
            ("weight_g", "range", "190; 195.5", "weight_g = { range = [190, 195.5] }"),
            ("nfc", "hedged", "yes", "nfc = { value = true, hedged = true }"),
            ("card_slot", "absent", "", "card_slot = { absent = true }"),
            ("colours", "value", "Black; Sea Green", "colours = [\"Black\", \"Sea Green\"]"),
            ("released", "at_least", "2026-12", "released = { at_least = \"2026-12\" }"),
            ("display_in", "like", "xiaomi-12s", "display_in = { like = \"xiaomi-12s\" }"),
            ("cameras", "value", "[{ role = \"main\", mp = 50 }]", "cameras = [{ role = \"main\", mp = 50 }]"),
            (
                "price",
                "value",
                "[{ amount = 699, currency = \"EUR\" }]",
                "price = [{ amount = 699, currency = \"EUR\" }]",
            ),
        ] {
            page.js_with(
                "const [spec, form, value] = ['#spec', '#form', '#value'].map((css) => document.querySelector(css));
                 spec.value = args[0];
                 spec.dispatchEvent(new Event('change'));
                 form.value = args[1];
                 form.dispatchEvent(new Event('change'));
                 value.value = args[2];
                 document.querySelector('#add').click();",
                json!([spec, form, value]),
            );
            assert!(text(page).lines().any(|own| own == line), "{line}\n{}", text(page));
            problems_of.extend(problems(page));
        }
        verdict(page, "No problems.");
        assert_eq!(problems_of, Vec::<String>::new());
        assert_eq!(text(page).matches("battery_mah").count(), 1, "the same spec is replaced");
        page.wait_ready(1);
        page.wait_for(
            "the value of another phone",
            "pc.shadowRoot.querySelector('.card')?.textContent.includes('6.28')",
        );

        // A second report has its own source, and the form is about the one in which the cursor is.
        page.click(&page.find("#another"));
        page.find("[name=publisher]").type_text("Second");
        assert!(text(page).contains("publisher = \"Second\""), "{}", text(page));
        page.js(
            "const text = document.querySelector('#text'); text.focus(); text.setSelectionRange(90, 90); text.click();",
        );
        assert_eq!(page.find("[name=publisher]").property("value"), "The \"Daily\" Phone");
        page.js("document.querySelector('#save').click();");
    });
}

#[test]
fn it_holds_at_every_width_and_when_something_is_missing() {
    for width in [1280, 320] {
        open(Visit::to("/contribute.html").window(width, 800), |page| {
            judge(page, "the template and what is wrong with it");
            page.js("document.querySelector('#spec').value = 'soc'; document.querySelector('#spec').dispatchEvent(new Event('change'));");
            page.click(&page.find("summary"));
            write(page, &format!("{HEAD}{}display_w = 300\ndisplay_h = 2000\n", LEAK.replace("5200", "5.5")));
            page.wait_for("both", "document.querySelector('#verdict').textContent.startsWith('1 error')");
            assert!(!page.scrolls_sideways(), "at {width}");
            page.find(".window").js("it.scrollIntoView();");
            page.wait_ready(1);
            judge(page, "a text with an error, and its preview");
            page.js("document.querySelector('#save').click();");
        });
    }
    Visit::to("/contribute.html").refuse("-all.wasm").provokes_errors().run(|page| {
        verdict(page, "The check did not load. Reload the page to try again; the text can be sent unchecked.");
        page.find("#text").type_text("x");
        assert!(text(page).contains('x'));
        page.js("document.querySelector('#save').click();");
    });
}

#[test]
fn no_text_breaks_it() {
    open(Visit::to("/contribute.html"), |page| {
        let told = page.js(
            r##"
            const { load } = await import("/contribute-check.js");
            const checker = await load();
            const good = document.querySelector("#text").value + 'cameras = [{ role = "main", mp = 50 }]\n';
            const parts = ["", "[[report]]", "[report.specs]", '"', "'", "{", "}", "[", "]", "=", "\0", "\u{10ffff}", "\ud800", "é\n", "# x", "1979-05-27", "1e999", "-0", "9".repeat(400)];
            let seed = 7;
            const random = (most) => (seed = (seed * 1103515245 + 12345) % 2147483648) % most;
            for (let step = 0; step < 1500; step += 1) {
                const at = random(good.length);
                const text = good.slice(0, at) + parts[random(parts.length)] + good.slice(at + random(30));
                for (const id of ["", "xiaomi-12s", "foo"]) {
                    const { problems } = checker.check(id, text);
                    const lines = text.split("\n").length;
                    if (problems.some(({ line, what }) => line > lines + 1 || !what)) return [step, text, problems];
                }
            }
            const long = checker.check("", "x = 1\n".repeat(20_000)).problems;
            const nested = checker.check("", "x = " + "[".repeat(90_000)).problems;
            return [long[0].what, nested.length > 0, checker.check("", good.repeat(200)).problems.length > 0];"##,
        );
        assert_eq!(told, json!(["the text is too long: at most 100000 bytes are read", true, true]));
    });
}

#[test]
fn no_post_asks_for_the_checker() {
    Visit::to("/").run(|page| {
        page.wait_ready(1);
        page.settle();
        let asked = page.requests();
        assert!(!asked.iter().any(|path| path.contains("contribute")), "{asked:?}");
        assert!(page.find("a[href='./contribute.html']").is_visible(), "people find the page");
    });
}
