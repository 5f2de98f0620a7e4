//! Values as pages of specs write them.

use phone_engine::{Form, Price, SpecId, Value, spec};
use proptest::prelude::*;

use crate::{form_of, read};

/// A cell of a table: what it claims, whether hedged, and what is told.
fn cell(key: &str, value: &str) -> (phone_owndata::Own, String) {
    let own = read(&serde_json::json!([{ "name": "Acme One", "brand": "Acme", key: value }]).to_string());
    let told = own.problems.to_string();
    (own, told)
}

/// A form in short: `5000`, `up to 120`, `167|168`, `160..165`, `no`.
fn short(form: &Form) -> String {
    let value = |value: &Value| match value {
        Value::Number(ticks) => ticks.to_string(),
        Value::Flag(flag) => flag.to_string(),
        Value::Date(date) => date.to_string(),
        Value::Text(text) => text.to_string(),
        Value::Names(names) => names.join("+"),
        Value::Prices(prices) => {
            let one = |Price { least, most, currency, .. }: &Price| {
                let end = |end: &Option<i64>| end.map(|end| (end / 100).to_string()).unwrap_or_default();
                if least == most {
                    format!("{}{currency}", end(least))
                } else {
                    format!("{}..{}{currency}", end(least), end(most))
                }
            };
            prices.iter().map(one).collect::<Vec<_>>().join("+")
        }
        Value::Cameras(_) => "cameras".to_owned(),
    };
    match form {
        Form::Exact(one) => value(one),
        Form::UpTo(one) => format!("up to {}", value(one)),
        Form::AtMost(one) => format!("at most {}", value(one)),
        Form::AtLeast(one) => format!("at least {}", value(one)),
        Form::Range(least, most) => format!("{}..{}", value(least), value(most)),
        Form::Variants(all) => all.iter().map(value).collect::<Vec<_>>().join("|"),
        Form::Absent => "no".to_owned(),
        other => format!("{other:?}"),
    }
}

