//! The filters: those most people use, then all others by group. All are collapsible, and are counted only while expanded.
//! Counts ignore the filter they belong to.

use phone_draw::{Computed, Html, ListItem, computed, flag, html, list, part, text, when};
use std::cell::RefCell;
use std::rc::Rc;
use std::sync::{Arc, OnceLock};

use leptos::prelude::*;
use phone_engine::answer::FacetValue;
use phone_engine::spec::{Group, Kind, Reading};
use phone_engine::vocabulary::sought;
use phone_engine::{Currency, Filter, SpecId, Test, spec};
use phone_words::{Locale, Message};

use phone_words::m;

use crate::model::contract::Part;
use crate::model::state::Action;
use crate::store::voice::Topic;
use crate::store::{FACETS, Store, is_range};
use crate::ui::finder::range::range;
use crate::ui::kit::{Choice, Select, disclosure, option, search_field};

/// Values shown before "show all".
const FEW: usize = 8;

/// With this many values or more, they get a search field.
const MANY: usize = 20;

/// Whether a spec belongs to the other filters: it can be filtered by, and is not one of those on top.
fn is_other(spec: SpecId) -> bool {
    !matches!(spec.get().kind, Kind::Cameras | Kind::Prices | Kind::Date)
        && !FACETS.contains(&spec)
        && Currency::of(spec).is_none()
}

/// All filters of the finder.
pub fn facets(store: Store) -> Html {
    // Filters set by a link or the page start expanded.
    let set: Vec<SpecId> = store.query.with_untracked(|query| query.filters.iter().map(|filter| filter.spec).collect());
    for &spec in &set {
        unfold(store, if Currency::of(spec).is_some() { spec::PRICE } else { spec }, true);
    }
    let typed = RwSignal::new(String::new());
    let words = computed(move || sought(&typed.get()));
    tell(store, typed, move |words| named(store, words).len());
    html! {
        {search_field(store.text(m::FIND_A_FILTER).to_owned(), store.text(m::FIND_A_FILTER), typed)}
        <div hidden=flag(move || !words.with(String::is_empty))>
            {FACETS.map(|spec| facet(store, spec)).into_iter().collect::<Html>()}
            {Group::ALL.map(|group| others(store, group, &set)).into_iter().collect::<Html>()}
        </div>
        {part(move || {
            let words = words.get();
            if words.is_empty() {
                return Html::Nothing;
            }
            let found: Vec<SpecId> = named(store, &words);
            if let [only] = found[..] {
                unfold(store, only, true);
            }
            if found.is_empty() {
                return html! { <p class="quiet">{store.text(m::NO_SUCH_FILTER_HERE)}</p> };
            }
            found.into_iter().map(|spec| facet(store, spec)).collect::<Html>()
        })}
    }
}

/// Announces how many entries a list has that is filtered by these words.
fn tell(store: Store, typed: RwSignal<String>, count: impl Fn(&str) -> usize + Send + Sync + 'static) {
    let told = computed(move || match &*sought(&typed.get()) {
        "" => String::new(),
        words => match count(words) {
            0 => store.text(m::NONE_FOUND).to_owned(),
            found => m::entries_found(store.words(), found),
        },
    });
    store.voice.follow(Topic::Suggested, move || told.get());
}

/// The filters whose names, or those of their groups, have these words in them.
fn named(store: Store, words: &str) -> Vec<SpecId> {
    let has = |name: &str| sought(name).contains(words);
    let fits = |spec: SpecId| {
        has(title(store, spec)) || is_other(spec) && has(phone_words::group(store.words(), spec.get().group))
    };
    let others = SpecId::all().filter(|&spec| is_other(spec));
    FACETS.into_iter().chain(others).filter(|&spec| fits(spec)).collect()
}

/// What a filter is called.
fn title(store: Store, spec: SpecId) -> &'static str {
    if spec == spec::PRICE { store.text(m::LAUNCH_PRICE) } else { phone_words::label(store.words(), spec) }
}

fn unfold(store: Store, spec: SpecId, open: bool) {
    store.unfolded.update(|unfolded| {
        unfolded.retain(|own| *own != spec);
        if open {
            unfolded.push(spec);
        }
    });
}

