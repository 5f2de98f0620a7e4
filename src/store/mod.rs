//! The state as signals, and what follows from it.
//!
//! One [`RwSignal`] holds the state; everything else is a memo of it, so that a change recomputes only what it affects.
//! People's actions come in through [`Store::act`], which tells the host. Attributes and links come in through
//! [`Store::take`], which does not, so that they cannot loop.

pub mod effect;
pub mod joined;
pub mod own_data;
pub mod voice;

use phone_draw::{Computed, computed};
use std::future::{Future, poll_fn};
use std::ops::Range;
use std::pin::Pin;
use std::rc::Rc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::task::Poll;
use std::time::Duration;

use leptos::prelude::*;
use phone_engine::answer::{Bins, FacetValue, ResultGroup, reasons};
use phone_engine::comparison::MOST_PHONES;
use phone_engine::finder::SnapshotRows;
use phone_engine::matters::Place;
use phone_engine::spec::Kind;
use phone_engine::{
    Archive, Currency, Finder, PartialDate, PhoneIndex, Query, ResultView, Snapshot, SpecId, Test, Wanted, spec,
};
use phone_settings::Controls;
use phone_words::{Locale, Message, Sentence, m};

use crate::host::browser;
use crate::host::language;
use crate::host::page::Host;
use crate::host::phones;
use crate::model::announcement::announcement;
use crate::model::data::{Data, Extent, Need, Origin};
use crate::model::link;
use crate::model::state::{Action, MOST_COLUMNS, PhoneId, Refusal, State, View};
use crate::store::effect::effect;
use crate::store::voice::{Topic, Voice};

/// Presses within this time of each other count as one.
const DOUBLE: Duration = Duration::from_millis(400);

/// The filters that start expanded, in the order shown: those most people use. The price is in the reader's currency; see
/// [`Store::price_in`].
pub const FACETS: [SpecId; 8] = [
    spec::BRAND,
    spec::YEAR,
    spec::PRICE,
    spec::DISPLAY_IN,
    spec::REFRESH_HZ,
    spec::BATTERY_MAH,
    spec::RAM_GB,
    spec::NET_5G,
];

/// How long after a change the URL is updated.
const IN_STEP: Duration = Duration::from_millis(100);

/// The pause after the browser has refused for the first time; it doubles each time. Half a minute in all, which exceeds
/// Safari's limit.
const AGAIN: Duration = Duration::from_secs(1);

/// The number of attempts.
const TRIES: u32 = 6;

/// Updates the URL later.
fn follow(host: Rc<Host>, after: Duration, tries: u32) {
    let write = move || {
        host.keep_in_step();
        match tries.checked_sub(1) {
            _ if !host.is_behind() => {}
            Some(left) if left > 0 => follow(host, AGAIN * 2u32.pow(TRIES - tries), left),
            _ => host.give_up(),
        }
    };
    browser::after(after, Box::new(write));
}

/// The initial columns of the list, besides the name. The price is in the reader's currency; see [`Store::price_in`].
pub const COLUMNS: [SpecId; 9] = [
    spec::YEAR,
    spec::DISPLAY_IN,
    spec::BATTERY_MAH,
    spec::CHARGE_W,
    spec::WEIGHT_G,
    spec::CAMERA_MAIN_MP,
    spec::RAM_GB,
    spec::SOC,
    spec::PRICE,
];

/// Those of them shown in narrow places.
pub const FEW_COLUMNS: [SpecId; 4] = [spec::YEAR, spec::DISPLAY_IN, spec::BATTERY_MAH, spec::PRICE];

/// The columns of the list.
#[derive(Clone, Debug, PartialEq)]
pub struct Listed {
    /// All of them.
    pub columns: Vec<SpecId>,
    /// Those shown in narrow places: all that the reader has chosen, but only some of the initial ones.
    pub narrow: Vec<SpecId>,
}

impl Listed {
    /// The chosen columns, and those of the filters of a query.
    fn new(chosen: &[SpecId], query: &Query) -> Listed {
        let column = |spec: SpecId| if Currency::of(spec).is_some() { spec::PRICE } else { spec };
        let filtered = query.filters.iter().map(|filter| column(filter.spec)).filter(|spec| *spec != spec::BRAND);
        let mut narrow = if chosen == COLUMNS { FEW_COLUMNS.to_vec() } else { chosen.to_vec() };
        let mut columns = chosen.to_vec();
        for spec in filtered {
            for list in [&mut columns, &mut narrow] {
                if !list.contains(&spec) && list.len() < MOST_COLUMNS {
                    list.push(spec);
                }
            }
        }
        Listed { columns, narrow }
    }
}

/// Whether the finder filters a spec by range. Specs with few sizes, such as memory, get check boxes instead.
pub fn is_range(spec: SpecId) -> bool {
    matches!(spec.get().kind, Kind::Number { .. })
        && ![spec::RAM_GB, spec::STORAGE_GB, spec::CAMERA_COUNT].contains(&spec)
}

