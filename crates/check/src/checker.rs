//! What the page asks, and the answers as JSON.

use std::collections::{HashMap, HashSet};

use phone_dataset::{Added, Checked, Known, PhoneFile, Problem, Problems, Severity, Vocabulary, wanted};
use phone_engine::packed::layout::usual_id;
use phone_engine::packed::unpack;
use phone_engine::spec::{Group, Kind};
use phone_engine::{Phone, SearchIndex, SpecId, Stage};
use phone_share::json::Writer;

use crate::own_data;

/// The names that values may have, as they were when this was compiled.
const VOCABULARY: &str = include_str!("../../../data/vocabulary.toml");

/// How long a text is read, in bytes. The largest file of the data has a fifth of it.
const LONGEST: usize = 100_000;

/// The maximum number of problems in an answer; a text may have one on every line.
const MOST_PROBLEMS: usize = 100;

/// How many phones a search finds at most.
const MOST_FOUND: usize = 8;

/// Checks texts against the phones that it has learnt.
pub struct Checker {
    vocabulary: Vocabulary,
    second_brands: String,
    known: Known,
    index: SearchIndex,
}

impl Default for Checker {
    fn default() -> Self {
        Checker {
            vocabulary: Vocabulary::parse("data/vocabulary.toml", VOCABULARY).0,
            second_brands: String::new(),
            known: Known::default(),
            index: SearchIndex::default(),
        }
    }
}

impl Checker {
    /// Learns the makers' second brands, before the phones: in each line the id of a phone, a tab, and the brand.
    pub fn learn_second_brands(&mut self, list: &str) -> String {
        self.second_brands = list.to_owned();
        String::new()
    }

    /// Learns the phones that there are, from a packed archive; says why it cannot.
    pub fn learn_phones(&mut self, packed: &[u8]) -> String {
        let phones = match unpack(packed) {
            Ok(contents) => contents.phones,
            Err(error) => return format!("{error:?}"),
        };
        self.index = SearchIndex::default();
        phones.iter().for_each(|phone| self.index.push(phone));
        let second: HashMap<&str, &str> = self.second_brands.lines().filter_map(|line| line.split_once('\t')).collect();
        self.known = Known::new(phones, &second);
        String::new()
    }

    /// Checks the text of a new phone's file, or of reports to be added to the phone with this id, unless it is empty.
    pub fn check(&self, id: &str, text: &str) -> String {
        let checked = if text.len() > LONGEST {
            whole(format!("the text is too long: at most {LONGEST} bytes are read"))
        } else if id.is_empty() {
            self.known.check_phone(text, &self.vocabulary)
        } else {
            let none = || whole(format!("no phone has the id `{id}`"));
            self.known.check_reports(id, text, &self.vocabulary).unwrap_or_else(none)
        };
        let mut out = Writer::default();
        out.object(|out| {
            let problems = &checked.problems;
            out.key("errors").raw(&problems.errors().to_string());
            out.key("warnings").raw(&problems.warnings().to_string());
            // The errors come first.
            out.key("problems").array(problems.0.get(..MOST_PROBLEMS).unwrap_or(&problems.0), problem);
            if let Some(file) = &checked.file {
                out.key("id").text(&file.phone.id);
                out.key("place").text(&format!("data/phones/{}", file.place()));
                out.key("phones").array(&self.with_those_named(file), |out, file| own_data::phone(file, out));
            }
            if let Some(added) = &checked.added {
                out.key("added").object(|out| self::added(added, out));
            }
        });
        out.into_text()
    }

