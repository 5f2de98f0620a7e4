//! Sources as footnotes, for print, where no dialog can be opened.

use phone_draw::{Html, html};
use phone_engine::{Cell, Report};
use phone_html::{Markup, markup};
use phone_words as words;
use phone_words::{Locale, m};

use crate::host::page::Host;
use crate::store::Store;

/// The reports noted so far, in order.
#[derive(Clone, Default)]
pub struct Footnotes {
    lines: Vec<String>,
}

impl Footnotes {
    /// Notes the reports of a value, and returns its reference marks: "1, 3".
    pub fn note(&mut self, locale: Locale, cell: &Cell<'_>) -> Option<Html> {
        let numbers: Vec<String> = cell.claims().map(|(report, _)| self.number(locale, report).to_string()).collect();
        (!numbers.is_empty()).then(|| html! { <sup>{numbers.join(", ")}</sup> })
    }

    fn number(&mut self, locale: Locale, report: &Report) -> usize {
        let (date, stage) = (words::date(locale, report.date), words::stage_name(locale, report.stage));
        let line = match &report.quotes {
            None => m::footnote(locale, &report.publisher, &date, stage, &report.url),
            Some(quotes) => m::footnote_quoting(locale, &report.publisher, quotes, &date, stage, &report.url),
        };
        let at = self.lines.iter().position(|own| *own == line).unwrap_or_else(|| {
            self.lines.push(line);
            self.lines.len() - 1
        });
        at + 1
    }

    /// The list of footnotes, and a colophon: the day, the credits of the data, and a link to the live version.
    pub fn list(self, store: Store) -> Html {
        let lines: Markup = self.lines.iter().map(|line| markup!("<li>{line}</li>", line)).collect();
        let locale = store.words();
        let day = store.now().as_of.or_else(Host::today).map(|day| words::date(locale, day)).unwrap_or_default();
        let attribution = store.data().attribution(locale);
        let link = if store.host(Host::links) { store.link().unwrap_or_default() } else { String::new() };
        html! {
            {(!lines.is_empty()).then(|| html! { <ol class="footnotes" inner_html=lines></ol> })}
            <p class="footnotes colophon">{m::colophon(locale, &day, &attribution, &link)}</p>
        }
    }
}
