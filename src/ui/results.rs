//! The groups of results: matches, could match, not launched yet, not known.

mod columns;
mod row;

use phone_draw::{Computed, ElementRef, Html, Item, click, computed, flag, html, list, part, text, when};
use std::sync::Arc;
use std::time::Duration;

use leptos::prelude::*;
use leptos::web_sys::{HtmlElement, ShadowRoot};
use phone_engine::spec::{Kind, Reading};
use phone_engine::view::Group;
use phone_engine::words::Locale;
use phone_engine::{Phone, SpecId, spec, words};
use wasm_bindgen::JsCast;

use self::columns::{chooser, head};
use self::row::{as_drawn, row};
use super::{finder::phones, fold};
use crate::state::Action;
use crate::store::{COLUMNS, FEW_COLUMNS, Store};

/// Rows drawn before it is known how many there is room for, and rows kept above and below those in sight.
const FIRST: usize = 12;
const SPARE: usize = 6;

/// Rows kept below those in sight while the list is at its top: what the keyboard comes to next.
const NEXT: usize = 2;

/// The list of results. However long it is, only the rows in sight are drawn, and some above and below them: all
/// rows of a group are of one height, which the style sheet sets, and spacers stand for the others.
pub fn results(store: Store) -> Html {
    let counts = computed(move || store.results().with(|results| Group::ALL.map(|group| results.size(group) as usize)));
    let scroller = ElementRef::<HtmlElement>::new();
    let list = List {
        store,
        counts,
        scroller,
        unfolded: RwSignal::new(false),
        room: RwSignal::new(FIRST),
        measured: RwSignal::new(false),
        at: RwSignal::new(0),
        firsts: Group::ALL.map(|_| RwSignal::new(0)),
        typed: store.slice(|state| state.query.text.clone()),
    };
    // Another question begins at the top again.
    Effect::watch(
        move || store.query.track(),
        move |_, _, _| {
            list.unfolded.set(false);
            // Asking where it is would have all of it laid out once more.
            if list.at.get_untracked() > 0
                && let Some(scroller) = scroller.get()
            {
                scroller.set_scroll_top(0);
                list.at.set(0);
            }
        },
        false,
    );
    Effect::new(move |_| {
        counts.track();
        if !list.measured.get_untracked()
            && let Some(scroller) = scroller.get()
        {
            // The rows are laid out by then.
            set_timeout(move || list.look(&scroller), Duration::ZERO);
        }
    });
    let scrolled = move |_| {
        if let Some(scroller) = scroller.get() {
            list.look(&scroller);
        }
    };
    let none = move || counts.get()[..3].iter().sum::<usize>() == 0;
    html! {
        <div class="results">
            {chooser(store)}
            {when(none, move || nothing_found(store))}
            <div class="found" tabindex="-1" element_ref=scroller on:scroll=scrolled>
                {part(move || {
                    // Rows are kept while they say the same in English; in another locale all are written anew, and with
                    // prices in another currency.
                    store.locale();
                    store.price_in.track();
                    list.table(store.columns.get())
                })}
            </div>
        </div>
    }
}

/// What the list goes by.
#[derive(Clone, Copy)]
struct List {
    store: Store,
    /// Phones in each group.
    counts: Computed<[usize; 4]>,
    scroller: ElementRef<HtmlElement>,
    /// Whether the third group is shown.
    unfolded: RwSignal<bool>,
    /// How many rows are in sight at once.
    room: RwSignal<usize>,
    /// Whether that has been measured.
    measured: RwSignal<bool>,
    /// How far it has been scrolled down, in CSS pixels.
    at: RwSignal<i32>,
    /// The first row drawn of each group, then.
    firsts: [RwSignal<usize>; 4],
    /// The search words.
    typed: Computed<String>,
}

