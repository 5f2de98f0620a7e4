//! What a browser refuses, breaks off or never answers: pictures, files, the clipboard, the system's sheet for sending.

use crate::harness::{Page, Visit};

/// A page with a comparison, in which the browser is made worse before anything runs.
fn worse(script: &str) -> Visit {
    let page = format!(
        "<!doctype html><html lang=en><title>Post</title><link rel=icon href='data:,'>
         <script>
             document.documentElement.dataset.saved = 0;
             HTMLAnchorElement.prototype.click = () => {{ document.documentElement.dataset.saved++; }};
             {script}
         </script>
         <script type=module src=/phone-compare.js></script>
         <phone-compare phones='xiaomi-12s xiaomi-12s-pro' loading=eager></phone-compare>"
    );
    Visit::to("/post.html").page("/post.html", page)
}

/// What the dialog says in the end.
fn told(page: &Page) -> String {
    let told = page.wait_for("to be told", "deep('.sharing .outcome').textContent");
    told.as_str().unwrap_or_default().to_owned()
}

fn files_saved(page: &Page) -> u64 {
    let saved = page.js("return Number(document.documentElement.dataset.saved);");
    saved.as_u64().unwrap_or_default()
}

#[test]
fn where_there_is_no_picture_the_reader_is_told_what_there_is_instead() {
    for (how, script) in [
        ("gives none", "HTMLCanvasElement.prototype.toBlob = (done) => done(null);"),
        ("gives none, later", "HTMLCanvasElement.prototype.toBlob = (done) => setTimeout(() => done(null), 300);"),
        ("gives nothing", "HTMLCanvasElement.prototype.toBlob = (done) => done();"),
        ("gives an empty one", "HTMLCanvasElement.prototype.toBlob = (done) => done(new Blob([]));"),
        (
            "throws",
            "HTMLCanvasElement.prototype.toBlob = () => { throw new DOMException('tainted', 'SecurityError'); };",
        ),
        ("never answers", "HTMLCanvasElement.prototype.toBlob = () => {};"),
        ("has no such function", "delete HTMLCanvasElement.prototype.toBlob;"),
        ("lets nothing be drawn", "HTMLCanvasElement.prototype.getContext = () => null;"),
        (
            "throws where something is to be drawn",
            "HTMLCanvasElement.prototype.getContext = () => { throw Error('no'); };",
        ),
    ] {
        worse(script).run(|page| {
            page.wait_ready(1);
            page.open_share("phone-compare");
            page.click(&page.button("Picture"));
            page.settle();
            page.click(&page.button("Save picture"));
            let told = told(page);
            assert!(
                told.contains("could not draw the picture") && told.contains("Markdown, HTML, CSV or JSON"),
                "{how}: {told}"
            );
            assert_eq!(files_saved(page), 0, "{how}");
            // What is offered instead is there.
            page.click(&page.button("HTML"));
            page.settle();
            let field = page.field("This view as HTML").property("value");
            assert!(field.as_str().is_some_and(|text| text.contains("<table>")), "{how}");
            page.click(&page.button("Save as a file"));
            assert_eq!((&*self::told(page), files_saved(page)), ("Saved.", 1), "{how}");
        });
    }
}

#[test]
fn a_picture_that_comes_late_is_saved() {
    let late = "const own = HTMLCanvasElement.prototype.toBlob;
        HTMLCanvasElement.prototype.toBlob = function (done) { setTimeout(() => own.call(this, done), 5500); };";
    worse(late).run(|page| {
        page.wait_ready(1);
        page.open_share("phone-compare");
        page.click(&page.button("Picture"));
        page.settle();
        page.click(&page.button("Save picture"));
        assert!(told(page).contains("could not draw the picture"));
        page.wait_for("the picture", "deep('.sharing .outcome').textContent == 'Saved.'");
        assert_eq!(files_saved(page), 1);
    });
}

