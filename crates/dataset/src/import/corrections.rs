//! What is put right on the way from the raw material, each with its reason.
//!
//! Nothing here adds a fact: every entry undoes damage that the raw material took when it was put
//! together, or writes one and the same thing in one way.

/// A phone whose names came apart.
pub(super) struct Names {
    /// The phone.
    pub(super) device: &'static str,
    /// Its name, where that is damaged.
    pub(super) name: Option<&'static str>,
    /// All of its aliases.
    pub(super) aliases: &'static [&'static str],
}

/// Names that were cut at a comma or slash, or lost the part that they share with the main name
/// ("Realme 5 / 5s / 5i").
pub(super) const NAMES: &[Names] = &[
    Names { device: "samsung-galaxy-s-iii-lte", name: Some("Samsung Galaxy S III (LTE, International)"), aliases: &[] },
    Names { device: "realme-5", name: None, aliases: &["Realme 5s", "Realme 5i"] },
    Names { device: "realme-6", name: None, aliases: &["Realme 7"] },
    Names { device: "xiaomi-mi-10-lite-zoom", name: None, aliases: &["Xiaomi Mi 10 Youth Edition"] },
    Names { device: "xiaomi-redmi-10", name: None, aliases: &["Redmi 10C", "Redmi 10 Power"] },
    Names { device: "xiaomi-redmi-3s-land", name: None, aliases: &["Redmi 3X"] },
];

/// A brand written in two ways.
pub(super) const BRANDS: &[(&str, &str)] = &[("Asus", "ASUS")];

/// A value written in two ways, or damaged.
pub(super) struct Text {
    /// The spec, or `role` for the role of a camera.
    pub(super) spec: &'static str,
    /// As it is in the raw material.
    pub(super) from: &'static str,
    /// As it is carried over.
    pub(super) to: &'static str,
    /// Why.
    pub(super) reason: &'static str,
}

const SHORTENED: &str = "the network suffix 5G was cut out of the chip's name 765G; the wiki has 765G on these pages";
const ONE_ROLE: &str = "one word for one role";
const PROCESS: &str = "the process belongs into soc_nm";

/// Values that are written otherwise.
pub(super) const TEXTS: &[Text] = &[
    Text { spec: "soc", from: "Qualcomm Snapdragon 76", to: "Qualcomm Snapdragon 765G", reason: SHORTENED },
    Text { spec: "soc", from: "Qualcomm Snapdragon 720G (8 nm)", to: "Qualcomm Snapdragon 720G", reason: PROCESS },
    Text { spec: "role", from: "tele", to: "telephoto", reason: ONE_ROLE },
];

/// Graphics are written with their maker, as most lines of the raw material have it.
pub(super) const GPU_MAKER: (&str, &str) = ("Adreno ", "Qualcomm Adreno ");

/// Phones that a `like` names by an id that the listed phone does not have.
pub(super) const LIKES: &[(&str, &str)] = &[("oneplus-11", "oneplus-11-5g")];