impl List {
    fn table(self, columns: Vec<SpecId>) -> Html {
        let counts = self.counts;
        let mut template = "38px minmax(9em,24fr)".to_owned();
        // Tenths of the letter height that the values need, and those of the few that there is room for on a card.
        let (mut values, mut few) = (0, 0);
        let is_few = are_few(&columns);
        for spec in &columns {
            let (own, share) = width(*spec);
            values += own;
            few += if is_few(*spec) { own } else { 0 };
            template.push_str(&format!(" minmax({}.{}em,{share}fr)", own / 10, own % 10));
        }
        let least = format!("{}em", (38 + 90 + values) / 10);
        let few = (few / 10).to_string();
        let rows_in_all = move || rows_in_all(counts.get(), self.has_unknown(), self.unfolded.get()).to_string();
        let header = move |group: Group| text(move || (first_row(counts.get(), group) - 1).to_string());
        let group = move |group: Group| {
            let columns = columns.clone();
            self.rows(group, columns)
        };
        let (matches, could, waiting, unknown) = (group.clone(), group.clone(), group.clone(), group);
        let asked = move || self.store.query.with(|query| !query.filters.is_empty());
        let columns = self.store.columns;
        html! {
            <table role="table" class="list" aria-rowcount=text(rows_in_all) style=("--columns", template) style=("--values", few) style:min-width=least>
                <caption class="hidden">"Phones found"</caption>
                {head(self.store, columns.get_untracked())}
                <tbody role="rowgroup" data-group="0">{matches(Group::Matches)}</tbody>
                {when(move || counts.get()[1] > 0, move || html! {
                    <tbody role="rowgroup" class="unsure" data-group="1">
                        <tr role="row" class="group" aria-rowindex=header(Group::CouldMatch)>
                            <th role="rowheader">{text(move || format!("{} could match", self.store.locale().count(counts.get()[1])))}</th>
                        </tr>
                        {could(Group::CouldMatch)}
                    </tbody>
                })}
                {when(move || counts.get()[2] > 0, move || html! {
                    <tbody role="rowgroup" class:unsure=flag(asked) data-group="2">
                        <tr role="row" class="group" aria-rowindex=header(Group::NotLaunched)>
                            <th role="rowheader">{text(move || format!("Not launched yet · {}", self.store.locale().count(counts.get()[2])))}</th>
                        </tr>
                        {waiting(Group::NotLaunched)}
                    </tbody>
                })}
                {when(move || self.has_unknown(), move || {
                    let unknown = unknown.clone();
                    html! {
                        <tbody role="rowgroup" class="unsure" data-group="3">
                            <tr role="row" class="group fold-row" aria-rowindex=header(Group::NotKnown)>
                                <th role="rowheader">
                                    {fold::link(self.unfolded, text(move || not_known(self.store, counts.get()[3])).into())}
                                </th>
                            </tr>
                            {when(move || self.unfolded.get(), move || unknown(Group::NotKnown))}
                        </tbody>
                    }
                })}
            </table>
        }
    }

    fn has_unknown(self) -> bool {
        self.counts.get()[3] > 0 && self.store.query.with(|query| !query.filters.is_empty())
    }

    /// The rows of a group that are drawn, between two spacers.
    fn rows(self, group: Group, columns: Vec<SpecId>) -> Html {
        let List { store, counts, room, firsts, at, .. } = self;
        let size = move || counts.get()[group as usize];
        let window = computed(move || match at.get() > 0 {
            true => {
                let first = firsts[group as usize].get().min(size());
                (first, (first + room.get() + 3 * SPARE).min(size()))
            }
            // The less is drawn before it is asked for, the sooner it is there.
            false => (0, in_sight_at_top(counts.get(), room.get() + NEXT)[group as usize]),
        });
        let (drawn, columns) = (Arc::new(columns.clone()), Arc::new(columns));
        let items = computed(move || {
            // Values change with the day, and rows are kept by their key.
            let day = store.snapshot.with(|known| known.day());
            let data = store.data();
            // A row that would say the same again is kept, so that going through the days is light work.
            let key = |phone: &Phone| match day {
                None => phone.id.clone(),
                Some(_) => store.snapshot.with(|known| as_drawn(known, phone, &columns)),
            };
            let (first, end) = window.get();
            let phones = store.rows(group, first..end).into_iter().filter_map(|phone| data.archive.phone(phone));
            phones.map(|phone| Item { key: key(phone), label: phone.id.clone() }).collect::<Vec<_>>()
        });
        // Made before the list follows the items, but first run after that: so it comes after the list each time.
        Effect::new(move |_| {
            items.track();
            self.stay();
        });
        let row = move |item: Item| {
            let key = item.key.clone();
            let place = text(move || {
                let at = items.with(|items| items.iter().position(|own| own.key == key)).unwrap_or_default();
                (first_row(counts.get(), group) + window.get().0 + at).to_string()
            });
            row(self, &item.label, &drawn, group, place)
        };
        let spacer = move |rows: fn((usize, usize), usize) -> usize| {
            let height = text(move || format!("calc({} * var(--row))", rows(window.get(), size())));
            html! { <tr class="space" role="presentation" aria-hidden="true" style:height=height></tr> }
        };
        html! {
            {spacer(|(first, _), _| first)}
            {list(move || items.get(), row)}
            {spacer(|(_, end), size| size.saturating_sub(end))}
        }
    }

