//! The groups of results: matches, could match, not launched yet, not known.

mod columns;
mod paper;
mod row;

use phone_draw::{Computed, ElementRef, Html, ListItem, click, computed, flag, html, list, part, text, when};
use std::sync::Arc;
use std::time::Duration;

use leptos::prelude::*;
use leptos::web_sys::{Element, FocusEvent, HtmlElement, ScrollLogicalPosition};
use phone_engine::answer::ResultGroup;
use phone_engine::spec::{Kind, Reading};
use phone_engine::{Phone, SpecId, spec};
use phone_settings::Controls;
use phone_words as words;
use phone_words::{Locale, joined, m};
use wasm_bindgen::JsCast;

use self::columns::{Heads, chooser, head, order};
use self::paper::paper;
use self::row::{as_drawn, row};
use crate::model::state::Action;
use crate::store::effect::effect;
use crate::store::{Listed, Store};
use crate::ui::finder::matters;
use crate::ui::focus;
use crate::ui::kit::elements::{self, all};
use crate::ui::kit::{Button, Roving, disclosure};
use crate::ui::tray;
use phone_words::phones;

/// How many rows a list starts with, over all groups. Each adds 1.7 ms to a press on a slow phone: with 30, a check box takes
/// longer than the 70 ms that docs/performance.md allows, and with 24 it comes close.
const FIRST: usize = 20;

/// How many rows "Show 60 more" adds.
const MORE: usize = 60;

/// The width of a phone's button and name beside its values, in tenths of an em.
const BESIDE: u32 = 38 + 90;

/// The list of results, with a first batch of rows and more on request. Every row shown is in the DOM, so that find-in-page,
/// printing and screen readers work.
///
/// `card` becomes the id of the phone whose card is asked for.
pub fn results(store: Store, card: RwSignal<String>) -> Html {
    let counts =
        computed(move || store.results().with(|results| ResultGroup::ALL.map(|group| results.size(group) as usize)));
    let place = ElementRef::<HtmlElement>::new();
    let list = List {
        store,
        counts,
        shown: computed(move || shown(counts.get(), FIRST, more(store))),
        place,
        unfolded: RwSignal::new(false),
        typed: store.slice(|state| state.query.text.clone()),
        ranked: computed(move || matters::does_anything(store)),
        card,
    };
    let picked = store.slice(|state| state.phones.clone());
    // A new query starts at the top.
    effect(move |another| {
        store.query.track();
        if another {
            list.unfolded.set(false);
            set_timeout(move || list.to_its_top(), Duration::ZERO);
        }
    });
    // In a row, the stop is the name, the second cell.
    let rows = Roving::new(place, ":scope > .found > table", ".more *, .fold-row *", false).starting_in(1);
    let (key, focused) = (rows.clone(), rows.clone());
    let is_full = tray::is_full(store);
    let was_full = StoredValue::new(false);
    rows.keep(move || {
        list.follow();
        // The buttons need marking only while no more phones can be selected.
        if is_full.get() || was_full.get_value() {
            was_full.set_value(is_full.get_untracked());
            picked.track();
            let is_full = is_full.get_untracked();
            store.once_settled(move || list.mark_refused(is_full));
        }
    });
    let none = move || counts.get()[..3].iter().sum::<usize>() == 0;
    // Whoever comes back from another view goes on where they were.
    if !store.row.with_untracked(String::is_empty) {
        set_timeout(move || list.go_back(), Duration::ZERO);
    }
    html! {
        <div
            class="results"
            element_ref=place
            on:keydown=move |event| key.key(event)
            on:focusin=move |event| {
                list.note_row(&event);
                focused.focused(event);
            }
        >
            <div class="list-tools">
                {order(store)}
                {matters::chooser(store)}
                {chooser(store)}
            </div>
            {matters::told(store)}
            {when(none, move || nothing_found(store))}
            {paper(list)}
            {part(move || {
                // Rows are keyed by their English text, so a change of the number format or currency re-renders all of them.
                store.locale();
                store.price_in.track();
                // And so does the first thing that matters.
                list.ranked.track();
                let heads = if store.controls() == Controls::None { Heads::Told } else { Heads::Sorting };
                list.table(store.listed.get(), heads)
            })}
        </div>
    }
}

