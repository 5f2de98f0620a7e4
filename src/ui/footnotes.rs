//! Sources as footnotes, for paper, on which nothing can be opened.

use gloo_events::EventListener;
use leptos::prelude::*;
use leptos::web_sys;
use phone_draw::{Html, html};
use phone_engine::{Cell, Report, words};
use phone_html::{Markup, markup};
use phone_share::{ATTRIBUTION, OWN_DATA};

use crate::host::Host;
use crate::store::Store;

/// Whether the page is being printed: from just before until just after.
pub fn printing() -> RwSignal<bool> {
    let printing = RwSignal::new(false);
    on_print(move |prints| {
        let _ = printing.try_set(prints);
    });
    printing
}

/// Calls `act` with true just before the page is printed and with false just after.
pub fn on_print(act: impl Fn(bool) + Clone + 'static) {
    let listening = web_sys::window().map(|window| {
        let on = |name: &'static str, prints: bool| {
            let act = act.clone();
            EventListener::new(&window, name, move |_| act(prints))
        };
        [on("beforeprint", true), on("afterprint", false)]
    });
    let listening = StoredValue::new_local(listening);
    // They are dropped, and stop listening, with the component that they are made in.
    on_cleanup(move || drop(listening.try_update_value(Option::take)));
}

/// The reports that have been noted, in order.
#[derive(Default)]
pub struct Footnotes {
    lines: Vec<String>,
}

impl Footnotes {
    /// Notes the reports that a value is from; what stands behind it: "1, 3".
    pub fn note(&mut self, cell: &Cell<'_>) -> String {
        let numbers: Vec<String> = cell.claims().map(|(report, _)| self.number(report).to_string()).collect();
        numbers.join(", ")
    }

    fn number(&mut self, report: &Report) -> usize {
        let quotes = report.quotes.as_ref().map(|quotes| format!(", quoting {quotes}")).unwrap_or_default();
        let line =
            format!("{}{quotes}, {} ({}): {}", report.publisher, words::date(report.date), report.stage, report.url);
        let at = self.lines.iter().position(|own| *own == line).unwrap_or_else(|| {
            self.lines.push(line);
            self.lines.len() - 1
        });
        at + 1
    }

    /// The list of them, and what a sheet of paper has to say of itself: its day, whose data it shows, and where it
    /// can be seen again.
    pub fn list(self, store: Store) -> Html {
        let lines: Markup = self.lines.iter().map(|line| markup!("<li>{line}</li>", line)).collect();
        let day = store.now().as_of.or_else(Host::today).map(words::date).unwrap_or_default();
        let attribution = if store.data().own { OWN_DATA } else { ATTRIBUTION };
        let link = if store.host(Host::links) { store.link().unwrap_or_default() } else { String::new() };
        html! {
            {(!lines.is_empty()).then(|| html! { <ol class="footnotes" inner_html=lines></ol> })}
            <p class="footnotes colophon">{format!("As known on {day}. {attribution} {link}")}</p>
        }
    }
}