#[test]
fn a_file_that_cannot_be_made_is_not_said_to_be_saved() {
    for script in ["URL.createObjectURL = () => { throw Error('no'); };", "delete URL.createObjectURL;"] {
        worse(script).run(|page| {
            page.wait_ready(1);
            page.open_share("phone-compare");
            for (form, save) in [("Picture", "Save picture"), ("CSV", "Save as a file")] {
                page.click(&page.button(form));
                page.settle();
                page.click(&page.button(save));
                let told = told(page);
                assert!(told.contains("Saving was blocked"), "{form}: {told}");
                assert_eq!(files_saved(page), 0);
            }
        });
    }
}

#[test]
fn in_a_sandbox_that_may_refuse_files_in_silence_nothing_is_said_to_be_saved() {
    Visit::to("/posts/framed.html").header("Access-Control-Allow-Origin", "*").run(|page| {
        page.find("iframe");
        page.enter_frame(0);
        page.wait_ready(1);
        page.open_share("phone-compare");
        page.click(&page.button("CSV"));
        page.settle();
        page.click(&page.button("Save as a file"));
        assert!(told(page).starts_with("If no file was saved"), "{}", told(page));
        page.forget_errors();
    });
}

#[test]
fn where_nothing_can_be_copied_it_is_selected() {
    let no_old_way = "document.execCommand = () => false;";
    for (how, script) in [
        ("refuses", "navigator.clipboard.writeText = () => Promise.reject(new DOMException('no', 'NotAllowedError'));"),
        ("throws", "navigator.clipboard.writeText = () => { throw Error('no'); };"),
        ("never answers", "navigator.clipboard.writeText = () => new Promise(() => {});"),
        ("has no such function", "navigator.clipboard.writeText = undefined;"),
        ("has no clipboard", "Object.defineProperty(navigator, 'clipboard', { value: undefined });"),
    ] {
        worse(&format!("{no_old_way} {script}")).run(|page| {
            page.wait_ready(1);
            page.open_share("phone-compare");
            page.click(&page.button("Copy link"));
            let told = told(page);
            assert!(told.contains("The text is selected"), "{how}: {told}");
            let selected = page.js("const field = pc.shadowRoot.activeElement;
                 return field.className == 'link-field' && field.selectionEnd - field.selectionStart == field.value.length;");
            assert_eq!(selected, true, "{how}");
            // It goes on working.
            page.click(&page.button("Markdown"));
            page.settle();
            page.click(&page.button("Copy Markdown"));
            assert!(self::told(page).contains("The text is selected"), "{how}");
        });
    }
}

#[test]
fn what_is_copied_late_is_said_to_be_copied() {
    // As where the reader is asked first.
    let asked = "document.execCommand = () => false;
        navigator.clipboard.writeText = () => new Promise((done) => setTimeout(done, 5500));";
    worse(asked).run(|page| {
        page.wait_ready(1);
        page.open_share("phone-compare");
        page.click(&page.button("Copy link"));
        assert!(told(page).contains("The text is selected"));
        page.wait_for("the answer", "deep('.sharing .outcome').textContent == 'Copied.'");
    });
}

#[test]
fn what_cannot_be_sent_is_said() {
    for (script, said) in [
        ("navigator.share = () => { throw Error('no'); };", true),
        ("navigator.share = () => Promise.reject(new DOMException('no', 'NotAllowedError'));", true),
        ("navigator.share = () => Promise.reject(new DOMException('by the reader', 'AbortError'));", false),
        ("navigator.share = () => Promise.resolve();", false),
    ] {
        worse(script).run(|page| {
            page.wait_ready(1);
            page.open_share("phone-compare");
            page.click(&page.button("Send…"));
            page.settle();
            let told = page.js("return deep('.sharing .outcome').textContent;");
            let told = told.as_str().unwrap_or_default();
            assert_eq!(told.contains("Sending was blocked"), said, "{script}: {told}");
        });
    }
}