    /// Keeps the reader's place once rows have been drawn and taken away. WebKit goes up by the height of rows that are taken
    /// away before others in their place have been laid out; others stay by themselves.
    fn stay(self) {
        let at = self.at.get_untracked();
        if at > 0
            && let Some(scroller) = self.scroller.get()
            && scroller.scroll_top() != at
        {
            scroller.set_scroll_top(at);
        }
    }

    /// Draws what is in sight now.
    fn look(self, scroller: &HtmlElement) {
        // It may have left the page meanwhile.
        if !scroller.is_connected() {
            return;
        }
        let view = scroller.get_bounding_client_rect();
        let had = scroller.get_root_node().dyn_into::<ShadowRoot>().ok().and_then(|root| root.active_element());
        let had = had.filter(|had| scroller.contains(Some(had)));
        self.at.set(scroller.scroll_top());
        for group in Group::ALL {
            let inside = format!("[data-group='{}']", group as usize);
            let Ok(Some(body)) = scroller.query_selector(&inside) else { continue };
            let place = body.get_bounding_client_rect();
            let first = &self.firsts[group as usize];
            if place.top() > view.bottom() {
                // All of it is further down.
                first.set(usize::MAX);
                continue;
            }
            // Of a group that has just come into sight nothing is drawn yet.
            let size = self.counts.get_untracked()[group as usize].max(1) as f64;
            let row = body.query_selector(".phone").ok().flatten();
            let height = row.map_or(place.height() / size, |row| row.get_bounding_client_rect().height());
            if height <= 0.0 || view.height() <= 0.0 {
                continue;
            }
            let room = (view.height() / height) as usize + 1;
            if self.room.get_untracked() < room || !self.measured.get_untracked() {
                self.room.set(room);
                self.measured.set(true);
            }
            // Whole steps, so that a little scrolling changes nothing.
            let above = ((view.top() - place.top()) / height).max(0.0) as usize;
            let above = above.saturating_sub(SPARE) / SPARE * SPARE;
            if first.get_untracked() != above {
                first.set(above);
            }
        }
        // A row that is scrolled away does not take the keyboard's place with it.
        let scroller = scroller.clone();
        if let Some(had) = had {
            let keep = move || {
                if !had.is_connected() {
                    drop(scroller.focus());
                }
            };
            set_timeout(keep, Duration::ZERO);
        }
    }
}

/// How wide a column has to be, in tenths of the letter height, and its share of what room there is beyond that. Most
/// numbers stand in one line with their units.
fn width(column: SpecId) -> (u32, u32) {
    match column.get().kind {
        Kind::Number { .. } if column.get().reading == Reading::Variants => (60, 10),
        Kind::Number { .. } if column == spec::YEAR => (36, 4),
        Kind::Number { .. } => (if Locale::ENGLISH.unit(column).len() > 2 { 60 } else { 44 }, 6),
        Kind::Prices => (74, 8),
        Kind::Flag => (55, 6),
        _ => (75, 17),
    }
}

/// Which of the columns are shown where there is little room: all that the reader has chosen, and of those that the list
/// begins with, some.
fn are_few(columns: &[SpecId]) -> impl Fn(SpecId) -> bool + use<> {
    let chosen = columns != COLUMNS;
    move |spec| chosen || FEW_COLUMNS.contains(&spec)
}

/// How many rows of each group are in sight while the list is at its top, where there is room for so many. Headers of
/// groups and higher rows take more room than this reckons with, so that rather too many are drawn.
fn in_sight_at_top(sizes: [usize; 4], room: usize) -> [usize; 4] {
    let mut left = room;
    sizes.map(|size| {
        let shown = size.min(left);
        left -= shown;
        shown
    })
}

