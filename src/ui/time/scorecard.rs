//! How accurate the leaks were: each claim made before launch, compared with its outcome.

use leptos::prelude::*;
use phone_draw::{Html, flag, html, part};
use phone_engine::verdict::{Judged, Score, Scorecard, by_publisher};
use phone_engine::{PhoneIndex, Snapshot, SpecId, Verdict, order};
use phone_words as words;
use phone_words::{Locale, Message, joined, m};

use crate::model::data::Need;
use crate::store::Store;
use crate::ui::heading::heading;
use crate::ui::kit::table::{self, heads};
use crate::ui::kit::{disclosure, value::value};

/// The claims about a phone up to the day shown, judged by what is known today.
pub fn card(store: Store, said: &Snapshot, today: &Snapshot, phone: PhoneIndex) -> Option<Html> {
    let card = Scorecard::new(said, today, phone);
    if card.claims.is_empty() {
        return None;
    }
    let locale = store.locale();
    // Open claims say least, and can be many.
    let (decided, open): (Vec<_>, Vec<_>) = rows(&card).into_iter().partition(Row::is_decided);
    let folds = !decided.is_empty() && !open.is_empty();
    let unfolded = RwSignal::new(decided.is_empty());
    let written = |rows: &[Row<'_>]| rows.iter().map(|row| self::row(locale, row, said, today)).collect::<Html>();
    let unjudged = match card.unjudged {
        0 => String::new(),
        more => [&*words::between_sentences(locale), &m::unjudged(locale, more as usize)].concat(),
    };
    let view = html! {
        <section class="scorecard">
            {heading(store, 1, "heading", locale.text(m::CLAIMS_TURNED_OUT))}
            <p>{words::score(store.words(), &card.score())}{unjudged}</p>
            <table role="table">
                <caption class="hidden">{locale.text(m::CLAIMS_AND_OUTCOMES)}</caption>
                {heads(&[m::CORNER_SPEC, m::HEAD_CLAIM, m::HEAD_OUTCOME, m::HEAD_VERDICT].map(|head| locale.text(head)))}
                <tbody role="rowgroup">{written(&decided)}</tbody>
                <tbody role="rowgroup" hidden=flag(move || !unfolded.get())>{written(&open)}</tbody>
            </table>
            {folds.then(|| disclosure::link(unfolded, locale.text(m::STILL_OPEN)))}
        </section>
    };
    Some(view)
}

/// Identical claims about one spec.
struct Row<'a> {
    spec: SpecId,
    said: Vec<&'a Judged<'a>>,
}

impl Row<'_> {
    /// Whether the outcome is known. Identical claims get the same verdict.
    fn is_decided(&self) -> bool {
        self.said.first().is_some_and(|judged| judged.verdict != Verdict::Open)
    }
}

/// The claims by spec, in the order of the table, with identical ones together.
fn rows<'a>(card: &'a Scorecard<'a>) -> Vec<Row<'a>> {
    let mut rows: Vec<Row<'a>> = Vec::new();
    for judged in &card.claims {
        let same = |row: &&mut Row<'_>| {
            row.spec == judged.claim.spec && row.said.iter().any(|own| own.claim.form == judged.claim.form)
        };
        match rows.iter_mut().find(same) {
            Some(row) => row.said.push(judged),
            None => rows.push(Row { spec: judged.claim.spec, said: vec![judged] }),
        }
    }
    order::sort(&mut rows, |a, b| a.spec.cmp(&b.spec));
    rows
}

