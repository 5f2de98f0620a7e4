//! Values that one source has by a slip, as the others, a sibling or plain arithmetic show. They are withdrawn: the
//! report stays without the value, with a note that says so. No other value is put in their place.

use phone_engine::spec::{
    ANNOUNCED, CAMERA_COUNT, CAMERA_MAIN_MP, CAMERAS, DEPTH_MM, DISPLAY_H, DISPLAY_IN, DISPLAY_W, FRONT_MP, HEIGHT_MM,
    JACK, OS, RAM_GB, RELEASED, WEIGHT_G, WIDTH_MM, WIFI,
};
use phone_engine::{Report, SpecId};

use crate::write::claim_text;

/// One or several slips of one page.
pub(super) struct Slip {
    /// The phone, by its id; of every phone where there is none.
    phone: Option<&'static str>,
    /// What the page's address has in it.
    page: &'static str,
    /// What it says, as the data files have it. A page that says something else by now is left alone.
    said: &'static [(SpecId, &'static str)],
    /// What the report's note says of it.
    note: &'static str,
}

const fn slip(
    phone: &'static str,
    page: &'static str,
    said: &'static [(SpecId, &'static str)],
    note: &'static str,
) -> Slip {
    Slip { phone: Some(phone), page, said, note }
}

const LINEAGE: &str = "/lineage_wiki/";
const PIXEL_EXPERIENCE: &str = "/PixelExperience/wiki/";

const ANNOUNCEMENT: &str = "the release left out: it is the day of the announcement";
const WIFI_7: &str = "Wi-Fi 7 left out: the other sources have 6E";
const MISFIT: &str = "the pixels left out: they make the display wider than the body";