/// Numbers are in ticks: tenths of a gigabyte, gram, megapixel and watt, hundredths of an inch and millimetre.
#[rustfmt::skip]
const READ: &[(&str, &str, SpecId, &str)] = &[
    ("Screen", "6.7-inch", spec::DISPLAY_IN, "670"),
    ("Screen", "6.1‑inch Super Retina XDR", spec::DISPLAY_IN, "610"),
    ("Screen", "6.7 inches, 108.4 cm2 (~86.8% screen-to-body ratio)", spec::DISPLAY_IN, "670"),
    ("Screen", "6.7\" OLED, 120Hz", spec::DISPLAY_IN, "670"),
    ("Screen", "17,02 cm (6,7\")", spec::DISPLAY_IN, "670"),
    ("Screen", "6.7 in / 170 mm", spec::DISPLAY_IN, "670"),
    ("Screen", "7.6\" main, 6.3\" cover", spec::DISPLAY_IN, "760"),
    ("Screen", "5.5 to 6.1 inches", spec::DISPLAY_IN, "550..610"),
    ("RAM", "6/8/12GB LPDDR5", spec::RAM_GB, "60|80|120"),
    ("RAM", "8GB+128GB", spec::RAM_GB, "80"),
    ("Storage", "8GB+128GB, 8GB+256GB", spec::STORAGE_GB, "1280|2560"),
    ("RAM", "8+128 GB / 12+256 GB", spec::RAM_GB, "80|120"),
    ("Storage", "12GB+1TB", spec::STORAGE_GB, "10240"),
    ("RAM", "8 GB + 8 GB virtual", spec::RAM_GB, "80"),
    ("Camera", "Quad 64+8+2+2 MP", spec::CAMERA_MAIN_MP, "640"),
    ("Camera", "12MP, 12MP", spec::CAMERA_MAIN_MP, "120"),
    ("Selfie", "2 x 12 MP", spec::FRONT_MP, "120"),
    ("Refresh rate", "240Hz touch sampling, 120Hz", spec::REFRESH_HZ, "120"),
    ("Refresh rate", "LTPO 1~120Hz", spec::REFRESH_HZ, "120"),
    ("Brightness", "1300 cd/m²", spec::PEAK_NITS, "1300"),
    ("Number of cameras", "Triple", spec::CAMERA_COUNT, "3"),
    ("Number of cameras", "3 rear", spec::CAMERA_COUNT, "3"),
    ("Dimensions", "155.1 x 130.1 x 6.1 mm (unfolded)", spec::OPEN_WIDTH_MM, "13010"),
    ("Resolution", "2400*1080 FHD+", spec::DISPLAY_W, "1080"),
    ("Resolution", "2796‑by‑1290-pixel resolution at 460 ppi", spec::DISPLAY_H, "2796"),
    ("Weight", "6.98 ounces", spec::WEIGHT_G, "1979"),
    ("Price", "launch price $799", spec::PRICE, "799USD"),
    ("Price", "799 EUR incl. VAT", spec::PRICE, "799EUR"),
    ("Price", "3999 yuan", spec::PRICE, "3999CNY"),
    ("Screen", "AMOLED 6,73 Zoll", spec::DISPLAY_IN, "673"),
    ("Refresh rate", "AMOLED, 120Hz, HDR10+", spec::REFRESH_HZ, "120"),
    ("Refresh rate", "1-120 Hz", spec::REFRESH_HZ, "120"),
    ("Refresh rate", "60/90/120 Hz", spec::REFRESH_HZ, "120"),
    ("Refresh rate", "120 Hz adaptive", spec::REFRESH_HZ, "120"),
    ("Brightness", "1200 nits (HBM), 2600 nits (peak)", spec::PEAK_NITS, "2600"),
    ("Brightness", "up to 1,750 nits", spec::PEAK_NITS, "up to 1750"),
    ("Resolution", "1080 x 2340 pixels, 19.5:9 ratio (~416 ppi density)", spec::DISPLAY_W, "1080"),
    ("Resolution", "1080 x 2340 pixels, 19.5:9 ratio (~416 ppi density)", spec::DISPLAY_H, "2340"),
    ("Resolution", "FHD+ (2400 × 1080)", spec::DISPLAY_W, "1080"),
    ("Resolution", "QHD+ 3120x1440, 20:9", spec::DISPLAY_H, "3120"),
    ("Resolution", "1440 by 3200 pixels", spec::DISPLAY_H, "3200"),
    ("Dimensions", "162.3 x 75.4 x 8.2 mm (6.39 x 2.97 x 0.32 in)", spec::DEPTH_MM, "820"),
    ("Dimensions", "146.7mm (H) x 71.5mm (W) x 7.8mm (D)", spec::WIDTH_MM, "7150"),
    ("Dimensions", "Height x width x depth: 160,5 x 74,2 x 7,9 mm", spec::HEIGHT_MM, "16050"),
    ("Thickness", "7.9 mm (without camera)", spec::DEPTH_MM, "790"),
    ("Thickness", "8,5mm thin", spec::DEPTH_MM, "850"),
    ("Weight", "167 g or 168 g", spec::WEIGHT_G, "1670|1680"),
    ("Weight", "187 g (Wi-Fi) / 189 g (5G)", spec::WEIGHT_G, "1870|1890"),
    ("Weight", "167 g (5.89 oz)", spec::WEIGHT_G, "1670"),
    ("Weight", "201g / 7.09oz", spec::WEIGHT_G, "2010"),
    ("Weight", "160–165 g", spec::WEIGHT_G, "1600..1650"),
    ("Weight", "less than 200 g", spec::WEIGHT_G, "at most 2000"),
    ("Weight", "0.187 kg", spec::WEIGHT_G, "1870"),
    ("Battery", "Li-Po 5000 mAh, non-removable", spec::BATTERY_MAH, "5000"),
    ("Battery", "5000mAh (typ) / 4870mAh (min)", spec::BATTERY_MAH, "5000"),
    ("Battery", "Rated 4855 mAh, typical 5000 mAh", spec::BATTERY_MAH, "5000"),
    ("Battery", "5,000 mAh battery", spec::BATTERY_MAH, "5000"),
    ("Battery", "5.000 mAh Akku", spec::BATTERY_MAH, "5000"),
    ("Battery", "over 5000 mAh", spec::BATTERY_MAH, "at least 5000"),
    ("Charging", "25W wired", spec::CHARGE_W, "250"),
    ("Charging", "65W wired, 50W wireless, 10W reverse wireless", spec::CHARGE_W, "650"),
    ("Charging", "Wired: 65W, wireless: 50W", spec::CHARGE_W, "650"),
    ("Charging", "67W wired, PD3.0, QC4, 100% in 41 min (advertised)", spec::CHARGE_W, "670"),
    ("Charging", "Fast charging up to 25 watts", spec::CHARGE_W, "up to 250"),
    ("Charging", "120W HyperCharge", spec::CHARGE_W, "1200"),
    ("wireless_w", "15W (Qi/PMA)", spec::WIRELESS_W, "150"),
    ("wireless_w", "65W wired, 50W wireless, 10W reverse wireless", spec::WIRELESS_W, "500"),
    ("wireless_w", "No", spec::WIRELESS_W, "no"),
    ("reverse_wireless_w", "4.5W reverse wireless", spec::REVERSE_WIRELESS_W, "45"),
    ("Storage", "128GB 8GB RAM, 256GB 8GB RAM", spec::STORAGE_GB, "1280|2560"),
    ("RAM", "128GB 8GB RAM, 256GB 12GB RAM", spec::RAM_GB, "80|120"),
    ("RAM", "8GB LPDDR5X", spec::RAM_GB, "80"),
    ("RAM", "8 GB RAM", spec::RAM_GB, "80"),
    ("RAM", "8-12 GB", spec::RAM_GB, "80..120"),
    ("RAM", "RAM 8GB, storage 128GB", spec::RAM_GB, "80"),
    ("Storage", "256GB UFS 3.1", spec::STORAGE_GB, "2560"),
    ("Storage", "128 GB, microSD up to 1 TB", spec::STORAGE_GB, "1280"),
    ("Storage", "128GB/256GB/1TB", spec::STORAGE_GB, "1280|2560|10240"),
    ("Storage", "RAM 8GB, storage 128GB", spec::STORAGE_GB, "1280"),
    ("Camera", "50 MP + 12 MP + 10 MP", spec::CAMERA_MAIN_MP, "500"),
    ("Camera", "50+12+10 MP", spec::CAMERA_MAIN_MP, "500"),
    ("Camera", "50 MP, f/1.8, 24mm (wide), 1/1.56\", 1.0µm, dual pixel PDAF, OIS", spec::CAMERA_MAIN_MP, "500"),
    ("Camera", "Triple 12MP ultrawide, 108MP main, 10MP tele", spec::CAMERA_MAIN_MP, "1080"),
    ("Selfie", "12 MP, f/2.2, 26mm (wide)", spec::FRONT_MP, "120"),
    ("Selfie", "32-megapixel", spec::FRONT_MP, "320"),
    ("Number of cameras", "3 (wide, ultrawide, tele)", spec::CAMERA_COUNT, "3"),
    ("process", "4 nm TSMC N4P", spec::SOC_NM, "4"),
    ("Updates", "7 years of updates", spec::EU_UPDATE_YEARS, "7"),
    ("Price", "$799.99 / €899", spec::PRICE, "799USD+899EUR"),
    ("Price", "€ 799 / $ 899 / ₹ 62,990", spec::PRICE, "799EUR+899USD+62990INR"),
    ("Price", "799,- €", spec::PRICE, "799EUR"),
    ("Price", "799.– CHF", spec::PRICE, "799CHF"),
    ("Price", "1.299,00 €", spec::PRICE, "1299EUR"),
    ("Price", "About 350 EUR", spec::PRICE, "350EUR"),
    ("Price", "from $799", spec::PRICE, "799..USD"),
    ("Price", "ab 799 €", spec::PRICE, "799..EUR"),
    ("Price", "799–899 €", spec::PRICE, "799..899EUR"),
    ("Price", "799 / 899 €", spec::PRICE, "799EUR+899EUR"),
    ("Price", "US$799", spec::PRICE, "799USD"),
    ("Price", "A$1,349", spec::PRICE, "1349AUD"),
    ("Price", "$799 (128 GB)", spec::PRICE, "799USD"),
    ("Released", "2024, January 17", spec::RELEASED, "2024-01-17"),
    ("Released", "Available. Released 2024, January 24", spec::RELEASED, "2024-01-24"),
    ("Released", "July 4th, 2022", spec::RELEASED, "2022-07-04"),
    ("Released", "Q3 2022", spec::RELEASED, "2022-07..2022-09"),
    ("Released", "17.01.2024", spec::RELEASED, "2024-01-17"),
    ("Released", "2022-07-04 00:00:00", spec::RELEASED, "2022-07-04"),
    ("Released", "Exp. release 2024, February", spec::RELEASED, "2024-02"),
    ("NFC", "Yes (market/region dependent)", spec::NFC, "true"),
    ("NFC", "✓", spec::NFC, "true"),
    ("5G", "GSM / HSPA / LTE / 5G", spec::NET_5G, "true"),
    ("5G", "No", spec::NET_5G, "false"),
    ("Jack", "No (USB-C)", spec::JACK, "false"),
    ("Card slot", "microSDXC (dedicated slot)", spec::CARD_SLOT, "true"),
    ("Card slot", "No", spec::CARD_SLOT, "false"),
    ("Wireless charging", "15W", spec::WIRELESS_CHARGING, "true"),
    ("ip", "IP68 dust/water resistant (up to 1.5m for 30 min)", spec::IP_RATING, "IP68"),
    ("Bluetooth", "5.3, A2DP, LE", spec::BLUETOOTH, "5.3"),
    ("fingerprint", "None", spec::FINGERPRINT, "no"),
    ("Colours", "Onyx Black, Marble Gray, Cobalt Violet", spec::COLOURS, "Onyx Black+Marble Gray+Cobalt Violet"),
];

