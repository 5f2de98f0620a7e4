//! Which claims about one spec of one phone stand.

use std::cmp::{Ordering, Reverse};

use crate::claims::archive::Phone;
use crate::claims::claim::{Claim, Form};
use crate::claims::dates::Day;
use crate::claims::report::{Report, Stage};
use crate::claims::value::Value;
use crate::known::matching::Span;
use crate::known::resolve::{Dictionary, names_no_more, says_no_more};
use crate::spec::{self, Kind, Reading, SpecId};

/// Whose text a publisher prints: that of "Zinnews (The Verge text)" is The Verge's, and so is that of "The Verge
/// (copy)", "The Verge (via Inkl)" and "The Verge (some mirror)". They are one source, not two.
///
/// ```
/// use phone_engine::consensus::voice;
/// assert_eq!(voice("Zinnews (The Verge text)"), "The Verge");
/// assert_eq!(voice("TopTech (copy of Ars Technica)"), "Ars Technica");
/// assert_eq!(voice("Wikipedia (mirror text)"), "Wikipedia");
/// assert_eq!(voice("Digit (Hindi)"), "Digit (Hindi)");
/// ```
pub fn voice(publisher: &str) -> &str {
    let Some((host, how)) = publisher.strip_suffix(')').and_then(|open| open.split_once(" (")) else {
        return publisher;
    };
    let how = how.strip_suffix(" text").filter(|of| *of != "mirror").or(how.strip_prefix("copy of ")).ok_or(how);
    match how {
        Ok(of) => of,
        Err(how) if ["copy", "via ", "mirror"].iter().any(|word| how.starts_with(word)) => host,
        Err(how) if how.ends_with("mirror") => host,
        Err(_) => publisher,
    }
}

/// Whether two publishers are one source, however their names are spaced: "Fidelity House", "FidelityHouse".
pub fn same_voice(one: &str, other: &str) -> bool {
    let (one, other) = (voice(one).as_bytes(), voice(other).as_bytes());
    // Most differ at once, and this is asked often.
    let first = |name: &[u8]| name.first().map(u8::to_ascii_lowercase);
    let letters = |name| <[u8]>::iter(name).filter(|letter| **letter != b' ').map(u8::to_ascii_lowercase);
    first(one) == first(other) && letters(one).eq(letters(other))
}

/// Why a claim is shown, or is not, by the rules of [`Snapshot`](crate::Snapshot).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// It stands.
    Shown,
    /// Others are firmer: these.
    Outranked(Stage),
    /// More sources say something else.
    Outnumbered,
    /// It hedges, or only says what it is like, and others say it outright.
    Unsure,
    /// Its publisher has since said something else.
    Replaced,
    /// One that stands says the same, or more.
    SaysNoMore,
}

/// A claim that may stand.
pub(crate) struct Candidate<'a> {
    /// The report, by its place among those of the phone.
    pub(crate) place: u16,
    pub(crate) report: &'a Report,
    pub(crate) claim: &'a Claim,
    /// Which of the [`Weighed::sayings`] it is.
    saying: usize,
}

/// What one or several claims of one edition say alike.
struct Saying {
    /// The firmest of them, and the newest.
    first: usize,
    spans: Vec<Span>,
    /// Why it is not shown.
    out: Option<Why>,
}

/// What the claims of a phone about one spec come to.
pub(crate) struct Weighed<'a> {
    /// Those that may stand, the firmest first, then the newest.
    candidates: Vec<Candidate<'a>>,
    sayings: Vec<Saying>,
    /// Which of the sayings are shown.
    shown: Vec<usize>,
    /// How many sources say something else.
    pub(crate) differing: u8,
}

