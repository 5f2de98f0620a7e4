//! What is put right on the way from the raw material, each with its reason.
//!
//! Nothing here adds a fact: every entry undoes damage that the raw material took when it was put
//! together, or writes one and the same thing in one way.

use phone_engine::{Claim, Form, Value, spec};

/// What a phone is called, where sources have it otherwise than people.
pub(super) struct Names {
    /// The phone.
    pub(super) device: &'static str,
    /// Its name, where it is not that of the source.
    pub(super) name: Option<&'static str>,
    /// All of its aliases.
    pub(super) aliases: &'static [&'static str],
    /// Model numbers that its name had.
    pub(super) numbers: &'static [&'static str],
}

const fn named(device: &'static str, name: &'static str, aliases: &'static [&'static str]) -> Names {
    Names { device, name: Some(name), aliases, numbers: &[] }
}

const fn also(device: &'static str, aliases: &'static [&'static str]) -> Names {
    Names { device, name: None, aliases, numbers: &[] }
}

const fn numbered(device: &'static str, name: &'static str, numbers: &'static [&'static str]) -> Names {
    Names { device, name: Some(name), aliases: &[], numbers }
}

/// Names that were cut at a comma or slash, that lost the part that they share with the main name
/// ("Realme 5 / 5s / 5i"), that are another phone's, or that tell builds apart where there is one phone.
pub(super) const NAMES: &[Names] = &[
    also("realme-5", &["Realme 5s", "Realme 5i"]),
    // The Realme 7, which the wiki's page names too, is a phone of its own.
    also("realme-6", &[]),
    also("xiaomi-mi-10-lite-zoom", &["Xiaomi Mi 10 Youth Edition"]),
    // The Redmi 10 of India is another phone than the one that the rest of the world knows by this name.
    named("xiaomi-redmi-10", "Redmi 10C", &["Redmi 10 (India)", "Redmi 10 Power"]),
    named("xiaomi-redmi-10-global", "Redmi 10", &[]),
    // The Redmi 3X, which one of its two pages names too, is a phone of its own.
    also("xiaomi-redmi-3s", &[]),
    named("huawei-honor-4x-china-telecom", "Huawei Honor 4X (China Telecom)", &[]),
    // Found in the raw material by what their reports say, not as aliases.
    also("apple-iphone-se-3rd-generation", &["iPhone SE (3rd generation)", "iPhone SE (2022)"]),
    also("oneplus-10t", &["OnePlus Ace Pro"]),
    also("xiaomi-poco-f1", &["Pocophone F1"]),
    also("xiaomi-11-lite-5g-ne", &["Xiaomi 11 Lite NE 5G"]),
    // Brackets that tell a phone from no other one, or from builds of itself.
    numbered("asus-rog-phone-2-zs660kl", "ASUS ROG Phone 2", &["ZS660KL"]),
    numbered("asus-zenfone-5z-zs620kl", "ASUS Zenfone 5Z", &["ZS620KL"]),
    numbered("asus-zenfone-6-zs630kl", "ASUS Zenfone 6", &["ZS630KL"]),
    named("asus-zenfone-2-selfie-1080p", "ASUS Zenfone 2 Selfie", &[]),
    named("google-galaxy-nexus-gsm", "Google Galaxy Nexus", &["Google Galaxy Nexus GSM"]),
    named("google-galaxy-nexus-lte", "Google Galaxy Nexus LTE", &[]),
    named("htc-one", "HTC One", &[]),
    named("htc-one-m9", "HTC One M9", &[]),
    named("htc-one-max", "HTC One Max", &[]),
    named("lg-g2", "LG G2", &[]),
    named("lg-g3", "LG G3", &[]),
    named("lg-g4", "LG G4", &[]),
    named("lg-g5", "LG G5", &[]),
    named("lg-g6", "LG G6", &[]),
    named("lg-g7-thinq", "LG G7 ThinQ", &[]),
    named("lg-g8x-thinq", "LG G8X ThinQ", &[]),
    named("lg-v20", "LG V20", &[]),
    named("lg-v30", "LG V30", &[]),
    named("lg-velvet", "LG Velvet 4G", &[]),
    named("lg-velvet-5g", "LG Velvet", &["LG Velvet 5G"]),
    named("motorola-moto-g-2025", "Motorola Moto g (2025)", &[]),
    named("motorola-moto-g-2026", "Motorola Moto g (2026)", &[]),
    named("motorola-moto-g-play-2026", "Motorola Moto g play (2026)", &[]),
    named("nokia-6-1-2018", "Nokia 6.1", &["Nokia 6.1 (2018)"]),
    named("nubia-red-magic-5g", "Nubia Red Magic 5G", &[]),
    named("nubia-red-magic-5s", "Nubia Red Magic 5S", &[]),
    named("oppo-f1-international", "OPPO F1", &[]),
    named("oppo-r5-international", "OPPO R5", &[]),
    named("oppo-r5s-international", "OPPO R5s", &[]),
    named("oppo-r7-plus-international", "OPPO R7 Plus", &[]),
    named("oppo-r7s-international", "OPPO R7s", &[]),
    named("samsung-galaxy-note-3", "Samsung Galaxy Note 3", &["Samsung Galaxy Note 3 LTE"]),
    named("samsung-galaxy-s-iii-international", "Samsung Galaxy S III", &["Samsung Galaxy S3"]),
    named("samsung-galaxy-s-iii-lte", "Samsung Galaxy S III LTE", &["Samsung Galaxy S3 LTE"]),
    named("samsung-galaxy-s-iii-us", "Samsung Galaxy S III (US)", &["Samsung Galaxy S3 (US)"]),
    named("samsung-galaxy-s-iii-neo", "Samsung Galaxy S III Neo", &["Samsung Galaxy S3 Neo"]),
    named("samsung-galaxy-s20-4g-5g", "Samsung Galaxy S20", &["Samsung Galaxy S20 5G"]),
    named("samsung-galaxy-s20-plus-4g-5g", "Samsung Galaxy S20+", &["Samsung Galaxy S20+ 5G"]),
    named("samsung-galaxy-s20-ultra-5g", "Samsung Galaxy S20 Ultra", &["Samsung Galaxy S20 Ultra 5G"]),
    named("samsung-galaxy-s4", "Samsung Galaxy S4", &[]),
    named("samsung-galaxy-s4-lte-a-gt-i9506", "Samsung Galaxy S4 LTE-A", &[]),
    named("samsung-galaxy-s4-mini", "Samsung Galaxy S4 Mini", &[]),
    named("samsung-galaxy-s4-value-edition-gt-i9515-l", "Samsung Galaxy S4 Value Edition", &[]),
    named("samsung-galaxy-s5", "Samsung Galaxy S5", &["Samsung Galaxy S5 LTE"]),
    named("samsung-galaxy-s5-active-g870f", "Samsung Galaxy S5 Active", &[]),
    named("samsung-galaxy-s5-duos", "Samsung Galaxy S5 Duos", &["Samsung Galaxy S5 LTE Duos"]),
    named("xiaomi-poco-f5", "POCO F5", &[]),
    named("xiaomi-redmi-k20", "Redmi K20", &[]),
    named("xiaomi-redmi-note-9-pro-global", "Redmi Note 9 Pro", &[]),
    named("xiaomi-redmi-note-10-pro-max-india", "Redmi Note 10 Pro Max", &[]),
];