/// All of them, phone by phone.
pub(super) const SLIPS: &[Slip] = &[
    Slip {
        phone: None,
        page: PIXEL_EXPERIENCE,
        said: &[(JACK, "false")],
        note: "\"no headphone jack\" left out: the wiki has it for every phone, also for those with one",
    },
    slip("apple-iphone-14-pro", "hotnewhiphop.com", &[(RELEASED, "\"2022-10-07\"")], "7 October left out"),
    slip(
        "apple-iphone-16",
        "lesmobiles.com",
        &[(WEIGHT_G, "172")],
        "172 g left out: the weight of the iPhone 14; seven other sources have 170 g",
    ),
    slip(
        "apple-iphone-17",
        "tokusengai.com",
        &[(ANNOUNCED, "\"2025-09-10\"")],
        "the announcement left out: the day is that of Japan",
    ),
    slip(
        "apple-iphone-air",
        "tokusengai.com",
        &[(ANNOUNCED, "\"2025-09-10\"")],
        "the announcement left out: the day is that of Japan",
    ),
    slip("google-pixel-6", LINEAGE, &[(RELEASED, "\"2021-10-19\"")], ANNOUNCEMENT),
    slip("google-pixel-8", LINEAGE, &[(RELEASED, "\"2023-10-04\"")], ANNOUNCEMENT),
    slip("google-pixel-8-pro", LINEAGE, &[(RELEASED, "\"2023-10-04\"")], ANNOUNCEMENT),
    slip(
        "google-pixel-8-pro",
        LINEAGE,
        &[(WIDTH_MM, "75.5")],
        "a width of 75.5 mm left out: the other sources have 76.5",
    ),
    slip("google-pixel-8a", LINEAGE, &[(WIFI, "\"7\"")], WIFI_7),
    slip("google-pixel-9a", LINEAGE, &[(WIFI, "\"7\"")], WIFI_7),
    slip(
        "google-pixel-fold",
        "pocketnow.com/google-pixel-fold-vs",
        &[(DISPLAY_W, "2208"), (DISPLAY_H, "1840")],
        "2208 × 1840 pixels left out: the same as 1840 × 2208, the other way round",
    ),
    slip(
        "huawei-nova-9-se",
        "phonandroid.com",
        &[(OS, "\"EMUI 12\"")],
        "EMUI 12 left out as the system: it is the interface, on Android 11 by another source",
    ),
    slip("lg-g8s-thinq", LINEAGE, &[(DISPLAY_W, "1440"), (DISPLAY_H, "2248")], MISFIT),
    slip("lg-g8x-thinq", LINEAGE, &[(DISPLAY_W, "1440"), (DISPLAY_H, "2340")], MISFIT),
    slip("lg-v50s-thinq", LINEAGE, &[(DISPLAY_W, "1440"), (DISPLAY_H, "2340")], MISFIT),
    slip("motorola-moto-g6", PIXEL_EXPERIENCE, &[(DISPLAY_W, "1920"), (DISPLAY_H, "2160")], MISFIT),
    slip("motorola-edge-70", "itdaily.fr", &[(DEPTH_MM, "5.9")], "5.9 mm left out: cut short, others have 5.99"),
    slip("nothing-phone-1", "xataka.com", &[(DEPTH_MM, "7.6")], "7.6 mm left out: six other sources have 8.3"),
    slip("nothing-phone-2", LINEAGE, &[(DEPTH_MM, "8.1")], "8.1 mm left out: the other sources have 8.6"),
    slip(
        "oneplus-12",
        LINEAGE,
        &[(DISPLAY_H, "3216")],
        "3216 pixels left out: those of the OnePlus 11; the other sources have 3168",
    ),
    slip("oneplus-nord", LINEAGE, &[(DISPLAY_IN, "6.67")], "6.67 in left out: the other sources have 6.44"),
    slip(
        "oneplus-nord-ce4",
        LINEAGE,
        &[(HEIGHT_MM, "163.1"), (WIDTH_MM, "74.1"), (DEPTH_MM, "8.5")],
        "163.1 × 74.1 × 8.5 mm left out: the body of the OnePlus 11",
    ),
    slip(
        "realme-5",
        PIXEL_EXPERIENCE,
        &[
            (DISPLAY_IN, "6.3"),
            (CAMERA_MAIN_MP, "48"),
            (CAMERA_COUNT, "5"),
            (
                CAMERAS,
                "[\n  { role = \"main\", mp = 48 },\n  { role = \"wide\", mp = 12 },\n  { role = \"ultrawide\", mp = 8 },\n  \
                 { role = \"macro\", mp = 2 },\n  { role = \"depth\", mp = 2 },\n]",
            ),
        ],
        "6.3 in left out: another source has 6.5; and the cameras: the page puts those of the Realme 5 and 5s together",
    ),
    slip(
        "samsung-galaxy-a02s",
        "fidelityhouse.eu",
        &[(HEIGHT_MM, "164"), (WIDTH_MM, "75.8"), (DEPTH_MM, "8.9"), (WEIGHT_G, "205")],
        "size and weight left out: the page has those of the Galaxy A12 for both phones",
    ),
    slip("solana-saga", LINEAGE, &[(DISPLAY_IN, "6.55")], "6.55 in left out: the other sources have 6.67"),
    slip("sony-xperia-5-iv", LINEAGE, &[(RELEASED, "\"2022-09-01\"")], ANNOUNCEMENT),
    slip("xiaomi-11-lite-5g-ne", LINEAGE, &[(DISPLAY_IN, "6.67")], "6.67 in left out: another source has 6.55"),
    slip("xiaomi-mi-10", LINEAGE, &[(DEPTH_MM, "8.9")], "8.9 mm left out: cut short, another source has 8.96"),
    slip("xiaomi-mi-11-lite-5g", LINEAGE, &[(DISPLAY_IN, "6.67")], "6.67 in left out: another source has 6.55"),
    slip("xiaomi-poco-f6", LINEAGE, &[(FRONT_MP, "16")], "a front camera of 16 MP left out: the other sources have 20"),
    slip("xiaomi-poco-x3-pro", LINEAGE, &[(HEIGHT_MM, "165.8")], "165.8 mm left out: the other sources have 165.3"),
    slip(
        "xiaomi-poco-x4-pro-5g",
        PIXEL_EXPERIENCE,
        &[(HEIGHT_MM, "165.3"), (WIDTH_MM, "76.8"), (DEPTH_MM, "9.4")],
        "165.3 × 76.8 × 9.4 mm left out: the body of the POCO X3 NFC",
    ),
    slip(
        "xiaomi-poco-x5-pro-5g",
        PIXEL_EXPERIENCE,
        &[(DISPLAY_IN, "6.55")],
        "6.55 in left out: the other sources have 6.67",
    ),
    slip("xiaomi-redmi-k60", LINEAGE, &[(RELEASED, "\"2022-12-27\"")], ANNOUNCEMENT),
    slip("xiaomi-redmi-note-10", PIXEL_EXPERIENCE, &[(DEPTH_MM, "11")], "11 mm left out: the other sources have 8.3"),
    slip(
        "xiaomi-redmi-note-11",
        PIXEL_EXPERIENCE,
        &[(HEIGHT_MM, "163.7")],
        "163.7 mm left out: another source has 159.87, as the Redmi Note 11S of the same body",
    ),
    slip(
        "xiaomi-redmi-note-11",
        PIXEL_EXPERIENCE,
        &[(RELEASED, "\"2021-01-26\"")],
        "the release left out: a year before the announcement",
    ),
    slip(
        "xiaomi-redmi-note-12-pro-plus-5g",
        "android_device_xiaomi_ruby",
        &[(DEPTH_MM, "8.9")],
        "8.9 mm left out: cut short, the other sources have 8.98",
    ),
    slip(
        "xiaomi-redmi-note-13-pro-5g",
        LINEAGE,
        &[(DEPTH_MM, "7.9")],
        "7.9 mm left out: cut short, another source has 7.98",
    ),
    slip(
        "xiaomi-redmi-turbo-3",
        LINEAGE,
        &[(RAM_GB, "{ variants = [8, 12] }"), (FRONT_MP, "16"), (DEPTH_MM, "8")],
        "memory, front camera and thickness left out: the page has those of the POCO F6; others have 12 / 16 GB, 20 MP, \
         7.8 mm",
    ),
];