/// Whether the reader has opened the sources of a value.
static LOOKED: AtomicBool = AtomicBool::new(false);

/// The state of one widget. Cheap to copy.
#[derive(Clone, Copy)]
pub struct Store {
    state: RwSignal<State>,
    /// What was known on the day shown.
    pub snapshot: Computed<SharedSnapshot>,
    /// The same, limited to the selected phones; cheap to build.
    pub compared: Computed<SharedSnapshot>,
    /// What is known about the selected phones today.
    pub today: Computed<SharedSnapshot>,
    /// Filters, search words and order.
    pub query: Computed<Query>,
    locale: Computed<Locale>,
    /// The currency of the list's prices and of the price filter: that of an active filter, else the one the reader has chosen,
    /// the page asks for, or the reader's region uses.
    pub price_in: Computed<Currency>,
    /// The one the reader has chosen.
    chosen_currency: RwSignal<Option<Currency>>,
    /// The expanded filters; only those are counted.
    pub unfolded: RwSignal<Vec<SpecId>>,
    /// The columns chosen for the list, besides the name.
    pub columns: Computed<Vec<SpecId>>,
    /// The columns of the list: those, and what is filtered by.
    pub listed: Computed<Listed>,
    /// The query for which the reader has asked for more rows, and how many more of each group.
    pub more: RwSignal<(Query, [usize; 4])>,
    /// The row of the list that had the focus last, as the id of its phone; empty if none had.
    pub row: RwSignal<String>,
    /// Announcements for screen readers.
    pub voice: Voice,
    /// A description of the removal that can be undone; empty if there is none.
    undoable: RwSignal<String>,
    /// The state before that.
    before: RwSignal<State>,
    /// Whether a phone has been removed just now.
    removing: RwSignal<bool>,
    /// Messages for the reader, until dismissed.
    notices: RwSignal<Vec<String>>,
    /// The day that the page or a link has pinned the widget to.
    pinned: RwSignal<Option<PartialDate>>,
    /// The value whose sources are shown.
    sources: RwSignal<Option<(PhoneIndex, SpecId)>>,
    /// The id of the phone whose like is asked for; empty if none.
    like: RwSignal<String>,
    /// Triggers when the reader opens sources.
    looked: RwSignal<()>,
    /// How many phones the page lets people compare.
    most: RwSignal<usize>,
    /// Phones that were asked for, and are neither ids nor names.
    strangers: RwSignal<Vec<String>>,
    /// How many controls the page wants, as its place in [`Controls::ALL`]: a number, since each type of signal weighs
    /// more than a kilobyte.
    controls: RwSignal<usize>,
    /// The level of the widget's headings.
    heading_level: RwSignal<usize>,
    /// The progress of reading the page's own data in percent, while it is being read.
    reading: RwSignal<Option<u8>>,
    /// Messages for the reader about that data, until dismissed.
    told: RwSignal<Vec<String>>,
    /// Whether it could not be fetched, so that the reader can try again.
    unreached: RwSignal<bool>,
    /// Whether built-in phones could not be loaded.
    missed: RwSignal<bool>,
    /// Triggers another attempt at the page's own data.
    again: RwSignal<()>,
    data: StoredValue<Arc<Data>>,
    found: StoredValue<Option<Found>>,
    owner: StoredValue<Owner>,
    /// Triggers when the data has been replaced.
    shown: RwSignal<()>,
    /// Triggers when more phones of the same data have been loaded.
    grown: RwSignal<()>,
    /// Triggers when the number format has changed.
    spoken: RwSignal<()>,
    /// Triggers when the widget has been moved to another window.
    window: RwSignal<()>,
    /// Whether a change has not been reported to the page yet.
    telling: StoredValue<bool>,
    host: StoredValue<Rc<Host>, LocalStorage>,
    ahead: fn(View),
}

/// The result of work that stops when the widget leaves the page.
pub type Awaited<T> = Pin<Box<dyn Future<Output = Option<T>>>>;

/// The finder's results, and the finder that computes them.
#[derive(Clone, Copy)]
struct Found {
    results: Computed<Arc<ResultView>>,
    finder: KeptFinder,
}

/// The finder of a snapshot, kept from one query to the next.
type KeptFinder = StoredValue<Option<(SharedSnapshot, Finder)>, LocalStorage>;

/// A snapshot for use in memos: equal only to itself.
#[derive(Clone)]
pub struct SharedSnapshot(Arc<Snapshot>);

impl PartialEq for SharedSnapshot {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }
}

impl std::ops::Deref for SharedSnapshot {
    type Target = Snapshot;

    fn deref(&self) -> &Snapshot {
        &self.0
    }
}

/// What was known at the end of `day`, with ages as of `today`.
pub fn snapshot(archive: &Arc<Archive>, day: Option<PartialDate>, today: Option<PartialDate>) -> Arc<Snapshot> {
    with_ages(Snapshot::new(archive, day.map(PartialDate::last_day)), today)
}