    /// The phone and those that it refers to, which the preview needs to show what they have.
    fn with_those_named(&self, file: &PhoneFile) -> Vec<PhoneFile> {
        // The second brand is among the aliases already, from which own data would make another.
        let mut files = vec![PhoneFile { sub_brand: None, ..file.clone() }];
        let mut seen = HashSet::from([file.phone.id.clone()]);
        let mut next = 0;
        while let Some(file) = files.get(next) {
            let named: Vec<_> =
                file.phone.reports.iter().flat_map(|report| report.claims.likes()).map(|(_, id)| id.clone()).collect();
            for id in named {
                if let Some(phone) = self.known.phone(&id).filter(|_| seen.insert(id.clone())) {
                    files.push(PhoneFile { phone: phone.clone(), sub_brand: None, extras: Vec::new() });
                }
            }
            next += 1;
        }
        files
    }

    /// The phones that the finder would find, the best first.
    pub fn find(&self, words: &str) -> String {
        let found = self.index.search(words).best_first();
        let found: Vec<&Phone> =
            found.into_iter().filter_map(|place| self.known.at(place.get())).take(MOST_FOUND).collect();
        let mut out = Writer::default();
        out.array(&found, |out, phone| {
            out.object(|out| {
                out.key("id").text(&phone.id);
                out.key("name").text(&phone.name);
            });
        });
        out.into_text()
    }

    /// The usual id of a phone; empty without a name.
    pub fn id(&self, brand: &str, name: &str) -> String {
        if name.trim().is_empty() { String::new() } else { usual_id(&Phone::new("", brand, name)).unwrap_or_default() }
    }

    /// The specs that a report can have, by group, with what each wants, an example and the names it can have; and the stages.
    pub fn specs(&self) -> String {
        let mut out = Writer::default();
        out.object(|out| {
            out.key("groups").array(&Group::ALL, |out, group| {
                let specs: Vec<SpecId> =
                    SpecId::all().filter(|spec| spec.get().group == *group && !spec.get().derived).collect();
                out.object(|out| {
                    out.key("name").text(phone_words::group(phone_words::Locale::ENGLISH, *group));
                    out.key("specs").array(&specs, |out, spec| self.spec(*spec, out));
                });
            });
            out.key("stages").array(&Stage::ALL, |out, stage| out.text(stage.name()));
        });
        out.into_text()
    }

    fn spec(&self, spec: SpecId, out: &mut Writer) {
        let kind = match spec.get().kind {
            Kind::Number { .. } => "number",
            Kind::Text => "text",
            Kind::Flag => "flag",
            Kind::Date => "date",
            Kind::Cameras => "cameras",
            Kind::Prices => "prices",
            Kind::Names => "names",
        };
        out.object(|out| {
            out.key("key").text(spec.get().key);
            out.key("label").text(phone_words::label(phone_words::Locale::ENGLISH, spec));
            out.key("kind").text(kind);
            out.key("wants").text(&wanted(spec.get()));
            if let Some(example) = self.known.example(spec) {
                out.key("example").text(&example);
            }
            let terms = self.vocabulary.terms(phone_dataset::section(spec.get()));
            out.key("terms").array(terms, |out, term| out.text(term));
        });
    }
}

/// A problem of the text as a whole.
fn whole(what: String) -> Checked {
    let problem = Problem { file: String::new(), line: 0, column: 0, severity: Severity::Error, subject: None, what };
    Checked { problems: Problems(vec![problem]), ..Checked::default() }
}

fn problem(out: &mut Writer, problem: &Problem) {
    out.object(|out| {
        out.key("line").raw(&problem.line.to_string());
        out.key("column").raw(&problem.column.to_string());
        out.key("isError").raw(if problem.severity == Severity::Error { "true" } else { "false" });
        out.key("subject").text(problem.subject.as_deref().unwrap_or_default());
        out.key("what").text(&problem.what);
    });
}

fn added(added: &Added, out: &mut Writer) {
    out.key("reports").raw(&added.reports.to_string());
    out.key("isLast").raw(if added.is_last { "true" } else { "false" });
    if let Some(after) = &added.after {
        out.key("after").object(|out| {
            out.key("date").text(&after.date.to_string());
            out.key("publisher").text(&after.publisher);
            out.key("stage").text(after.stage.name());
        });
    }
}
