//! What people do with the widget and see of it, in the words of the tests.
//!
//! Every step ends when the page has been drawn after it, so that tests can simply look. Where a page
//! has several widgets, these are steps in the first that fits.

use crate::harness::{Element, Page};
use serde_json::{Value, json};

/// The text of an element as it is read: icons and drawings have none, spaces are single.
const TEXT: &str = "const text = (one) => one ? one.textContent.replaceAll(/\\s+/g, ' ').trim() : null;";

impl Page {
    /// Waits until what has been done is drawn.
    pub fn settle(&self) {
        self.js("const loading = () => [...document.querySelectorAll('phone-compare')]
                 .some(({ shadowRoot }) => shadowRoot?.querySelector('.loading'));
             await drawn();
             // Parts of the widget that come when they are first shown.
             for (const end = Date.now() + 10000; loading() && Date.now() < end;) await drawn();");
    }

    /// Scrolls to it, clicks, and waits until it is drawn.
    pub fn click(&self, element: &Element) {
        // The driver itself would leave it behind what sticks to the edge of the window.
        element.js("it.scrollIntoView({ block: 'center', inline: 'nearest' });");
        element.click();
        self.settle();
    }

    /// Waits for suggestions, for which all phones have to come first.
    #[track_caller]
    pub fn wait_suggestions(&self) {
        self.wait_for("suggestions", "deep('.suggestions.open [role=option]')");
    }

    /// Presses keys one after the other, and waits until that is drawn.
    pub fn keys(&self, keys: &[&str]) {
        for key in keys {
            self.press(key);
            self.settle();
        }
    }

    /// The texts of all elements that fit.
    pub fn texts(&self, css: &str) -> Vec<String> {
        strings(&self.js_with(&format!("{TEXT} return deepAll(args[0]).map(text);"), json!([css])))
    }

    /// The text of the first element that fits, inside the widget that fits `widget`; empty if there is none.
    pub fn text_in(&self, widget: &str, css: &str) -> String {
        let body = format!("{TEXT} return text(document.querySelector(args[0]).shadowRoot.querySelector(args[1]));");
        self.js_with(&body, json!([widget, css])).as_str().unwrap_or_default().to_owned()
    }

    /// The button with exactly this label, or this text where it has no label. Buttons of a dialog count once it is open,
    /// which is when its content is there.
    #[track_caller]
    pub fn button(&self, label: &str) -> Element {
        self.button_in("phone-compare", label)
    }

    /// The same, inside the widgets that fit `widget`.
    #[track_caller]
    pub fn button_in(&self, widget: &str, label: &str) -> Element {
        let body = format!(
            "{TEXT}
             const inside = deepAll('button', [...document.querySelectorAll(args[0])]);
             const named = inside.filter((one) => (one.ariaLabel ?? text(one)) == args[1]);
             return named.find((one) => !one.closest('dialog:not([open])')) ?? null;"
        );
        self.element(&format!("a button \"{label}\" in {widget}"), &body, json!([widget, label]))
    }

    /// The field with exactly this label.
    #[track_caller]
    pub fn field(&self, label: &str) -> Element {
        let body = format!(
            "{TEXT}
             const named = (one) => one.ariaLabel ?? text(one.labels[0]?.querySelector('span'));
             return deepAll('input, textarea').find((one) => named(one) == args[0]) ?? null;"
        );
        self.element(&format!("a field \"{label}\""), &body, json!([label]))
    }

    /// Opens the dialog in which the widget that fits `widget` is shared.
    #[track_caller]
    pub fn open_share(&self, widget: &str) {
        let button = self.button_in(widget, "Share");
        self.click(&button);
        self.deep_in(widget, "dialog.sharing[open]");
    }

    /// Closes the dialog that is open.
    pub fn close_dialog(&self) {
        self.keys(&["Escape"]);
        self.wait_for("no dialog to be open", "!deep('dialog[open]')");
    }

    // ---- The finder ----

    /// Types into the search box, after emptying it.
    pub fn search(&self, text: &str) {
        let field = self.deep(".finder input[type=search]");
        field.clear();
        field.type_text(text);
        self.settle();
        // Suggestions lie over what is below.
        if self.js("return !!deep('.finder .suggestions.open');") == true {
            self.keys(&["Escape"]);
        }
    }

    /// The texts of what fits in each row of the phones that match, in order, those included that have to be asked for.
    pub fn listed(&self, css: &str) -> Vec<String> {
        self.listed_in("[data-group='0']", css)
    }

    /// The same of the groups that fit.
    pub fn listed_in(&self, groups: &str, css: &str) -> Vec<String> {
        let body = format!(
            "{TEXT}
             for (let more; (more = deepAll(args[1] + ' .more button')[0]);) {{
                 more.click();
                 await drawn();
             }}
             return deepAll(args[1] + ' tr.phone').map((row) => text(row.querySelector(args[0])));"
        );
        strings(&self.js_with(&body, json!([css, groups])))
    }

    /// The names of the phones listed, in order.
    pub fn found(&self) -> Vec<String> {
        self.texts(".list tr.phone .full")
    }

    /// The choice with this label of the filter with this title.
    #[track_caller]
    pub fn choice(&self, filter: &str, label: &str) -> Element {
        let body = format!(
            "{TEXT}
             const title = (one) => text(one.querySelector('legend')).replace(/ filter set$/, '');
             const filter = deepAll('fieldset').find((one) => title(one) == args[0]);
             const choices = [...filter?.querySelectorAll('label.choice') ?? []];
             return choices.find((one) => text(one.querySelector('input + span')) == args[1]) ?? null;"
        );
        self.element(&format!("\"{label}\" of the filter \"{filter}\""), &body, json!([filter, label]))
    }

    /// Chooses or unchooses it.
    #[track_caller]
    pub fn choose(&self, filter: &str, label: &str) {
        let choice = self.choice(filter, label);
        self.click(&choice);
    }

    /// How many phones would match it, and how many more could.
    #[track_caller]
    pub fn counted(&self, filter: &str, label: &str) -> (u64, u64) {
        let counts = self.choice(filter, label).js("
             const number = (text) => Number((text ?? '0').replaceAll(',', '').match(/[0-9]+/)[0]);
             const own = [...it.querySelector('.matches').childNodes].map(({ data }) => data ?? '').join('');
             return [number(own), number(it.querySelector('.could-match')?.textContent)];");
        (counts[0].as_u64().expect("a count"), counts[1].as_u64().expect("a count"))
    }

    /// Types a number into a field of a range, and leaves it.
    #[track_caller]
    pub fn enter(&self, label: &str, number: &str) {
        let field = self.field(label);
        field.clear();
        field.type_text(number);
        self.keys(&["Tab"]);
    }

    /// The chips of the filters set.
    pub fn chips(&self) -> Vec<String> {
        let chips = self.texts(".chips .chip");
        chips.iter().map(|chip| chip.trim_start_matches("Remove filter:").trim().to_owned()).collect()
    }

    /// Picks phones for comparison, or takes them out again.
    pub fn pick(&self, names: &[&str]) {
        for name in names {
            let button = self.button(&format!("Compare {name}"));
            self.click(&button);
        }
    }

    // ---- The comparison ----

    /// The names of the phones side by side, in order.
    pub fn columns(&self) -> Vec<String> {
        self.texts(".side-by-side .phone-name")
    }

    /// What a row of the comparison in the widget that fits `widget` says, column by column; empty if there
    /// is no such row.
    pub fn row(&self, widget: &str, spec: &str) -> Vec<String> {
        let body = format!(
            "{TEXT} return [...document.querySelector(args[0]).shadowRoot.querySelectorAll(args[1])].map(text);"
        );
        strings(&self.js_with(&body, json!([widget, format!("tr[data-spec='{spec}'] td")])))
    }

    /// Opens the sources of a value: row and column (from 0) in the widget that fits `widget`.
    #[track_caller]
    pub fn open_sources(&self, widget: &str, spec: &str, column: usize) {
        let css = format!("tr[data-spec='{spec}'] td:nth-of-type({}) .cell", column + 1);
        let cell = self.deep_in(widget, &css);
        self.click(&cell);
        self.deep_in(widget, "dialog[open]");
    }

    // ---- Everywhere ----

    /// What the widget tells the reader.
    pub fn notices(&self) -> Vec<String> {
        self.texts(".notice .told p")
    }

    /// Waits until a press is no longer taken for the second one of a double click.
    pub fn wait_double_click(&self) {
        std::thread::sleep(std::time::Duration::from_millis(450));
    }

    /// Waits until the first widget's voice has said this, alone or with what came at the same time.
    #[track_caller]
    pub fn hear(&self, text: &str) {
        let start = std::time::Instant::now();
        loop {
            let said = self.js("return deep('.pc > [role=status]')?.textContent.trim() ?? '';");
            let said = said.as_str().unwrap_or_default();
            if said == text || said.split("; ").any(|part| part == text) {
                return;
            }
            assert!(start.elapsed().as_secs() < 5, "\"{text}\" is not said, but \"{said}\"");
            std::thread::sleep(std::time::Duration::from_millis(50));
        }
    }

    /// What has the focus, inside widgets too: the label or text of the element; empty if nothing has.
    pub fn focused(&self) -> String {
        let body = format!(
            "{TEXT}
             let at = document.activeElement;
             while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
             if (!at || at == document.body || at.shadowRoot) return '';
             return at.ariaLabel ?? (at.labels?.length ? text(at.labels[0].querySelector('span') ?? at.labels[0]) : text(at));"
        );
        self.js(&body).as_str().unwrap_or_default().to_owned()
    }

    /// Whether the page can be scrolled sideways.
    pub fn scrolls_sideways(&self) -> bool {
        self.js("return document.scrollingElement.scrollWidth > innerWidth;") == true
    }
}

fn strings(value: &Value) -> Vec<String> {
    value.as_array().into_iter().flatten().map(|one| one.as_str().unwrap_or_default().to_owned()).collect()
}