/// Phones whose second brand is only told by their names: Honor was one of Huawei's until late in 2020.
pub(super) const SUB_BRANDS: &[(&str, &str)] = &[
    ("huawei-honor-4", "Honor"),
    ("huawei-honor-4x", "Honor"),
    ("huawei-honor-4x-china-telecom", "Honor"),
    ("huawei-honor-5x", "Honor"),
    ("huawei-honor-view-10", "Honor"),
    ("xiaomi-redmi-2", "Redmi"),
];

/// A brand written in two ways, and the builder of a phone that Xiaomi sold.
pub(super) const BRANDS: &[(&str, &str)] = &[("Asus", "ASUS"), ("Wingtech", "Xiaomi")];

/// Editions written in two ways.
const EDITIONS: &[(&str, &str)] = &[
    ("EU", "Europe"),
    ("Global (Mi 9T Pro)", "Global"),
    ("global", "Global"),
    ("international", "Global"),
    ("USA", "US"),
];

/// An edition as it is written here.
pub(super) fn edition(stated: &str) -> &str {
    EDITIONS.iter().find(|(from, _)| *from == stated).map_or(stated, |(_, to)| to)
}

/// A page that speaks of another phone than the one under whose id it was put: a 4G and a 5G model that differ.
pub(super) struct Elsewhere {
    /// The id in the raw material.
    pub(super) device: &'static str,
    /// What the page's address has in it.
    pub(super) url: &'static str,
    /// The id of the phone.
    pub(super) id: &'static str,
    /// Its name.
    pub(super) name: &'static str,
    /// How we know.
    pub(super) reason: &'static str,
}