impl<'a> Weighed<'a> {
    /// Rules 1 to 3 of [`crate::Snapshot`]: what may stand. What each claim means is asked once for all that say
    /// the same.
    pub(crate) fn new(
        phone: &'a Phone,
        spec: SpecId,
        day: Option<Day>,
        meaning: &mut dyn FnMut(&Claim) -> Vec<Span>,
    ) -> Weighed<'a> {
        let mut weighed =
            Weighed { candidates: candidates(phone, spec, day), sayings: Vec::new(), shown: Vec::new(), differing: 0 };
        for at in 0..weighed.candidates.len() {
            let (before, rest) = weighed.candidates.split_at_mut(at);
            let Some(one) = rest.first_mut() else { break };
            let alike = before.iter().find(|other| {
                (std::ptr::eq(other.claim, one.claim) || other.claim.form == one.claim.form)
                    && other.report.edition == one.report.edition
            });
            one.saying = match alike {
                Some(alike) => alike.saying,
                None => {
                    weighed.sayings.push(Saying { first: at, spans: meaning(one.claim), out: None });
                    weighed.sayings.len() - 1
                }
            };
        }
        weighed
    }

    /// Rules 4 to 6 of [`crate::Snapshot`]: which of them do.
    pub(crate) fn settle(&mut self, phone: &Phone, spec: SpecId, dictionary: &Dictionary) {
        let all = 0..self.sayings.len();
        if spec.get().kind == Kind::Prices || self.sayings.len() < 2 {
            // Prices stand side by side.
            self.shown = all.collect();
        } else if !is_compared(spec) {
            // Of lists, the one that says most stands, the newest among equals.
            let most = all.max_by_key(|&at| (detail(self.first(at).claim), Reverse(at)));
            self.shown.extend(most);
        } else {
            let settled = self.candidates.iter().all(|one| one.report.stage.is_settled());
            let less = Less::new(spec, &self.sayings, settled, dictionary);
            self.shown = less.leaders(&all.collect::<Vec<_>>());
            if settled && self.shown.len() > 1 {
                self.vote(phone, &less);
            }
        }
    }

    /// The only thing that is said, by whom first and meaning what; `None` where more is said than one.
    pub(crate) fn unanimous(&mut self) -> Option<(&Candidate<'a>, Vec<Span>)> {
        let [saying] = &mut self.sayings[..] else { return None };
        Some((self.candidates.first()?, std::mem::take(&mut saying.spans)))
    }

    /// The claims that stand, and what they mean.
    pub(crate) fn standing(self) -> impl Iterator<Item = (Candidate<'a>, Vec<Span>)> {
        let Weighed { candidates, sayings, shown, .. } = self;
        let first: Vec<usize> = shown.iter().filter_map(|&at| Some(sayings.get(at)?.first)).collect();
        let spans = sayings.into_iter().enumerate().filter(move |(at, _)| shown.contains(at));
        let standing = candidates.into_iter().enumerate().filter(move |(at, _)| first.contains(at));
        standing.zip(spans).map(|((_, candidate), (_, saying))| (candidate, saying.spans))
    }

    /// What became of a report's claim; `None` where it could not stand.
    pub(crate) fn fate(&self, report: &Report) -> Option<Why> {
        let (at, one) = self.candidates.iter().enumerate().find(|(_, one)| std::ptr::eq(one.report, report))?;
        let saying = self.sayings.get(one.saying)?;
        let shown = saying.first == at && self.shown.contains(&one.saying);
        Some(if shown { Why::Shown } else { saying.out.unwrap_or(Why::SaysNoMore) })
    }

    fn first(&self, saying: usize) -> &Candidate<'a> {
        &self.candidates[self.sayings[saying].first]
    }

    /// Of each edition, what most sources say stands.
    // Apart, since few values have sources that disagree.
    #[inline(never)]
    fn vote(&mut self, phone: &Phone, less: &Less) {
        let all: Vec<usize> = (0..self.sayings.len()).collect();
        let mut tied: Vec<usize> = Vec::new();
        for &head in &all {
            let edition = &self.first(head).report.edition;
            let own: Vec<usize> = all.iter().copied().filter(|&at| self.first(at).report.edition == *edition).collect();
            if own.first() == Some(&head) {
                tied.extend(self.vote_on(phone, less, &own));
            }
        }
        let stay: Vec<usize> = all.into_iter().filter(|&at| self.sayings[at].out.is_none()).collect();
        // What one edition has settles no dispute about all.
        let stands = less.leaders(&stay);
        self.shown = stay.into_iter().filter(|at| stands.contains(at) || tied.contains(at)).collect();
    }

    /// The same for one edition; which sayings are disputed.
    fn vote_on(&mut self, phone: &Phone, less: &Less, own: &[usize]) -> Vec<usize> {
        let mut leaders = less.leaders(own);
        if leaders.len() < 2 {
            return Vec::new();
        }
        let rank = |at: usize| {
            let backing = less.backing(at, own);
            let backers = self.candidates.iter().filter(|one| backing.contains(&one.saying));
            let decides = backers.clone().any(|one| is_decisive(phone, one.report));
            (decides, voices(backers), self.first(at).report.stage)
        };
        let Some(best) = leaders.iter().map(|&at| rank(at)).max() else { return leaders };
        leaders.retain(|&at| rank(at) == best);
        let stay: Vec<usize> = leaders.iter().flat_map(|&at| less.backing(at, own)).collect();
        let why = |at: usize| match rank(at) {
            (decides, votes, _) if decides == best.0 && votes < best.1 => Why::Outnumbered,
            _ => Why::Outranked(best.2),
        };
        let out: Vec<(usize, Why)> = own.iter().filter(|at| !stay.contains(at)).map(|&at| (at, why(at))).collect();
        let says = |one: &Candidate<'_>| own.contains(&one.saying).then(|| stay.contains(&one.saying));
        let agrees = |one: &&Candidate<'_>| {
            self.candidates
                .iter()
                .any(|other| says(other) == Some(true) && same_voice(&other.report.publisher, &one.report.publisher))
        };
        let differing = voices(self.candidates.iter().filter(|one| says(one) == Some(false) && !agrees(one)));
        self.differing = self.differing.saturating_add(differing);
        for (at, why) in out {
            self.sayings[at].out = Some(why);
        }
        if leaders.len() > 1 { leaders } else { Vec::new() }
    }
}