#[test]
fn values_of_spec_sites_are_read() {
    let wrong: Vec<String> = READ
        .iter()
        .filter_map(|(key, value, spec, expected)| {
            let (own, told) = cell(key, value);
            let form = form_of(&own, "Acme One", *spec).map(|form| short(&form)).unwrap_or_default();
            (form != *expected || !told.is_empty()).then(|| format!("{key}: {value}: {form}, not {expected}; {told}"))
        })
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(READ.len() >= 60);
}

#[test]
fn what_hedges_is_hedged() {
    for (key, value, spec, hedged) in [
        ("NFC", "Yes (market/region dependent)", spec::NFC, true),
        ("Released", "Exp. release 2024, February", spec::RELEASED, true),
        ("Price", "About 350 EUR", spec::PRICE, true),
        ("Weight", "approx. 200 g", spec::WEIGHT_G, true),
        ("Weight", "weighs about 200 g", spec::WEIGHT_G, true),
        ("Weight", "200 g (7 oz)", spec::WEIGHT_G, false),
    ] {
        let (own, told) = cell(key, value);
        let claim = own.archive.phones()[0].reports[0].claim(spec).map(|claim| claim.hedged);
        assert_eq!((claim, told.as_str()), (Some(hedged), ""), "{key}: {value}");
    }
}