/// The other filters of a group, which start collapsed.
fn others(store: Store, group: Group, set: &[SpecId]) -> Html {
    let own = move |spec: SpecId| spec.get().group == group && is_other(spec);
    let open = RwSignal::new(set.iter().any(|&spec| own(spec)));
    let chosen =
        computed(move || store.query.with(|query| query.filters.iter().filter(|filter| own(filter.spec)).count()));
    let name =
        if group == Group::Launch { store.text(m::SYSTEM_AND_MORE) } else { phone_words::group(store.words(), group) };
    let title = text(move || match chosen.get() {
        0 => name.to_owned(),
        n => m::group_set(store.words(), name, &n.to_string()),
    });
    html! {
        <div class="facets" role="group" aria-label=name>
            {disclosure::button(move || open.get(), move || open.update(|open| *open = !*open), title.into())}
            {when(move || open.get(), move || SpecId::all().filter(|&spec| own(spec)).map(|spec| facet(store, spec)).collect::<Html>())}
        </div>
    }
}

/// One filter under its title, which collapses it.
fn facet(store: Store, spec: SpecId) -> Html {
    let open = computed(move || store.unfolded.with(|unfolded| unfolded.contains(&spec)));
    let is_price = spec == spec::PRICE;
    let set = computed(move || {
        if is_price {
            store.slice_now(|state| state.filtered_currency().is_some())
        } else {
            store.query.with(|query| query.filter(spec).is_some())
        }
    });
    let title = html! {
        {title(store, spec)}
        // Seen as a dot.
        {when(move || set.get(), move || html! { <span class="hidden">{store.text(m::FILTER_IS_SET)}</span> })}
    };
    html! {
        <fieldset class="facet" part=Part::Facet class:set=flag(move || set.get())>
            <legend>
                {disclosure::button(move || open.get(), move || unfold(store, spec, !open.get_untracked()), title)}
            </legend>
            {when(move || open.get(), move || match spec.get().kind {
                Kind::Flag => yes_no(store, spec),
                Kind::Prices => price(store),
                _ if is_range(spec) => html! { {range(store, spec)}{presence(store, spec)} },
                _ => html! { {choices(store, spec)}{presence(store, spec)} },
            })}
        </fieldset>
    }
}

/// The price at launch, in one currency at a time: prices are never converted.
fn price(store: Store) -> Html {
    let choose = move |chosen: String| {
        let Some(chosen) = Currency::find(&chosen) else { return };
        store.choose_currency(chosen);
        // A filter in another currency does not apply to this one.
        if let Some(before) = store.now().filtered_currency().filter(|before| *before != chosen) {
            store.act(Action::Filter(before.price(), None));
        }
    };
    let currency = move |own: Currency| option(own.code(), own.code(), move || store.price_in.get() == own);
    let options = Currency::ALL.map(currency).into_iter().collect::<Html>();
    let select =
        Select { label: store.text(m::CURRENCY_OF_PRICE).into(), is_labelled: false, class: "currency", options };
    html! {
        {select.draw(choose)}
        {part(move || {
            let spec = store.price_in.get().price();
            html! { {range(store, spec)}{presence(store, spec)} }
        })}
    }
}

/// The current counts of a facet.
fn values(store: Store, spec: SpecId) -> Computed<Vec<FacetValue>> {
    computed(move || store.values(spec))
}

/// The counts of one value, rendered as "12", or "12 +3 could" if three more could match.
fn counts(store: Store, now: Computed<Now>) -> Html {
    let possible = computed(move || now.get().possible);
    let could = move || possible.get() > 0;
    html! {
        <span class="matches">
            {text(move || counted(store, now.get().certain))}
            <span class="hidden">{text(move || m::phones_after(store.words(), now.get().certain as usize))}</span>
            {when(could, move || html! {
                <span class="could-match">
                    {text(move || m::more_could(store.words(), &counted(store, possible.get())))}
                    <span class="hidden">{store.text(m::MORE_COULD_MATCH)}</span>
                </span>
            })}
        </span>
    }
}

fn counted(store: Store, count: u32) -> String {
    store.locale().count(count as usize)
}

/// The part of a value that changes.
#[derive(Clone, Copy, Default, PartialEq)]
struct Now {
    certain: u32,
    possible: u32,
    chosen: bool,
}