/// The inputs of the list.
#[derive(Clone, Copy)]
struct List {
    store: Store,
    /// Phones in each group.
    counts: Computed<[usize; 4]>,
    /// How many of them are shown.
    shown: Computed<[usize; 4]>,
    /// Where the list is.
    place: ElementRef<HtmlElement>,
    /// Whether phones with unknown values are shown.
    unfolded: RwSignal<bool>,
    /// The search words.
    typed: Computed<String>,
    /// The phone whose card is asked for.
    card: RwSignal<String>,
    /// Whether rows say which places their phones can have.
    ranked: Computed<bool>,
}

impl List {
    fn table(self, listed: Listed, heads: Heads) -> Html {
        let counts = self.counts;
        let mut template = "var(--pick, 38px) minmax(9em,24fr)".to_owned();
        let mut least = BESIDE;
        for spec in &listed.columns {
            let (own, share) = width(*spec);
            least += own;
            template.push_str(&format!(" minmax({}.{}em,{share}fr)", own / 10, own % 10));
        }
        let columns = listed.columns.clone();
        let group = move |group: ResultGroup| {
            let listed = listed.clone();
            self.rows(group, listed)
        };
        let (matches, could, waiting, unknown) = (group.clone(), group.clone(), group.clone(), group);
        let asked = move || self.store.query.with(|query| !query.filters.is_empty());
        html! {
            <div class=format!("found {}", box_of(least))>
                <table role="table" class="list" style=("--columns", template) style=("--least", format!("{}em", least / 10))>
                    <caption class="hidden">
                        {self.store.text(if heads == Heads::Told { m::PHONES_FOUND } else { m::PHONES_FOUND_KEYS })}
                    </caption>
                    {head(self.store, columns, heads)}
                    <tbody role="rowgroup" data-group="0">{matches(ResultGroup::Matches)}</tbody>
                    {when(move || counts.get()[1] > 0, move || html! {
                        <tbody role="rowgroup" class="unsure" data-group="1">
                            <tr role="row" class="group">
                                <th role="rowheader">{text(move || m::phones_could_match(self.store.words(), &phones(self.store.locale(), counts.get()[1])))}</th>
                            </tr>
                            {could(ResultGroup::CouldMatch)}
                        </tbody>
                    })}
                    {when(move || counts.get()[2] > 0, move || html! {
                        <tbody role="rowgroup" class:unsure=flag(asked) data-group="2">
                            <tr role="row" class="group">
                                <th role="rowheader">{text(move || m::not_launched_yet(self.store.words(), &self.store.locale().count(counts.get()[2])))}</th>
                            </tr>
                            {waiting(ResultGroup::NotLaunched)}
                        </tbody>
                    })}
                    {when(move || self.has_unknown(), move || {
                        let unknown = unknown.clone();
                        html! {
                            <tbody role="rowgroup" class="unsure" data-group="3">
                                <tr role="row" class="group fold-row">
                                    <th role="rowheader">
                                        {disclosure::link(self.unfolded, text(move || not_known(self.store, counts.get()[3])))}
                                    </th>
                                </tr>
                                {when(move || self.unfolded.get(), move || unknown(ResultGroup::NotKnown))}
                            </tbody>
                        }
                    })}
                </table>
            </div>
        }
    }

    /// Tracks everything that its rows depend on.
    fn follow(self) {
        let store = self.store;
        store.snapshot.track();
        store.results().track();
        store.query.track();
        store.locale();
        store.price_in.track();
        store.listed.track();
        self.shown.track();
        self.unfolded.track();
    }