#[test]
fn what_says_nothing_is_not_known() {
    for value in ["–", "-", "—", "n/a", "N/A", "#N/A", "NaN", "null", "?", "TBA", "unknown", "Not announced yet", ""]
    {
        for key in ["Battery", "NFC", "Released", "Price", "Resolution", "Chipset"] {
            let (own, told) = cell(key, value);
            assert_eq!((own.archive.phones()[0].reports[0].claims.len(), told.as_str()), (0, ""), "{key}: {value}");
        }
    }
}

#[test]
fn what_may_be_several_things_is_told_and_not_guessed() {
    for (key, value) in [
        ("Screen", "7.6\", 6.3\""),
        ("Screen", "16 by 9"),
        ("Screen", "2-in-1"),
        ("Screen", "108.4 cm2"),
        ("Resolution", "1768 x 2208 pixels, 904 x 2316 pixels"),
        ("Resolution", "1080p"),
        ("Dimensions", "Unfolded: 155.1 x 130.1 x 6.1 mm Folded: 155.1 x 67.1 x 14.2 mm"),
        ("Battery", "two cells"),
        ("Battery", "2 x 2500 mAh"),
        ("Battery", "2500 mAh x 2"),
        ("Storage", "12GB/256GB"),
        ("Storage", "8/256 GB"),
        ("Storage", "128, 256GB UFS"),
        ("Number of cameras", "2+1"),
        ("EU endurance", "45h 30min"),
        ("Battery", "5000 or so"),
        ("Charging", "50W wireless"),
        ("Charging", "USB 3.1"),
        ("RAM", "128GB storage"),
        ("Storage", "microSD up to 1 TB"),
        ("Price", "¥3999"),
        ("Price", "Rs. 62,999"),
        ("Price", "799 or less"),
        ("Price", "$799 / 12 months"),
        ("Price", "free"),
        ("Released", "03/04/2024"),
        ("Released", "soon"),
        ("NFC", "Yes/No"),
        ("NFC", "maybe"),
        ("5G", "5G or LTE"),
    ] {
        let (own, told) = cell(key, value);
        let claims = own.archive.phones()[0].reports[0].claims.len();
        assert_eq!(claims, 0, "{key}: {value}: {:?}", own.archive.phones()[0].reports[0].claims);
        assert!(told.starts_with(&format!("row 1, \"{key}\": ")), "{key}: {value}: {told}");
    }
}

proptest! {
    /// What stands on pages of specs, in any order.
    #[test]
    fn any_words_and_numbers_are_safe(parts in prop::collection::vec(prop::sample::select(vec![
        "5", "128", "6.7", "1,5", "1.299", "0", "GB", "mAh", "W", "in", "\"", "″", "mm", "x", "×", "MP", "Hz", "g", "€", "$", "¥", "-", "–",
        "~", "/", ",", "+", " ", " ", " or ", " to ", "(", ")", "up to ", "wireless", "RAM", "typ", "é", "年", "Q3", "2024", "July", "4th",
        "yes", "no", "unfolded", "²", "µ", "from ", "\u{a0}", "99999999999999999999",
    ]), 0..12)) {
        let text = parts.concat();
        for key in ["battery", "price", "released", "resolution", "dimensions", "nfc", "ram", "storage", "camera", "charging", "screen",
            "refresh rate", "number of cameras", "ip", "bluetooth", "eu_endurance_h", "wireless_w"] {
            let _ = cell(key, &text).1;
        }
    }
}