/// How many sources these are: each counts once.
fn voices<'c, 'a: 'c>(of: impl Iterator<Item = &'c Candidate<'a>>) -> u8 {
    let mut met: Vec<&str> = Vec::new();
    for one in of {
        if !met.iter().any(|other| same_voice(other, &one.report.publisher)) {
            met.push(&one.report.publisher);
        }
    }
    met.len().min(u8::MAX.into()) as u8
}

/// Whether a source is not outvoted: a laboratory, and the maker itself.
fn is_decisive(phone: &Phone, report: &Report) -> bool {
    let maker =
        || report.publisher.strip_prefix(&*phone.brand).is_some_and(|rest| rest.is_empty() || rest.starts_with(' '));
    report.stage == Stage::Measured || (report.stage == Stage::Official && maker())
}

/// Which sayings say no more than which.
struct Less {
    count: usize,
    holds: Vec<bool>,
}

impl Less {
    fn new(spec: SpecId, sayings: &[Saying], settled: bool, dictionary: &Dictionary) -> Less {
        // Whoever names some of what is on sale is only less complete.
        let options = settled && spec.get().reading == Reading::Variants;
        let no_more = |a: &Saying, b: &Saying| {
            says_no_more(spec, &a.spans, &b.spans, dictionary)
                || (options && names_no_more(spec, &a.spans, &b.spans, dictionary))
        };
        let holds = sayings.iter().flat_map(|a| sayings.iter().map(move |b| no_more(a, b)));
        Less { count: sayings.len(), holds: holds.collect() }
    }

    fn holds(&self, a: usize, b: usize) -> bool {
        a != b && self.holds[a * self.count + b]
    }

    /// Those that say more than any other; of two that say the same, the first.
    fn leaders(&self, of: &[usize]) -> Vec<usize> {
        let gives_way = |a: usize, b: usize| self.holds(a, b) && (b < a || !self.holds(b, a));
        let leaders = of.iter().copied().filter(|&a| !of.iter().any(|&b| gives_way(a, b)));
        let leaders: Vec<usize> = leaders.collect();
        // Were there a circle, nobody would give way.
        if leaders.is_empty() { of.to_vec() } else { leaders }
    }