    /// Marks the buttons that do nothing while no more phones can be selected, and says why. Pressing one has the store say it
    /// again.
    fn mark_refused(self, is_full: bool) {
        let buttons = self.place.get().and_then(|place| place.query_selector_all(".phone .toggle").ok());
        let Some(buttons) = buttons else { return };
        let why = tray::why_full(self.store);
        for button in (0..buttons.length()).filter_map(|at| Some(buttons.get(at)?.unchecked_into::<Element>())) {
            let refused = is_full && button.get_attribute("aria-pressed").as_deref() == Some("false");
            let _ = if refused {
                button.set_attribute("aria-disabled", "true")
            } else {
                button.remove_attribute("aria-disabled")
            };
            let _ = button.set_attribute("title", if refused { &why } else { self.store.text(m::COMPARE) });
        }
    }

    fn has_unknown(self) -> bool {
        let asks = |query: &phone_engine::Query| !query.filters.is_empty() || query.is_for_unbeaten();
        self.counts.get()[3] > 0 && self.store.query.with(asks)
    }

    /// The rows of a group that are shown, and the button that shows more.
    fn rows(self, group: ResultGroup, listed: Listed) -> Html {
        let List { store, shown, .. } = self;
        let drawn = Arc::new(listed);
        let listed = drawn.clone();
        let items = computed(move || {
            // Values change with the day, so their text is part of the row's key.
            let day = store.snapshot.with(|known| known.day());
            let data = store.data();
            // Rows whose text stays the same are kept, which makes moving through the days cheap.
            let key = |phone: &Phone| match day {
                None => phone.id.clone(),
                Some(_) => store.snapshot.with(|known| as_drawn(known, phone, &listed.columns)),
            };
            let phones = store.rows(group, 0..shown.get()[group as usize]);
            let phones = phones.into_iter().filter_map(|phone| data.listed.phone(phone));
            phones.map(|phone| ListItem { key: key(phone), label: phone.id.clone() }).collect::<Vec<_>>()
        });
        html! {
            {list(move || items.get(), move |item| row(self, &item.label, &drawn, group))}
            {when(move || self.left(group) > 0, move || html! {
                <tr role="row" class="more">
                    <td role="cell">
                        {Button::new(
                            text(move || more_label(store.locale(), group, shown.get()[group as usize], self.left(group))),
                            click(move || self.show_more(group)),
                        )}
                    </td>
                </tr>
            })}
        }
    }

    /// How many phones of a group are not shown.
    fn left(self, group: ResultGroup) -> usize {
        self.counts.get()[group as usize].saturating_sub(self.shown.get()[group as usize])
    }

    /// Shows more of a group, and moves the focus to the first new row.
    fn show_more(self, group: ResultGroup) {
        let at = group as usize;
        let before = self.shown.get_untracked()[at];
        let mut more = more(self.store);
        more[at] += MORE;
        self.store.more.set((self.store.query.get_untracked(), more));
        // The new rows have been rendered by then.
        let go_on = move || {
            let rows = format!("[data-group='{at}'] > .phone");
            let rows = self.place.get().and_then(|place| place.query_selector_all(&rows).ok());
            let first = rows.and_then(|rows| Some(rows.get(before as u32)?.unchecked_into::<HtmlElement>()));
            if let Some(first) = first {
                first.set_tab_index(-1);
                drop(first.focus());
            }
        };
        set_timeout(go_on, Duration::ZERO);
    }

    /// Notes the row that has the focus.
    fn note_row(self, event: &FocusEvent) {
        let target = event.target().map(|target| target.unchecked_into::<Element>());
        let row = target.and_then(|target| target.closest(".phone").ok().flatten());
        if let Some(id) = row.and_then(|row| row.get_attribute("data-phone")) {
            self.store.row.set(id);
        }
    }

    /// Moves the focus to the row that had it before another view was opened, unless the focus is elsewhere: not in this view,
    /// where opening it puts it, nor lost, as after the browser's "back".
    fn go_back(self) {
        let Some(place) = self.place.get() else { return };
        let focused = focus::focused(&place).or_else(|| place.owner_document()?.active_element());
        let is_free = focused.is_none_or(|focused| focused.matches("section, body").unwrap_or(false));
        let id = self.store.row.get_untracked();
        let mut rows = all(&place, ".phone").into_iter();
        let row = rows.find(|row| is_free && row.get_attribute("data-phone").is_some_and(|own| own == id));
        if let Some(name) = row.and_then(|row| row.query_selector(".full").ok().flatten()) {
            elements::focus(&name);
            elements::show(&name, ScrollLogicalPosition::Center);
        }
    }

