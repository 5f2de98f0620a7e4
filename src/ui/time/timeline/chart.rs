//! The timeline as a picture: a row for each spec, from the first rumour to the launch.
//!
//! Each row is a drawing of its own beside its label, or below it where there is little room, so that rows are as high as the
//! text. A row is thick and dashed while several values were possible, thinner while one was claimed, and solid once it was
//! settled. Each claim has a mark whose shape shows its stage.

use phone_draw::{Html, html};
use phone_engine::timeline::{Timeline, Track};
use phone_engine::{Day, Stage};
use phone_html::{Markup, push_markup};
use phone_words as words;
use phone_words::{Locale, m};

/// The first and last day of a chart, as Julian days.
#[derive(Clone, Copy)]
pub struct Span {
    first: i32,
    last: i32,
}

impl Span {
    /// From the first unsettled report on any of the phones to the last one, or the launch; `None` if there are no
    /// unsettled reports. Values settled later are drawn at the end.
    pub fn of(lines: &[Timeline]) -> Option<Span> {
        let mut span: Option<Span> = None;
        let mut take = |day: Day| {
            let day = day.to_julian_day();
            span = Some(span.map_or(Span { first: day, last: day }, |own| Span {
                first: own.first.min(day),
                last: own.last.max(day),
            }));
        };
        for line in lines.iter().filter(|line| !line.tracks.is_empty()) {
            let mut settled = false;
            for (_, report) in line.reports() {
                // The first settled report ends the chart; corrections years later would squeeze it.
                if !settled || !report.stage.is_settled() {
                    take(report.date.last_day());
                }
                settled |= report.stage.is_settled();
            }
            if let Some(launch) = line.launch() {
                take(launch.last);
            }
        }
        span
    }

    /// The position of a day in percent of the width, with some space at both ends.
    fn place(&self, day: Day) -> f64 {
        let days = f64::from((self.last - self.first).max(1));
        let at = f64::from(day.to_julian_day().clamp(self.first, self.last) - self.first);
        3.0 + 94.0 * at / days
    }
}

/// Draws one phone's chart.
pub fn draw(locale: Locale, line: &Timeline, name: &str, span: &Span) -> Html {
    let days: Vec<Day> = line.days().collect();
    let (launch, word) = launch(locale, line, span);
    let mut rows = Markup::default();
    push_markup!(rows, "<li class=\"head\"><svg>{word}</svg></li>", word);
    for track in &line.tracks {
        let (label, row) = (words::label(locale, track.spec), row(line, track, &days, span));
        push_markup!(rows, "<li><span>{label}</span><svg>{launch}{row}</svg></li>", label, launch, row);
    }
    let end = |day: i32| Day::from_julian_day(day).map(|day| words::date(locale, day.into())).unwrap_or_default();
    let about = m::chart_of(locale, line.tracks.len(), name);
    html! {
        <div class="chart" role="img" aria-label=about>
            <ul inner_html=rows></ul>
            <p class="axis"><span>{end(span.first)}</span><span>{end(span.last)}</span></p>
            <p class="legend">
                {key(locale.text(m::STAGE_RUMOUR), Some(Stage::Rumour))}
                {key(locale.text(m::STAGE_FILING), Some(Stage::Filing))}
                {key(locale.text(m::TEASED), Some(Stage::Teaser))}
                {key(locale.text(m::SETTLED), Some(Stage::Listed))}
                {key(locale.text(m::SEVERAL_POSSIBLE), None)}
            </p>
        </div>
    }
}

/// One entry of the legend; `None` is the thick line.
fn key(label: &'static str, stage: Option<Stage>) -> Html {
    let mut svg = Markup::default();
    match stage {
        Some(stage) => mark(stage, "50%", &mut svg),
        None => svg.push_literal(r#"<line class="several" x1="0" x2="16" y1="50%" y2="50%"/>"#),
    }
    html! { <span><svg class="legend-mark" width="16" height="12" inner_html=svg></svg>{label}</span> }
}

/// The launch: its line through each row, and the word above.
fn launch(locale: Locale, line: &Timeline, span: &Span) -> (Markup, Markup) {
    let (mut svg, mut above) = (Markup::default(), Markup::default());
    let Some(launch) = line.launch() else { return (svg, above) };
    let (from, to) = (span.place(launch.first), span.place(launch.last));
    if to > from {
        let (x, width) = (tenths(from), tenths(to - from));
        push_markup!(svg, r#"<rect class="launch" x="{x}%" width="{width}%" height="100%"/>"#, x, width);
    } else {
        let x = tenths(from);
        push_markup!(svg, r#"<line class="launch" x1="{x}%" x2="{x}%" y2="100%"/>"#, x);
    }
    let middle = (from + to) / 2.0;
    let (anchor, x) = match middle {
        ..25.0 => ("start", from),
        75.0.. => ("end", to),
        _ => ("middle", middle),
    };
    let word = locale.text(if launch.settled { m::CHART_LAUNCH } else { m::CHART_LAUNCH_EXPECTED });
    push_markup!(
        above,
        r#"<text x="{x}%" y="1.25em" text-anchor="{anchor}">{word}</text>"#,
        x = tenths(x),
        anchor,
        word
    );
    (svg, above)
}

fn row(line: &Timeline, track: &Track, days: &[Day], span: &Span) -> Markup {
    let mut svg = Markup::default();
    for (i, step) in track.steps.iter().enumerate() {
        let (Some(from), Some(cell)) = (days.get(step.day), line.cell(step.day, track.spec)) else { continue };
        let to = track.steps.get(i + 1).and_then(|next| days.get(next.day)).map_or(100.0, |day| span.place(*day));
        let open = match cell.spans() {
            [one] => one.least != one.most,
            spans => spans.iter().any(|span| span.alternative > 0),
        };
        let class = match (cell.is_firm(), open) {
            (true, _) => "firm",
            (false, true) => "several",
            (false, false) => "single",
        };
        let (x, to) = (tenths(span.place(*from)), tenths(to));
        push_markup!(svg, r#"<line class="{class}" x1="{x}%" x2="{to}%" y1="50%" y2="50%"/>"#, class, x, to);
    }
    let mut drawn: Vec<(usize, Stage)> = Vec::new();
    for (day, report, _) in line.claims(track.spec) {
        let stage = report.stage.min(Stage::Listed);
        if let Some(at) = days.get(day).filter(|_| !drawn.contains(&(day, stage))) {
            drawn.push((day, stage));
            mark(stage, &format!("{}%", tenths(span.place(*at))), &mut svg);
        }
    }
    svg
}

/// A mark in the middle of its row, at `x`. A nested `svg` positions it, since paths cannot use percentages.
fn mark(stage: Stage, x: &str, svg: &mut Markup) {
    let (class, path) = match stage {
        Stage::Rumour => ("soft", "M-3.5 0a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0 -7 0z"),
        Stage::Filing => ("soft", "M0 -4.5L4.5 0L0 4.5L-4.5 0z"),
        Stage::Teaser => ("soft", "M0 -4L4.5 3.5L-4.5 3.5z"),
        _ => ("sure", "M-3.5 -3.5h7v7h-7z"),
    };
    push_markup!(
        svg,
        r#"<svg x="{x}" y="50%" overflow="visible"><path class="{class}" d="{path}"/></svg>"#,
        x,
        class,
        path
    );
}

/// A number with one digit after the point, without pulling in the code that formats floats.
fn tenths(number: f64) -> String {
    let tenths = (number * 10.0).round() as i32;
    format!("{}.{}", tenths / 10, tenths % 10)
}