/// The same with ages as of `today`.
fn with_ages(snapshot: Snapshot, today: Option<PartialDate>) -> Arc<Snapshot> {
    Arc::new(match today {
        Some(today) => snapshot.on(today.last_day()),
        None => snapshot,
    })
}

impl Store {
    /// A store with an initial state. `ahead` fetches the code of a view.
    pub fn new(data: Arc<Data>, host: Host, state: State, ahead: fn(View)) -> Store {
        let pinned = RwSignal::new(state.as_of);
        let today = Host::today();
        let state = RwSignal::new(data.rename(state));
        let day = computed(move || state.with(|state| state.as_of));
        let query = computed(move || state.with(|state| state.query.clone()));
        let data = StoredValue::new(data);
        let shown = RwSignal::new(());
        let grown = RwSignal::new(());
        let spoken = RwSignal::new(());
        let host = StoredValue::new_local(Rc::new(host));
        let locale = computed(move || {
            spoken.track();
            let spoken = host.get_value().locale();
            state.with(|state| state.locale(spoken))
        });
        let columns = computed(move || {
            state.with(|state| if state.columns.is_empty() { COLUMNS.to_vec() } else { state.columns.clone() })
        });
        let listed = computed(move || query.with(|query| columns.with(|columns| Listed::new(columns, query))));
        let chosen_currency = RwSignal::new(None);
        let price_in = computed(move || {
            let (filtered, of_page) = state.with(|state| (state.filtered_currency(), state.currency));
            let chosen = chosen_currency.get();
            filtered.or(chosen).or(of_page).or_else(Host::currency).unwrap_or(Currency::Usd)
        });
        // The one made last: loading the shards of a few phones changes nothing in the list.
        let last = Mutex::new(None::<SharedSnapshot>);
        let snapshot = computed(move || {
            let day = day.get();
            shown.track();
            grown.track();
            data.with_value(|data| match &data.ready {
                Some((of, ready)) if *of == day => SharedSnapshot(ready.clone()),
                _ => {
                    let archive = data.on(day);
                    let mut last = last.lock().unwrap_or_else(PoisonError::into_inner);
                    let is_same = |last: &SharedSnapshot| {
                        Arc::ptr_eq(last.archive(), archive) && last.day() == day.map(PartialDate::last_day)
                    };
                    let known = last.take().filter(is_same);
                    let known = known.unwrap_or_else(|| SharedSnapshot(snapshot(archive, day, today)));
                    last.insert(known).clone()
                }
            })
        });
        // A separate memo, so that a change of the day does not look up the phones again.
        let picked = computed(move || state.with(|state| state.phones.clone()));
        // Nor does loading other phones.
        let here = computed(move || {
            shown.track();
            grown.track();
            data.with_value(|data| {
                picked.with(|ids| ids.iter().filter_map(|id| data.archive.find(id)).collect::<Vec<PhoneIndex>>())
            })
        });
        let of_picked = move |day: Option<PartialDate>| {
            shown.track();
            let day = day.map(PartialDate::last_day);
            let of = |phones: &Vec<PhoneIndex>| data.with_value(|data| Snapshot::of(&data.archive, day, phones));
            SharedSnapshot(with_ages(here.with(of), today))
        };
        let compared = computed(move || of_picked(day.get()));
        let of_today = computed(move || of_picked(None));
        Store {
            state,
            snapshot,
            compared,
            today: of_today,
            query,
            locale,
            price_in,
            chosen_currency,
            unfolded: RwSignal::new(FACETS.to_vec()),
            columns,
            listed,
            more: RwSignal::new((Query::default(), [0; 4])),
            row: RwSignal::new(String::new()),
            voice: Voice::new(),
            undoable: RwSignal::new(String::new()),
            before: RwSignal::new(State::default()),
            removing: RwSignal::new(false),
            notices: RwSignal::new(Vec::new()),
            pinned,
            sources: RwSignal::new(None),
            like: RwSignal::new(String::new()),
            looked: RwSignal::new(()),
            most: RwSignal::new(MOST_PHONES),
            strangers: RwSignal::new(Vec::new()),
            controls: RwSignal::new(0),
            heading_level: RwSignal::new(3),
            reading: RwSignal::new(None),
            told: RwSignal::new(Vec::new()),
            unreached: RwSignal::new(false),
            missed: RwSignal::new(false),
            again: RwSignal::new(()),
            data,
            found: StoredValue::new(None),
            owner: StoredValue::new(Owner::current().unwrap_or_default()),
            shown,
            grown,
            spoken,
            window: RwSignal::new(()),
            telling: StoredValue::new(false),
            host,
            ahead,
        }
    }

    /// Whether the widget has left the page. Its signals are disposed then, and reading them would panic.
    pub fn is_gone(&self) -> bool {
        self.state.is_disposed()
    }