    /// What says no more than a saying, or no more than what does, and the saying itself.
    fn backing(&self, of: usize, among: &[usize]) -> Vec<usize> {
        let mut backing = vec![of];
        let mut next = 0;
        while let Some(&one) = backing.get(next) {
            let more = among.iter().copied().filter(|&at| self.holds(at, one) && !backing.contains(&at));
            let more: Vec<usize> = more.collect();
            backing.extend(more);
            next += 1;
        }
        backing
    }
}

/// Whether a claim counts as a fact: settled, not hedged, and not only like another phone's.
pub(crate) fn is_firm(report: &Report, claim: &Claim) -> bool {
    report.stage.is_settled() && !claim.hedged && !matches!(claim.form, Form::Like(_))
}

pub(crate) fn known_by(report: &Report, day: Option<Day>) -> bool {
    day.is_none_or(|day| report.date.last_day() <= day)
}

/// Whether what two sources say of a spec can be held against each other. Lists cannot: sources name colours in
/// words of their own.
fn is_compared(spec: SpecId) -> bool {
    !matches!(spec.get().kind, Kind::Cameras | Kind::Prices) && spec != spec::COLOURS
}

fn candidates(phone: &Phone, spec: SpecId, day: Option<Day>) -> Vec<Candidate<'_>> {
    let mut found: Vec<Candidate<'_>> = Vec::new();
    // They are in the order of their dates.
    for (place, report) in phone.reports.iter().enumerate().rev() {
        if let Some(claim) = report.claim(spec).filter(|_| known_by(report, day)) {
            found.push(Candidate { place: place as u16, report, claim, saying: 0 });
        }
    }
    let Some(firmest) = found.iter().map(|one| one.report.stage).max() else { return found };
    if found.len() == 1 {
        return found;
    }
    let together = firmest.is_settled() && is_compared(spec);
    let firm = together && found.iter().any(|one| is_firm(one.report, one.claim));
    found.retain(|one| match (firm, together) {
        (true, _) => is_firm(one.report, one.claim),
        (false, true) => one.report.stage.is_settled(),
        (false, false) => one.report.stage == firmest,
    });
    // The newest comes first until here. What a source says last also replaces what it had replaced.
    for at in (0..found.len()).rev() {
        let (newer, rest) = found.split_at(at);
        let Some(one) = rest.first() else { continue };
        if newer.iter().any(|other| other.report.date != one.report.date && is_of_one_source(other.report, one.report))
        {
            found.remove(at);
        }
    }
    // They are few, and mostly in order: without a sort that asks for memory.
    for at in 1..found.len() {
        let mut at = at;
        while at > 0 && comes_before(found[at].report, found[at - 1].report) {
            found.swap(at, at - 1);
            at -= 1;
        }
    }
    found
}

/// Whether a report that is not newer comes before another: what speaks of all editions does, then the firmer one.
fn comes_before(a: &Report, b: &Report) -> bool {
    match a.edition.is_some().cmp(&b.edition.is_some()).then(b.stage.cmp(&a.stage)) {
        Ordering::Equal => a.date == b.date && a.url <= b.url,
        order => order.is_lt(),
    }
}

/// Whether the same source says both of the same edition.
pub(crate) fn is_of_one_source(one: &Report, other: &Report) -> bool {
    one.edition == other.edition && same_voice(&one.publisher, &other.publisher)
}

/// How much a list says.
fn detail(claim: &Claim) -> usize {
    match &claim.form {
        Form::Exact(Value::Cameras(cameras)) => {
            let parts = cameras.iter().map(|c| {
                1 + usize::from(c.decimegapixels.is_some())
                    + usize::from(c.aperture.is_some())
                    + usize::from(c.sensor.is_some())
                    + usize::from(c.zoom.is_some())
                    + usize::from(c.stabilised.is_some())
            });
            parts.sum()
        }
        Form::Exact(Value::Names(names)) => names.len(),
        _ => 0,
    }
}
