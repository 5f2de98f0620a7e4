//! What is put right on the way from the raw material, each with its reason.
//!
//! Nothing here adds a fact: every entry undoes damage that the raw material took when it was put
//! together, or writes one and the same thing in one way.

use phone_engine::{Claim, Form, Value, spec};

/// One phone under several ids.
pub(super) struct Join {
    /// The ids in the raw material.
    pub(super) devices: &'static [&'static str],
    /// The id of the one phone.
    pub(super) id: &'static str,
    /// Its code name, where the first of them has one that other phones share.
    pub(super) codename: Option<&'static str>,
    /// What reports under another id than `id` call it, and the day from which it was known under its
    /// own name.
    pub(super) called: Option<(&'static str, &'static str)>,
    /// How we know that it is one phone.
    pub(super) reason: &'static str,
}

/// Phones that sources name differently. Their former ids stay, since links name phones by them.
pub(super) const JOINS: &[Join] = &[
    Join {
        devices: &["xiaomi-12-ultra"],
        id: "xiaomi-12s-ultra",
        codename: None,
        called: Some(("Xiaomi 12 Ultra", "2022-06-28")),
        reason: "the rumoured 12 Ultra came out as the 12S Ultra, which Xiaomi first named on 2022-06-28",
    },
    Join {
        devices: &["apple-iphone-se-2022"],
        id: "apple-iphone-se-3rd-generation",
        codename: None,
        called: None,
        reason: "the third iPhone SE is that of 2022: same chip, screen, battery and month",
    },
    Join {
        devices: &["xiaomi-redmi-3s-land", "xiaomi-redmi-3s-mi8937"],
        id: "xiaomi-redmi-3s",
        codename: Some("land"),
        called: None,
        reason: "the wiki has one page for the phone's own build and one for the build of all Mi8937 phones",
    },
    Join {
        devices: &["lg-v30-t-mobile-h932", "lg-v30-t-mobile-joan"],
        id: "lg-v30-t-mobile",
        codename: Some("h932"),
        called: None,
        reason: "the wiki has a page for each way of unlocking it; the model number is H932 on both",
    },
];

/// A phone whose names came apart.
pub(super) struct Names {
    /// The phone.
    pub(super) device: &'static str,
    /// Its name, where that is damaged.
    pub(super) name: Option<&'static str>,
    /// All of its aliases.
    pub(super) aliases: &'static [&'static str],
}

/// Names that were cut at a comma or slash, that lost the part that they share with the main name
/// ("Realme 5 / 5s / 5i"), or that are another phone's.
pub(super) const NAMES: &[Names] = &[
    Names { device: "samsung-galaxy-s-iii-lte", name: Some("Samsung Galaxy S III (LTE, International)"), aliases: &[] },
    Names { device: "realme-5", name: None, aliases: &["Realme 5s", "Realme 5i"] },
    Names { device: "realme-6", name: None, aliases: &["Realme 7"] },
    Names { device: "xiaomi-mi-10-lite-zoom", name: None, aliases: &["Xiaomi Mi 10 Youth Edition"] },
    Names { device: "xiaomi-redmi-10", name: None, aliases: &["Redmi 10C", "Redmi 10 Power"] },
    // The Redmi 3X, which one of its two pages names too, is a phone of its own.
    Names { device: "xiaomi-redmi-3s", name: None, aliases: &[] },
    Names { device: "huawei-honor-4x-china-telecom", name: Some("Huawei Honor 4X (China Telecom)"), aliases: &[] },
    // Found in the raw material by what their reports say, not as aliases.
    Names {
        device: "apple-iphone-se-3rd-generation",
        name: None,
        aliases: &["iPhone SE (3rd generation)", "iPhone SE (2022)"],
    },
    Names { device: "oneplus-10t", name: None, aliases: &["OnePlus Ace Pro"] },
];

/// Phones whose second brand is only told by their names: Honor was one of Huawei's until late in 2020.
pub(super) const SUB_BRANDS: &[(&str, &str)] = &[
    ("huawei-honor-4", "Honor"),
    ("huawei-honor-4x", "Honor"),
    ("huawei-honor-4x-china-telecom", "Honor"),
    ("huawei-honor-5x", "Honor"),
    ("huawei-honor-view-10", "Honor"),
];

/// A brand written in two ways.
pub(super) const BRANDS: &[(&str, &str)] = &[("Asus", "ASUS")];

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