const FIVE_G: &str = "the page is about the 5G model, with another chip than the 4G model has";

/// Pages that speak of another phone.
pub(super) const ELSEWHERE: &[Elsewhere] = &[
    Elsewhere {
        device: "honor-magic4-lite",
        url: "lesnumeriques.com/telephone-portable/honor-magic-4-lite-p68829/",
        id: "honor-magic4-lite-5g",
        name: "Honor Magic4 Lite 5G",
        reason: FIVE_G,
    },
    Elsewhere {
        device: "honor-magic4-lite",
        url: "lecafedugeek.fr/test-honor-magic-4-lite-5g-",
        id: "honor-magic4-lite-5g",
        name: "Honor Magic4 Lite 5G",
        reason: FIVE_G,
    },
    Elsewhere {
        device: "lg-velvet",
        url: "devdiscourse.com/article/technology/1028013-",
        id: "lg-velvet-5g",
        name: "LG Velvet 5G",
        reason: FIVE_G,
    },
    Elsewhere {
        device: "lg-velvet",
        url: "cnet.com/pictures/lg-velvet/",
        id: "lg-velvet-5g",
        name: "LG Velvet 5G",
        reason: FIVE_G,
    },
];

/// Where a report under the id `device` belongs, if not there.
pub(super) fn elsewhere(device: &str, url: &str) -> Option<&'static Elsewhere> {
    ELSEWHERE.iter().find(|one| one.device == device && url.contains(one.url))
}

/// A value that is damaged. What is only written otherwise is put right by the vocabulary.
pub(super) struct Text {
    /// The spec.
    pub(super) spec: &'static str,
    /// As it is in the raw material.
    pub(super) from: &'static str,
    /// As it is carried over.
    pub(super) to: &'static str,
    /// Why.
    pub(super) reason: &'static str,
}

const SHORTENED: &str = "the network suffix 5G was cut out of the chip's name 765G; the wiki has 765G on these pages";
const PROCESS: &str = "the process belongs into soc_nm";

/// Values that are written otherwise.
pub(super) const TEXTS: &[Text] = &[
    Text { spec: "soc", from: "Qualcomm Snapdragon 76", to: "Qualcomm Snapdragon 765G", reason: SHORTENED },
    Text { spec: "soc", from: "Qualcomm Snapdragon 720G (8 nm)", to: "Qualcomm Snapdragon 720G", reason: PROCESS },
];

/// Phones that a `like` names by an id that the listed phone does not have.
pub(super) const LIKES: &[(&str, &str)] = &[("oneplus-11", "oneplus-11-5g")];

/// No phone that is carried in a pocket is wider, in millimetres: a foldable of more than that was measured
/// open.
const WIDEST_FOLDED: f64 = 100.0;

/// The raw material does not say whether a foldable was measured folded or open; its width does.
pub(super) fn measured_open(claims: &mut [Claim]) {
    let exact = |spec| claims.iter().find(|claim| claim.spec == spec).map(|claim| &claim.form);
    let folds = exact(spec::FOLDABLE) == Some(&Form::Exact(Value::Flag(true)));
    let wide = matches!(exact(spec::WIDTH_MM), Some(Form::Exact(Value::Number(ticks)))
        if spec::WIDTH_MM.get().amount(*ticks) > WIDEST_FOLDED);
    if !(folds && wide) {
        return;
    }
    for claim in claims {
        claim.spec = match claim.spec {
            spec::HEIGHT_MM => spec::OPEN_HEIGHT_MM,
            spec::WIDTH_MM => spec::OPEN_WIDTH_MM,
            spec::DEPTH_MM => spec::OPEN_DEPTH_MM,
            other => other,
        };
    }
}