fn now(values: Computed<Vec<FacetValue>>, choice: Arc<str>) -> Computed<Now> {
    computed(move || {
        let find = |values: &Vec<FacetValue>| {
            let value = values.iter().find(|value| *value.choice == *choice)?;
            Some(Now { certain: value.certain, possible: value.possible, chosen: value.chosen })
        };
        values.with(find).unwrap_or_default()
    })
}

/// Check boxes, with a search field if there are many.
fn choices(store: Store, spec: SpecId) -> Html {
    let values = values(store, spec);
    let all = RwSignal::new(false);
    let typed = RwSignal::new(String::new());
    // Values with check boxes have the same unit for all readers, unlike sliders.
    let unit = Locale::ENGLISH.unit(spec);
    let label = phone_words::label(store.words(), spec);
    // Values that are selected when the filter is expanded come first. Those selected later stay in place, so that nothing
    // moves under the finger.
    let top: OnceLock<Vec<Box<str>>> = OnceLock::new();
    let shown = move || {
        let words = sought(&typed.get());
        values.with(|values| {
            let many = values.len() > FEW + 2 && !all.get() && words.is_empty();
            let fits = |value: &FacetValue| {
                words.is_empty()
                    || value.chosen
                    || sought(&phone_words::choice_name(store.words(), spec, &value.label)).contains(&*words)
            };
            let useful = |value: &FacetValue| value.chosen || value.certain + value.possible > 0 || !many;
            let chosen = || values.iter().filter(|value| value.chosen).map(|value| value.choice.clone()).collect();
            let is_top = |value: &FacetValue| {
                !values.is_empty() && !is_number(spec) && top.get_or_init(chosen).contains(&value.choice)
            };
            let (first, rest): (Vec<&FacetValue>, Vec<&FacetValue>) =
                values.iter().filter(|value| fits(value) && useful(value)).partition(|value| is_top(value));
            let mut shown: Vec<ListItem> = Vec::new();
            for value in first.into_iter().chain(rest) {
                if !many || value.chosen || shown.len() < FEW {
                    shown.push(ListItem { key: (*value.choice).into(), label: (*value.label).into() });
                }
            }
            shown
        })
    };
    let choice = move |item: ListItem| {
        let now = now(values, item.key.clone());
        let own = item.key.clone();
        let label =
            html! { {label_of(store, spec, &item)}{(!unit.is_empty()).then(|| html! { <small>" "{unit}</small> })} };
        Choice::check(label, flag(move || now.get().chosen))
            .empty(flag(move || !now.get().chosen && now.get().certain + now.get().possible == 0))
            .after(counts(store, now))
            .draw(move |_| store.act(Action::Toggle(spec, (*own).into())))
    };
    tell(store, typed, move |words| {
        values.with(|values| {
            values
                .iter()
                .filter(|value| sought(&phone_words::choice_name(store.words(), spec, &value.label)).contains(words))
                .count()
        })
    });
    let more = move || values.with(Vec::len) > FEW + 2 && typed.with(String::is_empty);
    html! {
            {mode(store, spec)}
            {when(move || values.with(Vec::len) >= MANY, move || search_field(m::search_in(store.words(), label), store.text(m::SEARCH_SHORT), typed))}
            {list(shown, choice)}
            {when(more, move || html! {
                {disclosure::link(all, text(move || if all.get() {
    store.text(m::SHOW_FEWER).to_owned()
    } else {
    m::show_all(store.words(), &store.locale().count(values.with(Vec::len)))
                }))}
            })}
        }
}

/// The label of a value; numbers in the reader's format.
fn label_of(store: Store, spec: SpecId, value: &ListItem) -> Html {
    let ticks = if is_number(spec) { spec.get().parse(&value.key) } else { None };
    match ticks {
        Some(ticks) => text(move || store.locale().number(spec, ticks)).into(),
        None => phone_words::choice_name(store.words(), spec, &value.label).into(),
    }
}

fn is_number(spec: SpecId) -> bool {
    matches!(spec.get().kind, Kind::Number { .. })
}