/// The number of a group's first phone among all rows, counted from 1: the names of the columns are a row, and so is what
/// each of the lower groups is called.
fn first_row(counts: [usize; 4], group: Group) -> usize {
    let before = counts.iter().take(group as usize);
    // Of the groups above those that have nobody have no name.
    let named = before.clone().skip(1).filter(|count| **count > 0).count();
    2 + before.sum::<usize>() + named + usize::from(group != Group::Matches)
}

/// How many rows there are, drawn or not; the third group may not be there at all, or only by its name.
fn rows_in_all(counts: [usize; 4], has_unknown: bool, unfolded: bool) -> usize {
    let unknown = first_row(counts, Group::NotKnown);
    match (has_unknown, unfolded) {
        (true, true) => unknown - 1 + counts[3],
        (true, false) => unknown - 1,
        (false, _) => unknown - 2,
    }
}

/// "37 more phones: battery not known".
fn not_known(store: Store, count: usize) -> String {
    let labels: Vec<String> = store.query.with(|query| {
        let specs = query.filters.iter().map(|filter| filter.spec);
        // Brand and the like are always known.
        let those = store.rows(Group::NotKnown, 0..count);
        let asked = specs.filter(|&spec| {
            store.snapshot.with(|known| those.iter().any(|&phone| !known.cell(phone, spec).is_known()))
        });
        asked.map(|spec| words::lower(spec.get().label)).collect()
    });
    let phones =
        if count == 1 { "1 more phone".to_owned() } else { format!("{} more phones", store.locale().count(count)) };
    format!("{phones}: {} not known", labels.join(" or "))
}

/// Nothing matches: which filter to drop.
fn nothing_found(store: Store) -> Html {
    let out = computed(move || store.results().with(|results| results.way_out.clone()));
    let why =
        if store.data().archive.is_empty() { "There are no phones here." } else { "No phone matches all of this." };
    html! {
        <div class="empty">
            <p>{why}</p>
            {part(move || {
                let Some(out) = out.get() else { return Html::Nothing };
                let what = match out.drop {
                    Some(spec) => store.query.with(|query| {
                        query.filter(spec).map(|filter| store.snapshot.with(|known| store.locale().filter(filter, known)))
                    }).unwrap_or_default(),
                    None => store.query.with(|query| format!("“{}”", query.text.trim())),
                };
                let drop = move || store.act(match out.drop {
                    Some(spec) => Action::Filter(spec, None),
                    None => Action::Search(String::new()),
                });
                let gains = phones(store.locale(), out.gains as usize);
                html! { <button type="button" class="primary" on:click=click(drop)>{format!("Drop {what}: {gains}")}</button> }
            })}
        </div>
    }
}

#[cfg(test)]
mod tests {
    use super::{Group, first_row, in_sight_at_top, rows_in_all};

    #[test]
    fn names_of_columns_and_groups_are_rows_too() {
        let firsts = |counts| Group::ALL.map(|group| first_row(counts, group));
        // Columns 1, matches 2 to 6, "2 could match" 7, those 8 and 9, "Not launched yet" 10, that 11, "3 more" 12, those 13
        // to 15.
        assert_eq!(firsts([5, 2, 1, 3]), [2, 8, 11, 13]);
        assert_eq!(rows_in_all([5, 2, 1, 3], true, true), 15);
        assert_eq!(rows_in_all([5, 2, 1, 3], true, false), 12);
        assert_eq!(rows_in_all([5, 2, 1, 3], false, false), 11);
        // Without the groups between.
        assert_eq!(firsts([5, 0, 0, 3]), [2, 8, 8, 8]);
        assert_eq!(firsts([5, 0, 1, 3]), [2, 8, 8, 10]);
        assert_eq!(rows_in_all([5, 0, 0, 3], true, true), 10);
        assert_eq!(rows_in_all([5, 0, 0, 3], true, false), 7);
        assert_eq!(rows_in_all([5, 0, 0, 0], false, false), 6);
        assert_eq!(rows_in_all([0, 0, 0, 0], false, true), 1);
    }

    #[test]
    fn at_the_top_only_what_is_in_sight_is_drawn() {
        assert_eq!(in_sight_at_top([700, 40, 9, 3], 18), [18, 0, 0, 0]);
        assert_eq!(in_sight_at_top([5, 40, 9, 3], 18), [5, 13, 0, 0]);
        assert_eq!(in_sight_at_top([0, 2, 4, 3], 18), [0, 2, 4, 3]);
    }
}