fn row(locale: Locale, row: &Row<'_>, said: &Snapshot, today: &Snapshot) -> Option<Html> {
    let first = row.said.first()?;
    let cell = today.cell(first.phone, row.spec);
    let claimed = locale.said(first.claim, said).to_string();
    let source = |judged: &&Judged<'_>| {
        let mut parts = vec![judged.report.publisher.to_string(), words::date(locale, judged.report.date)];
        let by = match judged.report.stage {
            phone_engine::Stage::Teaser => Some(m::TEASED),
            phone_engine::Stage::Filing => Some(m::STAGE_FILING),
            _ => None,
        };
        let marks = [by, judged.claim.hedged.then_some(m::UNSURE), judged.again.then_some(m::AGAIN)];
        parts.extend(marks.into_iter().flatten().map(|mark| locale.text(mark).to_owned()));
        joined(locale, &parts, m::comma)
    };
    let sources = joined(locale, &row.said.iter().map(source).collect::<Vec<_>>(), m::semicolon);
    let out = if cell.is_firm() {
        value(locale, &cell)
    } else {
        html! { <span class="value none"><span class="text">{locale.text(m::NOT_SETTLED)}</span></span> }
    };
    let class = match first.verdict {
        Verdict::Right => "verdict right",
        Verdict::Close => "verdict close",
        Verdict::Wrong => "verdict wrong",
        Verdict::Open => "verdict open",
    };
    let cells = [
        html! { {claimed}<span class="claimed-by">{sources}</span> },
        out,
        html! { <em class=class>{words::verdict(locale, first.verdict)}</em> },
    ];
    Some(table::row(Some(row.spec.get().key), words::label(locale, row.spec), cells))
}

/// How accurate publishers were about the phones in view, and about all phones.
pub fn publishers(store: Store, said: &Snapshot, today: &Snapshot, phones: &[PhoneIndex]) -> Option<Html> {
    let cards: Vec<Scorecard<'_>> = phones.iter().map(|phone| Scorecard::new(said, today, *phone)).collect();
    let scores = by_publisher(cards.iter().flat_map(|card| card.claims.iter().copied()));
    if scores.is_empty() {
        return None;
    }
    let names: Vec<_> = scores.iter().map(|(publisher, _)| publisher.clone()).collect();
    let here = tallies(store, m::TRACK_RECORD_HERE, &scores);
    let open = RwSignal::new(false);
    let all = move || {
        store.fetch(Need::All);
        if !store.has_come(&Need::All) {
            return html! { <p class="loading quiet" role="status">{store.text(m::LOADING)}</p> };
        }
        let data = store.data();
        // Few phones have reports from before their launch.
        let leaked = data.archive.indices().filter(|phone| {
            let reports = data.archive.phone(*phone).map_or(&[][..], |phone| &phone.reports);
            reports.iter().any(|report| !report.stage.is_settled())
        });
        let leaked: Vec<PhoneIndex> = leaked.collect();
        let known = Snapshot::of(&data.archive, None, &leaked);
        let cards: Vec<Scorecard<'_>> = leaked.iter().map(|phone| Scorecard::new(&known, &known, *phone)).collect();
        let mut scores = by_publisher(cards.iter().flat_map(|card| card.claims.iter().copied()));
        scores.retain(|(publisher, _)| names.contains(publisher));
        tallies(store, m::TRACK_RECORD_ALL, &scores)
    };
    let view = html! {
        <section class="publishers">
            {heading(store, 1, "heading", store.text(m::TRACK_RECORD))}
            <p class="quiet">
                {store.text(m::TRACK_RECORD_ABOUT)}
            </p>
            {here}
            {disclosure::link(open, store.text(m::SAME_PUBLISHERS_ALL))}
            {part(move || if open.get() { all() } else { Html::Nothing })}
        </section>
    };
    Some(view)
}

fn tallies(store: Store, caption: Message, scores: &[(std::sync::Arc<str>, Score)]) -> Html {
    let rows = scores.iter().map(|(publisher, score)| {
        table::row(
            None,
            publisher.to_string(),
            [words::tally(store.words(), &score.plain).into(), words::tally(store.words(), &score.hedged).into()],
        )
    });
    html! {
        <table role="table">
            <caption class="hidden">{store.text(caption)}</caption>
            {heads(&[m::HEAD_PUBLISHER, m::HEAD_NOT_HEDGED, m::HEAD_HEDGED].map(|head| store.text(head)))}
            <tbody role="rowgroup">{rows.collect::<Html>()}</tbody>
        </table>
    }
}