    /// Scrolls to the top of the list, if the query was changed further down: by the sticky headers, or in the sheet with the
    /// filters. Nothing scrolls for filters beside the list, or for changes by the page.
    fn to_its_top(self) {
        let Some(place) = self.place.get().filter(|place| place.is_connected()) else { return };
        let focused = focus::focused(&place);
        let is_asked_here = |focused: Element| focused.closest(".results, .sheet").is_ok_and(|inside| inside.is_some());
        if focused.is_some_and(is_asked_here) && place.get_bounding_client_rect().top() < 0.0 {
            place.scroll_into_view();
        }
    }
}

/// How many rows of each group the reader has asked for beyond the first batch. They belong to one query: another starts over,
/// and returning from another view shows them again.
fn more(store: Store) -> [usize; 4] {
    store.more.with(|(of, more)| if store.query.with(|query| query == of) { *more } else { [0; 4] })
}

/// How many rows of each group are shown. The groups share the first batch in order; the fourth, which starts collapsed, has
/// a batch of its own.
fn shown(sizes: [usize; 4], first: usize, more: [usize; 4]) -> [usize; 4] {
    let mut left = first;
    ResultGroup::ALL.map(|group| {
        let size = sizes[group as usize];
        let own = if group == ResultGroup::NotKnown { first } else { left };
        left -= size.min(left);
        size.min(own + more[group as usize])
    })
}

/// "Show 60 more of 1,321", "Show 12 more"; "Show 5 not launched yet" if none of the group is shown yet.
fn more_label(locale: Locale, group: ResultGroup, shown: usize, left: usize) -> String {
    let next = left.min(MORE);
    type Few = fn(Locale, &str) -> String;
    type Some = fn(Locale, &str, &str) -> String;
    let [few, more]: [Few; 2] = match group {
        ResultGroup::CouldMatch => [m::show_next_could, m::show_more_could],
        ResultGroup::NotLaunched => [m::show_next_waiting, m::show_more_waiting],
        ResultGroup::Matches | ResultGroup::NotKnown => [m::show_next, m::show_more],
    };
    let [few_of, more_of]: [Some; 2] = match group {
        ResultGroup::CouldMatch => [m::show_next_of_could, m::show_more_of_could],
        ResultGroup::NotLaunched => [m::show_next_of_waiting, m::show_more_of_waiting],
        ResultGroup::Matches | ResultGroup::NotKnown => [m::show_next_of, m::show_more_of],
    };
    let (number, all) = (next.to_string(), locale.count(left));
    match (shown > 0, left > next) {
        (false, false) => few(locale, &number),
        (true, false) => more(locale, &number),
        (false, true) => few_of(locale, &number, &all),
        (true, true) => more_of(locale, &number, &all),
    }
}

/// The class of the box around a table of this width, in tenths of an em. In narrower places the box scrolls sideways, and its
/// headers are not sticky.
fn box_of(least: u32) -> &'static str {
    match least {
        ..=625 => "",
        626..=680 => "wide",
        _ => "wide widest",
    }
}

/// The minimum width of a column, in tenths of an em, and its share of the remaining space. Most numbers fit on one line with
/// their units.
fn width(column: SpecId) -> (u32, u32) {
    match column.get().kind {
        Kind::Number { .. } if column.get().reading == Reading::Variants => (60, 10),
        Kind::Number { .. } if column == spec::YEAR => (40, 4),
        Kind::Number { .. } => (if Locale::ENGLISH.unit(column).len() > 2 { 60 } else { 47 }, 6),
        Kind::Prices => (74, 8),
        Kind::Flag => (55, 6),
        _ => (75, 17),
    }
}

