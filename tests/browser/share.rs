//! The dialog in which a comparison is shared: what it copies, saves and draws.

use crate::harness::{Browser, Page, Visit};
use serde_json::{Value, json};

const LINK: &str = "/#pc=v1;view=compare;phones=xiaomi-12s,xiaomi-12s-pro;as-of=2022-05-26;differences";

/// Whatever the widget would have the browser save ends up in `saved`.
const CATCH: &str = "
    window.saved = [];
    const blobs = new Map();
    URL.createObjectURL = (blob) => (blobs.set('blob:' + blobs.size, blob), 'blob:' + (blobs.size - 1));
    HTMLAnchorElement.prototype.click = function () {
        saved.push({ name: this.download, blob: blobs.get(this.href) });
    };";

fn saved(page: &Page, button: &str) -> Value {
    page.js("saved.length = 0;");
    page.click(&page.button(button));
    page.wait_for("something to be saved", "saved.length");
    page.js("const { name, blob } = saved[0]; return [name, blob.type, blob.size, await blob.text()];")
}

#[test]
fn what_is_seen_can_be_had_in_every_form() {
    Visit::to(LINK).run(|page| {
        page.wait_ready(1);
        page.js(CATCH);
        page.open_share("phone-compare");
        let sentence = "Xiaomi 12S and 12S Pro, as known on 26 May 2022, differences only";
        assert_eq!(page.text_in("phone-compare", ".sharing .shown"), sentence);
        assert_eq!(page.texts(".compare > [role=heading]"), [format!("Comparison of {sentence}")]);

        page.click(&page.button("JSON"));
        let file = saved(page, "Save as a file");
        assert_eq!(file[0], "xiaomi-12s_xiaomi-12s-pro_2022-05-26.json");
        let read: Value = serde_json::from_str(file[3].as_str().expect("text")).expect("JSON");
        assert_eq!((&read["title"], &read["known"]), (&json!(sentence), &json!("2022-05-26")));
        let specs = read["phones"][1]["specs"].as_object().expect("specs");
        // The values are those of the table, row by row.
        let rows = page.js("return deepAll('.side-by-side tr[data-spec]:not(.equal)').map((row) => row.dataset.spec);");
        assert_eq!(rows.as_array().map(Vec::len), Some(specs.len()));
        for (spec, value) in specs {
            let shown = &page.row("phone-compare", &spec.replace('-', "_"))[1];
            let text = value["text"].as_str().unwrap_or("not known");
            assert!(shown.replace('\u{a0}', " ").starts_with(text), "{spec}: {shown} / {text}");
            for mark in value["marks"].as_array().into_iter().flatten() {
                assert!(shown.contains(mark.as_str().expect("a mark")), "{spec}: {shown} / {mark}");
            }
        }

        for (form, begins, kind) in [
            ("Markdown", "**Xiaomi 12S and 12S Pro", "text/markdown"),
            ("HTML", "<p>Display size is not known of both.</p>\n<table>", "text/html"),
            ("CSV", "Group,Spec,Xiaomi 12S,", "text/csv"),
        ] {
            page.click(&page.button(form));
            let shown = page.field(&format!("This view as {form}")).property("value");
            let shown = shown.as_str().expect("text");
            assert!(shown.starts_with(begins), "{shown}");
            assert!(shown.contains("26 May 2022") && shown.contains("LineageOS Wiki"), "{shown}");
            let file = saved(page, "Save as a file");
            assert!(file[1].as_str().is_some_and(|own| own.starts_with(kind)), "{file}");
            // A field has its own ends of lines.
            let file = file[3].as_str().unwrap_or_default().trim_start_matches('\u{feff}').replace("\r\n", "\n");
            assert_eq!(file, shown);
        }

        page.click(&page.button("Picture"));
        let look = "const canvas = $('canvas');
             const of = (x, y) => [...canvas.getContext('2d').getImageData(x, y, 1, 1).data].slice(0, 3);
             const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
             return [canvas.width, canvas.height, of(2, 2), new Set(new Uint32Array(data.buffer)).size > 20, canvas.ariaLabel ?? canvas.getAttribute('aria-label')];";
        let whole = page.js(look);
        assert_eq!((&whole[0], &whole[2], &whole[3]), (&json!(1200), &json!([255, 255, 255]), &json!(true)), "{whole}");
        assert_eq!(whole[4], sentence);
        page.click(&page.field("Dark"));
        assert_eq!(page.js(look)[2], json!([25, 24, 23]));
        page.click(&page.field("Preview size, 1200 × 630"));
        assert_eq!(page.js(look)[1], 630);
        let file = saved(page, "Save picture");
        assert_eq!((&file[0], &file[1]), (&json!("xiaomi-12s_xiaomi-12s-pro_2022-05-26.png"), &json!("image/png")));

        page.click(&page.button("QR code"));
        assert!(page.deep(".qr path").attribute("d").is_some_and(|path| path.len() > 1000));
    });
}

