//! Which ids of the raw material, and of older data, name one phone.
//!
//! The wikis of custom systems have a page for each build, so that a phone that people know by one name has up to
//! seven: one for each carrier, region or way of unlocking it. Here they become one phone again. What a page says is
//! said of an *edition* only where it differs from what the first page says. Editions with another chip, camera or
//! battery stay phones of their own, and so do those that are sold under another name.

/// One phone under several ids.
pub(super) struct Join {
    /// The id of the one phone.
    pub(super) id: &'static str,
    /// The other ids, each with the edition of which its reports speak. They stay as former ids, since links name
    /// phones by them.
    pub(super) devices: &'static [Device],
    /// Its code name, where one of theirs is that of other phones too.
    pub(super) codename: Option<&'static str>,
    /// What reports under another id call it, and the day from which it was known under its own name.
    pub(super) called: Option<(&'static str, &'static str)>,
    /// How we know that it is one phone.
    pub(super) reason: &'static str,
}

/// One of the ids.
pub(super) struct Device {
    /// The id.
    pub(super) id: &'static str,
    /// The edition, where its reports speak of one.
    pub(super) edition: Option<&'static str>,
}

/// The phone that `id` is another id of.
pub(super) fn of(id: &str) -> Option<(&'static Join, &'static Device)> {
    JOINS.iter().find_map(|join| Some((join, join.devices.iter().find(|device| device.id == id)?)))
}

/// An id of reports that speak of the phone as such.
const fn same(id: &'static str) -> Device {
    Device { id, edition: None }
}

/// An id of reports that speak of one edition.
const fn edition(id: &'static str, edition: &'static str) -> Device {
    Device { id, edition: Some(edition) }
}

const fn join(id: &'static str, devices: &'static [Device], reason: &'static str) -> Join {
    Join { id, devices, codename: None, called: None, reason }
}

const CARRIERS: &str = "the wiki has a page for each carrier's build of one design, all with the same figures";
const REGIONS: &str =
    "the wiki has a page for each regional build of one design; reports carry an edition where the builds differ";
const RADIOS: &str = "the wiki tells the builds apart by NFC; all else is the same";
const NETWORKS: &str = "the wiki has a page for GSM and one for Verizon, with the same figures";
const MODELS: &str = "the wiki has a page for each group of model numbers; reports carry an edition where they differ";