    /// Runs work that takes time, and stops it without a result once the widget has left the page.
    ///
    /// Use this for everything that reads the store after an `await`: by then, the store may be gone.
    pub fn while_mounted<T: 'static>(&self, work: impl Future<Output = T> + 'static) -> Awaited<T> {
        let (store, mut work) = (*self, Box::pin(work));
        Box::pin(poll_fn(
            move |context| {
                if store.is_gone() { Poll::Ready(None) } else { work.as_mut().poll(context).map(Some) }
            },
        ))
    }

    /// Starts such work in the background.
    pub fn spawn(&self, work: impl Future<Output = ()> + 'static) {
        let work = self.while_mounted(work);
        browser::spawn(Box::pin(async move {
            work.await;
        }));
    }

    /// Applies a person's action, and tells the host.
    pub fn act(&self, action: Action) {
        let before = self.state.get_untracked();
        let most = self.most.get_untracked();
        if let Action::Pick(id) = &action
            && before.phones.len() >= most
            && !before.phones.contains(id)
        {
            // What is no phone gives way to one.
            let Some(unknown) = self.unknown_of(&before.phones).pop() else {
                return self.refuse(Refusal::Full(most));
            };
            let _ = self.state.try_update(|state| state.apply(Action::Drop(unknown)));
        }
        match self.state.try_update(|state| state.apply(action.clone())) {
            Some(Ok(())) if self.state.with_untracked(|state| *state != before) => {
                let name = |id: &str| self.name(id);
                self.forget_undo();
                self.voice.say(Topic::Done, announcement(self.words(), &action, &self.now(), most, name));
                self.rest();
            }
            Some(Err(refusal)) => self.refuse(refusal),
            _ => {}
        }
    }

    /// Removes a phone from the comparison, by a button that disappears with it. Another phone's button moves into its place, so
    /// the second press of a double click is ignored.
    pub fn remove(&self, id: PhoneId) {
        if self.removing.get_untracked() {
            return;
        }
        self.removing.set(true);
        let removing = self.removing;
        browser::after(
            DOUBLE,
            Box::new(move || {
                let _ = removing.try_set(false);
            }),
        );
        let name = self.name(&id);
        self.undoably(Action::Drop(id), m::removed_undoably(self.words(), &name));
    }

    /// Removes all filters and search words.
    pub fn reset(&self) {
        self.undoably(Action::Reset, self.text(m::FILTERS_REMOVED).to_owned());
    }

    /// Opens the finder with one filter only. In the finder, the filters before can be had back.
    pub fn find_by(&self, spec: SpecId, test: Test) {
        let now = self.now();
        let action = Action::FindBy(spec, test);
        if now.view == View::Finder && !now.query.is_empty() {
            self.undoably(action, self.text(m::FILTERS_REPLACED).to_owned());
        } else {
            self.act(action);
        }
    }

    fn undoably(&self, action: Action, done: String) {
        let before = self.now();
        self.act(action);
        self.before.set(before);
        self.undoable.set(done);
    }

    fn forget_undo(&self) {
        if !self.undoable.with_untracked(String::is_empty) {
            self.undoable.set(String::new());
        }
    }

    /// A description of what can be undone; empty if nothing can. Tracked.
    pub fn undoable(&self) -> String {
        self.undoable.get()
    }

    /// Undoes it.
    pub fn undo(&self) {
        self.voice.say(Topic::Done, self.text(m::UNDONE).to_owned());
        self.replace(self.before.get_untracked());
        self.rest();
    }

    /// Explains why an action is refused. Sighted readers see it in the tray.
    fn refuse(&self, why: Refusal) {
        self.voice.say(Topic::Done, why.sentence(self.words()));
    }

    /// What is known about one phone on the day shown, with all sources that have come. Tracks the day and the phones.
    pub fn known_of(&self, phone: PhoneIndex) -> SharedSnapshot {
        self.follow_phones();
        let day = self.slice_now(|state| state.as_of).map(PartialDate::last_day);
        let of =
            |data: &Arc<Data>| SharedSnapshot(with_ages(Snapshot::of(&data.archive, day, &[phone]), Host::today()));
        self.data.with_value(of)
    }

    /// What a view shows: what is known about all phones, or about those that are picked. Tracked.
    pub fn shown_in(&self, view: View) -> SharedSnapshot {
        match view {
            View::Finder | View::Plot => self.snapshot.get(),
            View::Compare | View::Card | View::Timeline => self.compared.get(),
        }
    }

    /// The same with all sources, once everything has come that a view is exported with.
    pub fn known_with_sources(&self, view: View) -> SharedSnapshot {
        let known = self.shown_in(view);
        let data = self.data();
        if Arc::ptr_eq(known.archive(), &data.archive) {
            return known;
        }
        SharedSnapshot(snapshot(&data.archive, self.now().as_of, Host::today()))
    }

    /// The name of a phone on the day shown; the id itself if it is unknown.
    pub fn name(&self, id: &str) -> String {
        let data = self.data();
        let day = self.now().as_of.map(PartialDate::last_day);
        data.phone(id).map_or(id, |phone| phone.name_on(day)).to_owned()
    }

    /// Applies one of many changes in a row, such as those of a moving slider. The host is told only in [`Store::rest`],
    /// because browsers refuse a URL that changes with every frame.
    pub fn pass(&self, action: Action) {
        let mut state = self.now();
        if state.apply(action).is_ok() {
            self.replace(state);
        }
    }

    /// Tells the host the result of such changes.
    pub fn rest(&self) {
        let host = self.host.get_value();
        let waiting = host.is_behind();
        if let Err(problem) = host.changed(&self.now()) {
            self.notify(problem);
        }
        if !waiting && host.is_behind() {
            // Writing the URL takes browsers part of a frame, and some limit how often. Unmounting writes it at once.
            follow(host, IN_STEP, TRIES);
        }
        self.tell();
    }

    /// Dispatches `phone-compare-change` once the running code has returned and the page shows the state, so that a listener may
    /// do anything. Several changes in a row dispatch one event.
    fn tell(&self) {
        if self.telling.get_value() {
            return;
        }
        self.telling.set_value(true);
        let store = *self;
        self.once_settled(move || {
            store.telling.set_value(false);
            let state = store.now();
            store.host(|host| host.tell_of_change(&state));
        });
    }

    /// Calls `then` once the running code has returned and the page shows the state, if the widget still exists.
    pub fn once_settled(&self, then: impl FnOnce() + 'static) {
        // Effects were queued earlier, so they run first.
        self.spawn(async move { then() });
    }

    /// Applies a state from the page or a link, with messages about its invalid parts.
    pub fn take(&self, mut state: State, mut problems: Vec<String>) {
        self.host(Host::forget_told);
        state = self.data().rename(state);
        problems.extend(self.limited(&mut state));
        if state.as_of.is_some() {
            self.pinned.set(state.as_of);
        }
        self.replace(state);
        self.notices.set(problems);
    }

    /// Shows a message to the reader, or takes it back.
    pub fn show_notice(&self, text: &str, is_shown: bool) {
        self.notices.update(|notices| {
            notices.retain(|own| own != text);
            notices.extend(is_shown.then(|| text.to_owned()));
        });
    }

    /// Applies a state of which the page has changed a part. Earlier messages stay.
    pub fn take_change(&self, state: State) {
        self.take(state, self.notices.get_untracked());
    }

    /// Removes the phones beyond the page's limit, and returns a message about them.
    pub fn limited(&self, state: &mut State) -> Option<String> {
        let most = self.most.get_untracked();
        let left_out = state.phones.len().checked_sub(most).filter(|&beyond| beyond > 0)?;
        state.phones.truncate(most);
        Some(m::compare_at_most(self.words(), most, &left_out.to_string()))
    }

    /// Those of the phones asked for that are neither ids nor names, once that is known. Tracked.
    pub fn unknown(&self) -> Vec<PhoneId> {
        self.strangers.track();
        self.state.with(|state| self.unknown_of(&state.phones))
    }

    fn unknown_of(&self, phones: &[PhoneId]) -> Vec<PhoneId> {
        let data = self.data();
        let is_unknown = |id: &&PhoneId| {
            self.strangers.with_untracked(|strangers| strangers.iter().any(|own| **own == ***id))
                && data.find(id).is_none()
        };
        phones.iter().filter(is_unknown).cloned().collect()
    }

    /// Whether one of the phones asked for is not there by its id. Tracked.
    pub fn has_no_id(&self) -> bool {
        self.follow_phones();
        let data = self.data();
        self.state.with(|state| state.phones.iter().any(|id| data.is_no_id(id)))
    }

    /// Whether it is still being looked up which phones are meant by names. A view drawn before would change under the reader.
    /// Tracked.
    pub fn is_naming(&self) -> bool {
        self.follow_phones();
        self.strangers.track();
        if self.missed.get() {
            return false;
        }
        let data = self.data();
        let is_open = |id: &PhoneId| {
            data.is_no_id(id) && self.strangers.with_untracked(|strangers| strangers.iter().all(|own| **own != **id))
        };
        self.state.with(|state| state.phones.iter().any(is_open))
    }

    /// Notes that the names could not be looked up.
    pub fn miss_names(&self) {
        self.missed.set(true);
    }

    /// Takes over which phones are meant by names, and notes which are unknown.
    pub fn take_named(&self, mut state: State) {
        let too_many = self.limited(&mut state);
        let data = self.data();
        let strangers = state.phones.iter().filter(|id| data.is_no_id(id)).map(ToString::to_string).collect();
        self.replace(state);
        self.strangers.set(strangers);
        self.notices.update(|notices| notices.extend(too_many));
    }

    /// Whether no more phones can be compared. Tracked.
    pub fn is_full(&self) -> bool {
        let unknown = self.unknown().len();
        self.state.with(|state| state.phones.len()) - unknown >= self.most()
    }

    fn replace(&self, state: State) {
        if self.state.with_untracked(|own| *own != state) {
            self.forget_undo();
            self.state.set(state);
        }
    }

    /// The finder's results. They are computed on first use, by code in the files of the views that use them.
    pub fn results(&self) -> Computed<Arc<ResultView>> {
        self.found().results
    }

    fn found(&self) -> Found {
        self.found.get_value().unwrap_or_else(|| {
            // Owned by the store, not by its first user.
            let found = self.owner.with_value(|owner| owner.with(|| self.find()));
            self.found.set_value(Some(found));
            found
        })
    }

    fn find(&self) -> Found {
        let finder = KeptFinder::new_local(None);
        let Store { unfolded, snapshot, query, data, price_in, .. } = *self;
        let results = computed(move || {
            // Prices in different currencies have no common histogram.
            let of_price = |spec| if spec == spec::PRICE { price_in.get().price() } else { spec };
            let unfolded = unfolded.get().into_iter().map(of_price);
            let (ranges, facets): (Vec<SpecId>, Vec<SpecId>) = unfolded.partition(|&spec| is_range(spec));
            let histograms: Vec<Bins> = ranges.into_iter().map(Bins::of).collect();
            let wanted = Wanted { facets: &facets, histograms: &histograms };
            let known = snapshot.get();
            let answer = query.with(|query| {
                finder.try_update_value(|kept| {
                    let finder = match kept {
                        Some((of, finder)) if *of == known => finder,
                        other => {
                            let index = data.with_value(|data| data.index.clone());
                            let rows = SnapshotRows::new(known.0.clone());
                            &mut other.insert((known, Finder::new(rows, index))).1
                        }
                    };
                    Arc::new(finder.ask(query, wanted).clone())
                })
            });
            answer.unwrap_or_default()
        });
        Found { results, finder }
    }

    /// A range of phones in a group of the results, sorted. Tracks the results.
    pub fn rows(&self, group: ResultGroup, window: Range<usize>) -> Vec<PhoneIndex> {
        // The order may change even if the counts do not.
        self.query.track();
        self.with_finder(|_, finder| finder.rows(group, window))
    }

    /// The phones that match for certain, and those that could match, launched or not.
    pub fn matching(&self) -> [Vec<PhoneIndex>; 2] {
        let [mut matches, mut could] =
            [ResultGroup::Matches, ResultGroup::CouldMatch].map(|group| self.rows(group, 0..usize::MAX));
        for phone in self.rows(ResultGroup::NotLaunched, 0..usize::MAX) {
            let is_sure = |query: &Query, known: &SharedSnapshot| {
                !query.is_for_unbeaten() && reasons(known, query, phone).is_empty()
            };
            let sure = self.snapshot.with(|known| self.query.with(|query| is_sure(query, known)));
            if sure { matches.push(phone) } else { could.push(phone) }
        }
        [matches, could]
    }

    /// The spec that a column of the list shows and sorts by; for the price, the price in one currency. Tracks the currency.
    pub fn listed(&self, column: SpecId) -> SpecId {
        if column == spec::PRICE { self.price_in.get().price() } else { column }
    }

    /// The values of a facet with their counts. Tracks the results.
    pub fn values(&self, spec: SpecId) -> Vec<FacetValue> {
        self.query.with(|query| {
            self.with_finder(|results, finder| {
                let facet = results.facets.iter().find(|facet| facet.spec == spec);
                facet.map(|facet| facet.values(finder, query.filter(spec))).unwrap_or_default()
            })
        })
    }

    fn with_finder<T: Default>(&self, with: impl FnOnce(&ResultView, &mut Finder) -> T) -> T {
        let Found { results, finder } = self.found();
        results.with(|results| {
            let with =
                |kept: &mut Option<(SharedSnapshot, Finder)>| kept.as_mut().map(|(_, finder)| with(results, finder));
            finder.try_update_value(with).flatten().unwrap_or_default()
        })
    }

    /// Shows a message to the reader.
    pub fn notify(&self, message: String) {
        self.notices.update(|notices| {
            if !notices.contains(&message) {
                notices.push(message);
            }
        });
    }

    /// The messages for the reader: about invalid parts, then about the page's own data. Tracked.
    pub fn notices(&self) -> Vec<String> {
        let missed = self.missed.get().then(|| self.text(m::PHONES_NOT_LOADED).to_owned());
        self.notices.get().into_iter().chain(self.told.get()).chain(missed).collect()
    }

    /// Dismisses all of them.
    pub fn dismiss(&self) {
        self.notices.update(Vec::clear);
        self.told.update(Vec::clear);
        self.missed.set(false);
    }

    /// Replaces the messages about the page's own data.
    pub fn tell_of_data(&self, told: Vec<String>) {
        self.told.set(told);
    }

    /// The progress of reading the page's own data in percent; `None` while none is being read. Tracked.
    pub fn reading(&self) -> Option<u8> {
        self.reading.get()
    }

    /// Sets that progress.
    pub fn note_reading(&self, per_cent: Option<u8>) {
        self.reading.set(per_cent);
    }

    /// Whether it could not be fetched, so that the reader can try again. Tracked.
    pub fn is_unreached(&self) -> bool {
        self.unreached.get() || self.missed.get()
    }

    /// Sets whether it could not be fetched.
    pub fn note_unreached(&self, unreached: bool) {
        self.unreached.set(unreached);
    }

    /// The day that the page or a link has pinned the widget to. Tracked.
    pub fn pinned(&self) -> Option<PartialDate> {
        self.pinned.get()
    }

    /// Pins the widget to a day, or to none.
    pub fn pin(&self, day: Option<PartialDate>) {
        self.pinned.set(day);
    }

    /// How many phones the page lets people compare. Tracked.
    pub fn most(&self) -> usize {
        self.most.get()
    }

    /// How many controls the page wants. Tracked.
    pub fn controls(&self) -> Controls {
        Controls::ALL.get(self.controls.get()).copied().unwrap_or_default()
    }

    /// Takes over how many controls the page wants.
    pub fn set_controls(&self, controls: Controls) {
        self.controls.set(Controls::ALL.iter().position(|own| *own == controls).unwrap_or_default());
    }

    /// The level of the widget's headings. Tracked.
    pub fn heading_level(&self) -> usize {
        self.heading_level.get()
    }

    /// Sets the level of the widget's headings.
    pub fn set_heading_level(&self, level: usize) {
        self.heading_level.set(level);
    }

    /// Sets how many phones the page lets people compare.
    pub fn let_compare(&self, most: usize) {
        self.most.set(most);
    }

    /// Sets the currency that the reader has chosen.
    pub fn choose_currency(&self, currency: Currency) {
        self.chosen_currency.set(Some(currency));
    }

    /// Whether the reader has opened the sources of a value, in any widget of the page. Tracked.
    pub fn has_looked(&self) -> bool {
        self.looked.track();
        LOOKED.load(Ordering::Relaxed)
    }

    /// The value whose sources are shown. Tracked.
    pub fn sources(&self) -> Option<(PhoneIndex, SpecId)> {
        self.sources.get()
    }

    /// Shows the sources of a value, or none.
    pub fn show_sources(&self, of: Option<(PhoneIndex, SpecId)>) {
        if of.is_some() {
            LOOKED.store(true, Ordering::Relaxed);
            self.looked.set(());
        }
        self.sources.set(of);
    }

    /// The id of the phone whose like is asked for; empty if none. Tracked.
    pub fn like(&self) -> String {
        self.like.get()
    }

    /// Asks for phones like one, or for none.
    pub fn show_like(&self, id: &str) {
        self.like.set(id.to_owned());
    }

    /// The places that a phone can have in what matters, among the launched phones found. Tracks the results.
    pub fn place(&self, phone: PhoneIndex) -> Option<Place> {
        self.query.track();
        self.with_finder(|_, finder| finder.place(phone))
    }

    /// A part of the state as a memo, to track it without tracking the whole state.
    pub fn slice<T: PartialEq + Send + Sync + 'static>(
        &self,
        part: impl Fn(&State) -> T + Send + Sync + 'static,
    ) -> Computed<T> {
        let state = self.state;
        computed(move || state.with(&part))
    }

    /// A part of the current state. Tracks the whole state.
    pub fn slice_now<T>(&self, part: impl FnOnce(&State) -> T) -> T {
        self.state.with(part)
    }

    /// The current state, untracked.
    pub fn now(&self) -> State {
        self.state.get_untracked()
    }

    /// The current phones with the index of their names, untracked.
    pub fn data(&self) -> Arc<Data> {
        self.data.get_value()
    }

    /// Tracks the data: the caller runs again when it is replaced.
    pub fn follow_data(&self) {
        self.shown.track();
    }

    /// Shows other phones.
    pub fn show(&self, data: Arc<Data>) {
        // Phones are identified by their place in the data.
        self.sources.set(None);
        self.like.set(String::new());
        self.more.set((Query::default(), [0; 4]));
        self.replace(data.rename(self.now()));
        self.data.set_value(data);
        self.shown.set(());
    }

    /// Whether the needed phones have been loaded.
    pub fn has(&self, need: &Need) -> bool {
        self.data.with_value(|data| data.has(need))
    }

    /// Whether something has been loaded. Tracked.
    pub fn has_come(&self, need: &Need) -> bool {
        self.follow_phones();
        self.has(need)
    }

    /// What has been loaded of all phones. Tracked.
    pub fn come(&self) -> Extent {
        self.follow_phones();
        self.data.with_value(|data| data.come.of_all)
    }

    /// Tracks the phones: the caller runs again when the data is replaced, or more of its phones have been loaded.
    pub fn follow_phones(&self) {
        self.shown.track();
        self.grown.track();
    }

    /// Fetches phones that have not been loaded; `again` bypasses the cache.
    pub fn bring(&self, need: Need, again: bool) -> Pin<Box<dyn Future<Output = Result<(), String>>>> {
        let store = *self;
        Box::pin(async move {
            if store.is_gone() || store.has(&need) {
                return Ok(());
            }
            phones::fetch(need, again).await?;
            if !store.is_gone() {
                store.grow();
                store.fetch_pieces(again);
            }
            Ok(())
        })
    }

    /// Fetches the rest of the list, piece by piece, once it has begun to come.
    fn fetch_pieces(&self, again: bool) {
        let store = *self;
        let is_in_pieces = move || matches!(store.data.with_value(|data| data.come.of_all), Extent::Pieces(..));
        if !is_in_pieces() {
            return;
        }
        self.spawn(async move {
            while is_in_pieces() {
                if let Err(why) = phones::fetch_piece(again).await {
                    store.host(|host| host.warn(&why));
                    store.missed.set(true);
                    return;
                }
                store.grow();
            }
            if again {
                store.missed.set(false);
            }
        });
    }

    /// Fetches them. If that fails, a notice tells the reader, with a button that tries again.
    pub fn fetch(&self, need: Need) {
        if self.has(&need) {
            return;
        }
        let store = *self;
        let again = untrack(|| self.missed.get());
        self.spawn(async move {
            let missed = store.bring(need, again).await.err();
            if let Some(why) = &missed {
                store.host(|host| host.warn(why));
            }
            store.missed.set(missed.is_some());
        });
    }

    /// Fetches phones as soon as they are selected, and the rest of a list of which the first view has fetched the beginning. The
    /// first view fetches its own phones.
    pub fn follow_picked(&self) {
        let store = *self;
        let picked = self.slice(|state| state.phones.clone());
        effect(move |later| {
            store.again.track();
            let picked = Need::Some(picked.get());
            if later {
                let missed = untrack(|| store.missed.get());
                store.fetch(picked);
                if missed {
                    store.fetch_pieces(true);
                }
            } else {
                store.fetch_pieces(false);
            }
        });
    }

    /// Takes over phones loaded by any widget of the page.
    fn grow(&self) {
        let (data, _) = phones::current();
        let shown = self.data();
        let data = match &shown.origin {
            Origin::BuiltIn if !Arc::ptr_eq(&shown, &data) => data,
            Origin::Joined(_) => match shown.with_more(data) {
                Some(data) => {
                    // The page's own phones may have moved.
                    self.sources.set(None);
                    Arc::new(data)
                }
                None => return,
            },
            // The page may have set its own data meanwhile.
            Origin::BuiltIn | Origin::Page => return,
        };
        self.replace(data.rename(self.now()));
        self.data.set_value(data);
        self.grown.set(());
    }

    /// Asks for the page's own data again.
    pub fn ask_again(&self) {
        self.again.set(());
    }

    /// Calls `load` whenever the reader asks for the page's own data again.
    pub fn when_asked_again(&self, load: impl Fn() + 'static) {
        let again = self.again;
        effect(move |asked| {
            again.track();
            if asked {
                untrack(&load);
            }
        });
    }

    /// Whether the page's own phones are still being read and there are none to show meanwhile.
    pub fn is_waiting(&self) -> bool {
        self.follow_data();
        self.reading.get().is_some() && !self.data.with_value(|data| data.is_of_page())
    }

    /// The language and its numbers, with the units and currency of the state. Tracks all of these.
    pub fn locale(&self) -> Locale {
        self.locale.get()
    }

    /// The same, untracked, for words: in another language everything is drawn anew.
    pub fn words(&self) -> Locale {
        self.locale.get_untracked()
    }

    /// What a message says in the reader's language. Untracked.
    pub fn text(&self, message: Message) -> &'static str {
        self.words().text(message)
    }

    /// Has the widget speak the language that the element asks for by now, as soon as it has come.
    pub fn speak(&self) {
        if self.host(Host::speak) {
            return self.spoken.set(());
        }
        let store = *self;
        self.spawn(async move {
            if let Err(problem) = language::of(store.host(Host::languages)).await {
                store.host(|host| host.warn_of(&[language::missed(&problem)]));
            }
            // It may ask for another one by now.
            if store.host(Host::speak) {
                store.spoken.set(());
            }
        });
    }

    /// Called when the element has been moved to another document.
    #[cfg(feature = "split")]
    pub fn moved(&self) {
        self.window.set(());
    }

    /// Tracks the window that the widget is in.
    pub fn follow_window(&self) {
        self.window.track();
    }

    /// Prefetches the code of a view that is likely to be next.
    pub fn load_ahead(&self, view: View) {
        (self.ahead)(view);
    }

    /// Calls `with` with the page that the widget is part of.
    pub fn host<T>(&self, with: impl FnOnce(&Host) -> T) -> T {
        // No borrow is held here, because the page's own code may run.
        with(&self.host.get_value())
    }

    /// A link to the current state; an error if it is too long for a link.
    pub fn link(&self) -> Result<String, String> {
        self.link_to(&self.now())
    }

    /// A link to a state; an error if it is too long for a link.
    pub fn link_to(&self, state: &State) -> Result<String, String> {
        let text = link::write(state);
        match link::too_long(self.words(), &text) {
            Some(problem) => Err(problem),
            None => Ok(self.host(|host| host.link(&text))),
        }
    }
}

#[cfg(test)]
mod tests;