#[test]
fn pictures_begin_in_the_scheme_of_the_widget_however_its_colours_are_written() {
    for (theme, text, surface) in
        [("light", "oklch(0.205 0 0)", "oklch(1 0 0)"), ("dark", "oklch(0.9 0 0)", "oklch(0.205 0 0)")]
    {
        let post = format!(
            "<!doctype html><html lang=en><title>Post</title><link rel=icon href='data:,'>
             <style>phone-compare {{ --pc-text: {text}; --pc-surface: {surface} }}</style>
             <script type=module src=/phone-compare.js></script>
             <phone-compare view=compare phones='xiaomi-12s' theme={theme}></phone-compare>"
        );
        Visit::to("/post.html").page("/post.html", post).run(|page| {
            page.wait_ready(1);
            page.open_share("phone-compare");
            page.click(&page.button("Picture"));
            assert_eq!(page.field("Dark").property("checked"), theme == "dark", "{theme}");
            assert_eq!(
                page.js("return $('dialog.sharing').getAttribute('style') || '';"),
                "",
                "nothing is left of the question"
            );
        });
    }
}

#[test]
fn phones_found_can_be_had_too() {
    Visit::to("/#pc=v1;as-of=2022-05-26;refresh-hz=120").run(|page| {
        page.wait_ready(1);
        page.js(CATCH);
        page.open_share("phone-compare");
        page.click(&page.button("CSV"));
        let file = saved(page, "Save as a file");
        let text = file[3].as_str().expect("text");
        assert_eq!(file[0], "phones_2022-05-26.csv");
        let could = text.lines().filter(|line| line.starts_with("Could match,")).count();
        // On that day those that could had not been launched.
        let first = page.text_in("phone-compare", ".list .group th");
        assert_eq!(first, format!("Not launched yet · {could}"));
        assert!(text.contains("Phones that match Refresh rate: 120 Hz"), "{text}");
    });
}

#[test]
fn the_system_is_asked_where_it_can_send() {
    Visit::to(LINK).run(|page| {
        page.wait_ready(1);
        page.js("navigator.share = async (what) => { window.sent = what; };");
        page.open_share("phone-compare");
        page.click(&page.button("Send…"));
        let sent = page.js("return sent;");
        assert_eq!(sent["text"], "Xiaomi 12S and 12S Pro, as known on 26 May 2022, differences only");
        assert_eq!(sent["url"], format!("{}{}", page.origin(), LINK.replace('#', "?")));
    });
}

#[test]
fn in_a_sandboxed_frame_the_link_is_copied_or_selected() {
    Visit::to("/posts/framed.html").header("Access-Control-Allow-Origin", "*").run(|page| {
        page.find("iframe");
        page.enter_frame(0);
        page.wait_ready(1);
        page.open_share("phone-compare");
        page.click(&page.button("Copy link"));
        let told = page.wait_for("to be told", "deep('.sharing [role=status]').textContent");
        assert!(told == "Copied." || told.as_str().is_some_and(|told| told.contains("The text is selected")), "{told}");
        if Browser::chosen() != Browser::Chromium {
            // The others let it be copied, or keep the test from changing the page.
            return;
        }
        // As if even the old way were refused.
        page.js("document.execCommand = () => false; deep('.sharing .primary').focus();");
        page.click(&page.button("Copy link"));
        page.wait_for("to be told", "deep('.sharing [role=status]').textContent.includes('The text is selected')");
        let selected = page.js("const field = pc.shadowRoot.activeElement;
             return [field.className, field.selectionEnd - field.selectionStart == field.value.length, field.value];");
        assert_eq!((&selected[0], &selected[1]), (&json!("link-field"), &json!(true)), "{selected}");
        assert!(selected[2].as_str().is_some_and(|link| link.contains("?pc=v1")));
    });
}

#[test]
fn a_view_leads_to_the_builder_that_has_it_where_there_is_one() {
    Visit::to("/#pc=v1;view=compare;phones=xiaomi-12s,xiaomi-12s-pro;as-of=2022-05-26;differences").run(|page| {
        page.wait_ready(1);
        page.open_share("phone-compare");
        let link = page.deep(".sharing a[href*='builder.html']").property("href");
        let link = link.as_str().expect("an address");
        page.goto(link.strip_prefix(&page.origin()).expect("beside the loader"));
        page.wait_for("a snippet", "document.querySelector('#out textarea')?.value");
        let snippet = page.find("#snippet-0").property("value");
        let element = "<phone-compare phones=\"xiaomi-12s xiaomi-12s-pro\" as-of=\"2022-05-26\" differences>";
        assert!(snippet.as_str().is_some_and(|text| text.contains(element)), "{snippet}");
    });
    Visit::to("/#pc=v1;view=compare;phones=xiaomi-12s").refuse("builder.html").provokes_errors().run(|page| {
        page.wait_ready(1);
        page.open_share("phone-compare");
        page.wait_requested("builder.html");
        page.settle();
        assert_eq!(page.count(".sharing a"), 0);
    });
}