/// Phones that sources name differently.
pub(super) const JOINS: &[Join] = &[
    Join {
        id: "xiaomi-12s-ultra",
        devices: &[same("xiaomi-12-ultra")],
        codename: None,
        called: Some(("Xiaomi 12 Ultra", "2022-06-28")),
        reason: "the rumoured 12 Ultra came out as the 12S Ultra, which Xiaomi first named on 2022-06-28",
    },
    join(
        "apple-iphone-se-3rd-generation",
        &[same("apple-iphone-se-2022")],
        "the third iPhone SE is that of 2022: same chip, screen, battery and month",
    ),
    Join {
        id: "xiaomi-redmi-3s",
        devices: &[same("xiaomi-redmi-3s-mi8937"), same("xiaomi-redmi-3s-land")],
        codename: Some("land"),
        called: None,
        reason: "the wiki has one page for the phone's own build and one for the build of all Mi8937 phones",
    },
    Join {
        id: "xiaomi-redmi-4x",
        devices: &[same("xiaomi-redmi-4-x")],
        codename: Some("santoni"),
        called: None,
        reason: "the wiki has one page for the phone's own build and one for the build of all Mi8937 phones",
    },
    join(
        "xiaomi-redmi-2",
        &[same("wingtech-redmi-2")],
        "the wiki names the phone by who built it; it was sold by Xiaomi as the Redmi 2",
    ),
    join(
        "xiaomi-11-lite-5g-ne",
        &[same("xiaomi-11-lite-ne-5g")],
        "the name of the 11 Lite 5G NE in India has two words swapped; all figures are the same",
    ),
    join(
        "xiaomi-redmi-note-10s",
        &[edition("xiaomi-redmi-note-10s-nfc", "NFC"), same("xiaomi-redmi-note-10s-latin-america")],
        RADIOS,
    ),
    join("xiaomi-redmi-12c", &[edition("xiaomi-redmi-12c-nfc", "NFC")], RADIOS),
    join("xiaomi-poco-f5", &[same("xiaomi-poco-f5-global"), edition("xiaomi-poco-f5-india", "India")], REGIONS),
    join("xiaomi-poco-x6-5g", &[edition("xiaomi-poco-x6-5g-india", "India")], REGIONS),
    join("xiaomi-redmi-k20", &[same("xiaomi-redmi-k20-china"), edition("xiaomi-redmi-k20-india", "India")], REGIONS),
    join(
        "xiaomi-redmi-note-13-pro-5g",
        &[edition("xiaomi-redmi-note-13-pro-5g-china", "China"), edition("xiaomi-redmi-note-13-pro-5g-india", "India")],
        REGIONS,
    ),
    join(
        "nubia-red-magic-5g",
        &[same("nubia-red-magic-5g-global"), edition("nubia-red-magic-5g-china", "China")],
        REGIONS,
    ),
    join(
        "nubia-red-magic-5s",
        &[same("nubia-red-magic-5s-global"), edition("nubia-red-magic-5s-china", "China")],
        REGIONS,
    ),
    join("oneplus-6t", &[same("oneplus-6t-t-mobile")], CARRIERS),
    join("oneplus-7-pro", &[same("oneplus-7-pro-t-mobile")], CARRIERS),
    join("oneplus-7t", &[same("oneplus-7t-t-mobile")], CARRIERS),
    join("oneplus-8", &[same("oneplus-8-t-mobile")], CARRIERS),
    join("oneplus-8t", &[same("oneplus-8t-t-mobile")], CARRIERS),
    join("oneplus-9", &[same("oneplus-9-t-mobile")], CARRIERS),
    join("oneplus-9-pro", &[same("oneplus-9-pro-t-mobile")], CARRIERS),
    join(
        "google-galaxy-nexus-lte",
        &[same("google-galaxy-nexus-lte-verizon"), edition("google-galaxy-nexus-lte-sprint", "Sprint")],
        REGIONS,
    ),
    join("htc-one", &[same("htc-one-gsm"), same("htc-one-verizon")], NETWORKS),
    join("htc-one-m9", &[same("htc-one-m9-gsm"), same("htc-one-m9-verizon")], NETWORKS),
    join("htc-one-max", &[same("htc-one-max-gsm"), same("htc-one-max-verizon")], NETWORKS),
    join(
        "lg-g2",
        &[same("lg-g2-international"), same("lg-g2-at-t"), same("lg-g2-canadian"), same("lg-g2-t-mobile")],
        CARRIERS,
    ),
    join(
        "lg-g3",
        &[
            same("lg-g3-international"),
            same("lg-g3-at-t"),
            same("lg-g3-canada"),
            same("lg-g3-t-mobile"),
            edition("lg-g3-korea", "Korea"),
            edition("lg-g3-sprint", "Sprint"),
            edition("lg-g3-verizon", "Verizon"),
        ],
        REGIONS,
    ),
    join("lg-g4", &[same("lg-g4-international"), same("lg-g4-t-mobile")], CARRIERS),
    join("lg-g5", &[same("lg-g5-international"), same("lg-g5-t-mobile"), edition("lg-g5-us-unlocked", "US")], REGIONS),
    join(
        "lg-g6",
        &[
            same("lg-g6-eu-unlocked"),
            same("lg-g6-eu-unlocked-eng-bl"),
            same("lg-g6-us-unlocked"),
            same("lg-g6-canada-eng-bl"),
            same("lg-g6-t-mobile"),
        ],
        "the wiki has a page for each way of unlocking it, all with the same figures",
    ),
    join(
        "lg-g7-thinq",
        &[same("lg-g7-thinq-g710awm-em-emw"), same("lg-g7-thinq-g710n"), same("lg-g7-thinq-g710ulm-vmx")],
        MODELS,
    ),
    join("lg-g8x-thinq", &[same("lg-g8x-thinq-g850em-emw"), same("lg-g8x-thinq-g850qm-um")], MODELS),
    join(
        "lg-v20",
        &[
            same("lg-v20-global"),
            same("lg-v20-gsm-unlocked"),
            same("lg-v20-gsm-unlocked-dirtysanta"),
            same("lg-v20-at-t"),
            same("lg-v20-sprint"),
            same("lg-v20-t-mobile"),
            same("lg-v20-verizon"),
        ],
        CARRIERS,
    ),
    join(
        "lg-v30",
        &[
            same("lg-v30-unlocked"),
            same("lg-v30-japan"),
            edition("lg-v30-other", "other carriers"),
            edition("lg-v30-t-mobile", "T-Mobile"),
            edition("lg-v30-t-mobile-h932", "T-Mobile"),
            edition("lg-v30-t-mobile-joan", "T-Mobile"),
        ],
        REGIONS,
    ),
    join(
        "samsung-galaxy-note-3",
        &[
            same("samsung-galaxy-note-3-lte-n9005-p"),
            same("samsung-galaxy-note-3-lte-n9008v"),
            same("samsung-galaxy-note-3-lte-n900k-l-s"),
            same("samsung-galaxy-note-3-lte-n900t-v-w8"),
        ],
        MODELS,
    ),
    join(
        "samsung-galaxy-s-iii-us",
        &[
            same("samsung-galaxy-s-iii-at-t"),
            same("samsung-galaxy-s-iii-sprint"),
            same("samsung-galaxy-s-iii-verizon"),
            edition("samsung-galaxy-s-iii-t-mobile", "T-Mobile"),
        ],
        REGIONS,
    ),
    join(
        "samsung-galaxy-s-iii-neo",
        &[
            same("samsung-galaxy-s-iii-neo-samsung-camera"),
            same("samsung-galaxy-s-iii-neo-sony-camera"),
            same("samsung-galaxy-s-iii-neo-dual-sim"),
        ],
        "the wiki has a page for each maker of the camera module and one for two SIM cards, all with the same figures",
    ),
    join(
        "samsung-galaxy-s4",
        &[
            same("samsung-galaxy-s4-gt-i9505-sgh-i337m-sgh-m919-v"),
            edition("samsung-galaxy-s4-sgh-i337", "AT&T"),
            edition("samsung-galaxy-s4-sch-r970-sph-l720", "Sprint, US Cellular"),
            edition("samsung-galaxy-s4-sch-i545", "Verizon"),
        ],
        MODELS,
    ),
    join(
        "samsung-galaxy-s4-mini",
        &[
            same("samsung-galaxy-s4-mini-international-3g"),
            same("samsung-galaxy-s4-mini-international-dual-sim"),
            edition("samsung-galaxy-s4-mini-international-lte", "LTE"),
        ],
        "the wiki has a page for each radio; all else but the sizes of storage is the same",
    ),
    join(
        "samsung-galaxy-s5",
        &[
            same("samsung-galaxy-s5-lte-g900f-m-r4-r7-t-t3-v-w8"),
            same("samsung-galaxy-s5-lte-g900az-s902l"),
            edition("samsung-galaxy-s5-lte-g9006v-8v", "China"),
            edition("samsung-galaxy-s5-lte-g900i-p", "G900I, G900P"),
            edition("samsung-galaxy-s5-lte-g900k-l-s", "Korea"),
            edition("samsung-galaxy-s5-lte-sc-04f-scl23", "Japan"),
        ],
        MODELS,
    ),
    join(
        "samsung-galaxy-s5-duos",
        &[same("samsung-galaxy-s5-lte-duos-g900fd-md"), edition("samsung-galaxy-s5-lte-duos-g9006w-8w", "China")],
        MODELS,
    ),
];

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    #[test]
    fn every_id_is_of_one_phone() {
        let mut ids = HashSet::new();
        for join in JOINS {
            assert!(ids.insert(join.id), "{}", join.id);
            for device in join.devices {
                assert!(ids.insert(device.id), "{}", device.id);
            }
        }
    }
}