/// Whether to match any, all or none of the selected values, if there are any.
fn mode(store: Store, spec: SpecId) -> Html {
    let mode = computed(move || {
        store.query.with(|query| match query.filter(spec).map(|filter| &filter.test) {
            Some(Test::AnyOf(_)) => "any",
            Some(Test::AllOf(_)) => "all",
            Some(Test::NoneOf(_)) => "none",
            _ => "",
        })
    });
    let several = matches!(spec.get().kind, Kind::Names) || spec.get().reading == Reading::Variants;
    let set = move |chosen: String| {
        let choices = store.query.with_untracked(|query| {
            query.filter(spec).and_then(|filter| filter.test.choices().map(<[_]>::to_vec)).unwrap_or_default()
        });
        let test = match &*chosen {
            "all" => Test::AllOf(choices),
            "none" => Test::NoneOf(choices),
            _ => Test::AnyOf(choices),
        };
        store.act(Action::Filter(spec, Some(test)));
    };
    let shown = move || !mode.get().is_empty();
    when(shown, move || {
        let option =
            move |value: &'static str, label: Message| option(value, store.text(label), move || mode.get() == value);
        let options = html! {
            {option("any", m::ANY_OF_THESE)}
            {when(move || several || mode.get() == "all", move || option("all", m::ALL_OF_THESE))}
            {option("none", m::NONE_OF_THESE)}
        };
        let label = m::match_of(store.words(), phone_words::label(store.words(), spec)).into();
        Select { label, is_labelled: false, class: "mode", options }.draw(set)
    })
}

/// Whether any value is known, or known to be none.
fn presence(store: Store, spec: SpecId) -> Html {
    // Known for every phone.
    if spec == spec::BRAND || spec == spec::STATUS {
        return Html::Nothing;
    }
    let asked = computed(move || {
        store.query.with(|query| match query.filter(spec).map(|filter| &filter.test) {
            None => "",
            Some(Test::Has(true)) => "any",
            Some(Test::Has(false)) => "none",
            Some(_) => "other",
        })
    });
    // Every other filter implies that something is known.
    let known = Choice::check(store.text(m::ONLY_WHERE_KNOWN), flag(move || matches!(asked.get(), "any" | "other")))
        .disabled(flag(move || asked.get() == "other"))
        .after(html! {
            <small>{text(move || if asked.get() == "other" { store.text(m::IMPLIED) } else { "" }.to_owned())}</small>
        })
        .draw(move |chosen| store.act(Action::Filter(spec, chosen.then_some(Test::Has(true)))));
    // Numbers are never "none", but a link may ask for it.
    let none = !is_number(spec) || asked.get_untracked() == "none";
    html! { <div class="presence">{known}{none.then(|| absence(store, spec, asked))}</div> }
}

/// Whether there is known to be none.
fn absence(store: Store, spec: SpecId, asked: Computed<&'static str>) -> Html {
    // The filter this replaced: unchecking restores it, and any other filter discards it.
    let before: Rc<RefCell<Option<Filter>>> = Rc::default();
    let told = before.clone();
    let set = move |chosen| {
        let test = if chosen {
            before.replace(store.query.with_untracked(|query| query.filter(spec).cloned()));
            Some(Test::Has(false))
        } else {
            before.take().map(|before| before.test)
        };
        store.act(Action::Filter(spec, test));
    };
    let instead = text(move || {
        if asked.get() != "none" {
            told.take();
        }
        let before = told.borrow();
        let label = before.as_ref().map(|before| store.snapshot.with(|known| store.locale().filter(before, known)));
        label.map(|label| m::replaces(store.words(), &label)).unwrap_or_default()
    });
    Choice::check(store.text(m::CHOICE_NONE), flag(move || asked.get() == "none"))
        .after(html! { <small>{instead}</small> })
        .draw(set)
}

/// Any, yes or no.
fn yes_no(store: Store, spec: SpecId) -> Html {
    let values = values(store, spec);
    let chosen = store.slice(move |state| match state.query.filter(spec).map(|filter| &filter.test) {
        Some(Test::Is(flag)) => Some(*flag),
        _ => None,
    });
    let options =
        [(None, m::CHOICE_ANY), (Some(true), m::CHOICE_YES), (Some(false), m::CHOICE_NO)].map(|(option, label)| {
            let counts = option.map(|yes| counts(store, now(values, if yes { "yes" } else { "no" }.into())));
            Choice::radio(&spec.get().link_key(), store.text(label), flag(move || chosen.get() == option))
                .after(counts)
                .draw(move |_| store.act(Action::Filter(spec, option.map(Test::Is))))
        });
    options.into_iter().collect::<Html>()
}