/// Takes the slips out of a report on a phone, and says so in its note. What was taken out, with that note.
pub(super) fn withdraw(phone: &str, report: &mut Report) -> Vec<(SpecId, &'static str)> {
    let mut taken = Vec::new();
    for slip in SLIPS.iter().filter(|slip| slip.phone.is_none_or(|id| id == phone) && report.url.contains(slip.page)) {
        let is_slip = |spec, said: &str| slip.said.iter().any(|(of, is)| *of == spec && *is == said);
        let (out, stay): (Vec<_>, Vec<_>) =
            report.claims.iter().cloned().partition(|claim| is_slip(claim.spec, &claim_text(claim)));
        if out.is_empty() {
            continue;
        }
        report.claims = stay.into();
        taken.extend(out.iter().map(|claim| (claim.spec, slip.note)));
        report.note = Some(match report.note.take() {
            None => slip.note.into(),
            Some(known) if known.contains(slip.note) => known,
            Some(known) => format!("{known}; {}", slip.note).into(),
        });
    }
    taken
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use phone_engine::{Claim, Form, Stage, Value, date};

    use super::*;
    use crate::read::read;

    fn report(url: &str, claims: &[(SpecId, f64)]) -> Report {
        let mut report = Report::new(date("2024-04"), Stage::Listed, "LineageOS Wiki", url);
        let claim = |&(spec, amount)| Claim::new(spec, Form::Exact(Value::number(spec, amount)));
        report.claims.extend(claims.iter().map(claim));
        report
    }

    #[test]
    fn only_the_slip_is_withdrawn_and_the_note_says_so_once() {
        let url = "https://github.com/LineageOS/lineage_wiki/blob/x/avicii.yml";
        let said = [(DISPLAY_IN, 6.67), (WIDTH_MM, 73.3)];
        let mut nord = report(url, &said);
        nord.note = Some("known".into());
        let taken = withdraw("oneplus-nord", &mut nord);
        assert_eq!(taken, [(DISPLAY_IN, "6.67 in left out: the other sources have 6.44")]);
        assert_eq!(nord.note.as_deref(), Some("known; 6.67 in left out: the other sources have 6.44"));
        assert!(nord.claim(DISPLAY_IN).is_none() && nord.claim(WIDTH_MM).is_some());

        let once = nord.clone();
        assert_eq!(withdraw("oneplus-nord", &mut nord), []);
        assert_eq!(nord, once);

        // Another phone, another page, and what the page says once it is put right.
        for (phone, url, inches) in
            [("oneplus-6", url, 6.67), ("oneplus-nord", "https://example.org", 6.67), ("oneplus-nord", url, 6.44)]
        {
            let mut other = report(url, &[(DISPLAY_IN, inches)]);
            assert_eq!(withdraw(phone, &mut other), [], "{phone} {url} {inches}");
            assert!(other.claim(DISPLAY_IN).is_some() && other.note.is_none());
        }
    }

    #[test]
    fn every_slip_is_one_of_a_page_in_the_data_and_out_of_it() {
        let data = read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../../data"));
        for slip in SLIPS {
            let phones = data.files.iter().map(|file| &file.phone);
            let reports = phones
                .filter(|phone| slip.phone.is_none_or(|id| id == &*phone.id))
                .flat_map(|phone| &phone.reports)
                .filter(|report| report.url.contains(slip.page));
            let mut noted = 0;
            for report in reports {
                noted += usize::from(report.note.as_deref().is_some_and(|note| note.contains(slip.note)));
                for (spec, said) in slip.said {
                    let says = report.claim(*spec).is_some_and(|claim| claim_text(claim) == *said);
                    assert!(!says, "{:?} {}: {said}", slip.phone, spec.get().key);
                }
            }
            assert!(noted > 0, "{:?} {}", slip.phone, slip.page);
        }
    }
}