/// "37 more phones: battery not known".
fn not_known(store: Store, count: usize) -> String {
    let labels: Vec<String> = store.query.with(|query| {
        let matters = if query.is_for_unbeaten() { &query.matters[..] } else { &[] };
        let others = matters.iter().copied().filter(|&spec| query.filter(spec).is_none());
        let specs = query.filters.iter().map(|filter| filter.spec).chain(others);
        // Some specs, such as the brand, are always known.
        let those = store.rows(ResultGroup::NotKnown, 0..count);
        let asked = specs.filter(|&spec| {
            store.snapshot.with(|known| those.iter().any(|&phone| !known.cell(phone, spec).is_known()))
        });
        asked.map(|spec| words::lower(store.words(), words::label(store.words(), spec))).collect()
    });
    m::more_phones_not_known(store.locale(), count, &joined(store.words(), &labels, m::alternatives))
}

/// Nothing matches: which filter to remove.
fn nothing_found(store: Store) -> Html {
    let out = computed(move || store.results().with(|results| results.way_out.clone()));
    let is_early = computed(move || store.snapshot.with(|known| known.day().is_some() && known.phones().is_empty()));
    let why = move || {
        let why = match is_early.get() {
            _ if store.data().listed.is_empty() => m::NO_PHONES_HERE,
            true => m::NO_PHONES_THEN,
            false => m::NO_PHONES_MATCH_ALL,
        };
        store.text(why).to_owned()
    };
    html! {
        <div class="empty">
            <p>{text(why)}</p>
            {when(move || is_early.get() && store.controls() == Controls::All, move || {
                Button::primary(store.text(m::SHOW_TODAY), click(move || store.act(Action::AsOf(None)))).into()
            })}
            {part(move || {
                let Some(out) = out.get() else { return Html::Nothing };
                let what = match out.drop {
                    Some(spec) => store.query.with(|query| {
                        query.filter(spec).map(|filter| store.snapshot.with(|known| store.locale().filter(filter, known)))
                    }).unwrap_or_default(),
                    None => store.query.with(|query| m::quoted(store.words(), query.text.trim())),
                };
                let drop = move || store.act(match out.drop {
                    Some(spec) => Action::Filter(spec, None),
                    None => Action::Search(String::new()),
                });
                let gains = phones(store.locale(), out.gains as usize);
                Button::primary(m::remove_to_see(store.words(), &what, &gains), click(drop)).into()
            })}
        </div>
    }
}

#[cfg(test)]
mod tests {
    use super::FIRST;
    use super::Locale;
    use super::ResultGroup;
    use super::more_label;
    use super::shown;

    #[test]
    fn the_groups_share_the_first_rows_and_have_more_each_by_itself() {
        assert_eq!(shown([700, 40, 9, 300], FIRST, [0; 4]), [20, 0, 0, 20]);
        assert_eq!(shown([5, 40, 9, 3], FIRST, [0; 4]), [5, 15, 0, 3]);
        assert_eq!(shown([5, 4, 90, 3], FIRST, [0; 4]), [5, 4, 11, 3]);
        assert_eq!(shown([0; 4], FIRST, [0; 4]), [0; 4]);
        assert_eq!(shown([700, 40, 9, 300], FIRST, [60, 60, 0, 120]), [80, 40, 0, 140]);
        assert_eq!(shown([100, 40, 9, 3], FIRST, [120, 0, 60, 60]), [100, 0, 9, 3]);
    }

    #[test]
    fn the_button_says_how_many_come_and_how_many_there_are_left() {
        let label = |group, shown, left| more_label(Locale::ENGLISH, group, shown, left);
        assert_eq!(label(ResultGroup::Matches, 20, 1321), "Show 60 more of 1,321");
        assert_eq!(label(ResultGroup::Matches, 80, 60), "Show 60 more");
        assert_eq!(label(ResultGroup::NotKnown, 20, 1), "Show 1 more");
        assert_eq!(label(ResultGroup::CouldMatch, 0, 143), "Show 60 of 143 that could match");
        assert_eq!(label(ResultGroup::CouldMatch, 15, 143), "Show 60 more of 143 that could match");
        assert_eq!(label(ResultGroup::NotLaunched, 0, 5), "Show 5 not launched yet");
    }
}
