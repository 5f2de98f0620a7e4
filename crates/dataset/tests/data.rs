//! What must hold of the data of this repository.

// A test says what is wrong by panicking.
#![allow(clippy::unwrap_used, clippy::panic)]

use std::fmt::Write;
use std::path::Path;
use std::sync::OnceLock;

use phone_dataset::{Dataset, Standing as Name, Vocabulary, pack, read};
use phone_engine::partnership::Standing;
use phone_engine::spec::*;
use phone_engine::{Alias, Archive, Claim, Form, PartialDate, Phone, Report, SpecId, Stage, Value};

fn data() -> &'static Dataset {
    static DATA: OnceLock<Dataset> = OnceLock::new();
    DATA.get_or_init(|| read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../../data")))
}

fn phone(id: &str) -> &'static Phone {
    let file = data().files.iter().find(|file| &*file.phone.id == id);
    &file.unwrap_or_else(|| panic!("no phone {id}")).phone
}

fn vocabulary() -> Vocabulary {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../data/vocabulary.toml");
    let (vocabulary, problems) = Vocabulary::parse("vocabulary.toml", &std::fs::read_to_string(path).unwrap());
    assert_eq!(problems, []);
    vocabulary
}

/// What Business Today said of a phone of the 12S family on 2022-05-26.
fn business_today(id: &str) -> &'static Report {
    let date = "2022-05-26".parse().unwrap();
    let said = |report: &&Report| &*report.publisher == "Business Today" && report.date == date;
    let report = phone(id).reports.iter().find(said).unwrap();
    assert_eq!(report.stage, Stage::Rumour);
    report
}

fn text(text: &str) -> Value {
    Value::text(text)
}

fn exact(spec: SpecId, value: Value) -> Claim {
    Claim::new(spec, Form::Exact(value))
}

#[test]
fn nothing_is_wrong_and_what_looks_wrong_is_known() {
    // Whoever adds a warning looks at the data first; `UPDATE_EXPECT=1 cargo test` then accepts it.
    let known = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/warnings.txt");
    let said = data().problems.to_string();
    if std::env::var_os("UPDATE_EXPECT").is_some() {
        std::fs::write(&known, &said).unwrap();
    }
    assert_eq!(data().problems.errors(), 0, "{said}");
    assert_eq!(said, std::fs::read_to_string(&known).unwrap_or_default());
}

#[test]
fn every_phone_of_the_databases_is_there() {
    let files = &data().files;
    let databases = ["LineageOS Wiki", "PixelExperience Wiki", "devicekit/DeviceKit"];
    let listed = |phone: &Phone| {
        phone.reports.iter().any(|report| report.stage == Stage::Listed && databases.contains(&&*report.publisher))
    };
    assert!(files.iter().filter(|file| listed(&file.phone)).count() >= 600);
    // Adapted figures keep the licence under which they came.
    for file in files {
        for (report, extras) in file.phone.reports.iter().zip(&file.extras) {
            let adapted = databases.contains(&&*report.publisher);
            assert!(extras.licence.is_some() || !adapted, "{}: {}", file.phone.id, report.url);
        }
    }
}

#[test]
fn the_12s_as_leaked() {
    let report = business_today("xiaomi-12s");
    assert_eq!(report.quotes.as_deref(), Some("Weibo tipster"));
    for claim in [
        exact(SOC, text("Qualcomm Snapdragon 8+ Gen 1")).hedged(),
        Claim::new(REFRESH_HZ, Form::UpTo(Value::Number(120))),
        Claim::new(DISPLAY_IN, Form::Like("xiaomi-12-pro".into())).hedged(),
        exact(CAMERA_MAIN_MP, Value::number(CAMERA_MAIN_MP, 50.0)).hedged(),
        Claim::new(CAMERA_COUNT, Form::AtLeast(Value::Number(3))),
    ] {
        assert_eq!(report.claim(claim.spec), Some(&claim));
    }
}

#[test]
fn the_12s_pro_as_leaked() {
    let chips = vec![text("Qualcomm Snapdragon 8+ Gen 1"), text("MediaTek Dimensity 9000")];
    let claim = Claim::new(SOC, Form::OneOf(chips)).hedged();
    assert_eq!(business_today("xiaomi-12s-pro").claim(SOC), Some(&claim));
}

#[test]
fn the_12s_and_12s_pro_as_listed() {
    for (id, hundredths) in [("xiaomi-12s", 628), ("xiaomi-12s-pro", 673)] {
        let listed = phone(id).reports.iter().find(|report| &*report.publisher == "LineageOS Wiki").unwrap();
        assert_eq!(listed.claim(DISPLAY_IN), Some(&exact(DISPLAY_IN, Value::Number(hundredths))));
    }
}

#[test]
fn damaged_names_are_put_right() {
    let s3 = phone("samsung-galaxy-s-iii-lte");
    assert_eq!(&*s3.name, "Samsung Galaxy S III LTE");
    for file in &data().files {
        let phone = &file.phone;
        for name in phone.aliases.iter().map(|alias| &alias.name).chain([&phone.name]) {
            assert!(name.chars().count() > 3, "{}: {name}", phone.id);
            let open = name.matches('(').count();
            assert_eq!(open, name.matches(')').count(), "{}: {name}", phone.id);
        }
    }
    assert!(data().files.iter().all(|file| &*file.phone.brand != "Asus"));
}

#[test]
fn one_phone_under_two_names_is_one_phone() {
    let (archive, problems) = Archive::new(data().phones());
    assert!(problems.is_empty(), "{problems:?}");
    let now = |id: &str| archive.find(id).and_then(|index| archive.phone(index)).map(|phone| &*phone.id);
    // Links are for ever: each of these was an id once.
    for (former, id) in [
        ("xiaomi-12-ultra", "xiaomi-12s-ultra"),
        ("apple-iphone-se-2022", "apple-iphone-se-3rd-generation"),
        ("xiaomi-redmi-3s-land", "xiaomi-redmi-3s"),
        ("xiaomi-redmi-3s-mi8937", "xiaomi-redmi-3s"),
        ("lg-v30-t-mobile-h932", "lg-v30"),
        ("lg-v30-t-mobile-joan", "lg-v30"),
        ("lg-v30-t-mobile", "lg-v30"),
        ("lg-v20-gsm-unlocked-dirtysanta", "lg-v20"),
        ("samsung-galaxy-note-3-lte-n900t-v-w8", "samsung-galaxy-note-3"),
        ("oneplus-9-pro-t-mobile", "oneplus-9-pro"),
        ("xiaomi-redmi-note-13-pro-5g-china", "xiaomi-redmi-note-13-pro-5g"),
        ("xiaomi-poco-f5-global", "xiaomi-poco-f5"),
        ("xiaomi-11-lite-ne-5g", "xiaomi-11-lite-5g-ne"),
        ("wingtech-redmi-2", "xiaomi-redmi-2"),
    ] {
        assert_eq!(now(former), Some(id));
    }
    // And what was one phone by mistake is two: its 4G and its 5G model have different chips.
    let chips = |id: &str| -> Vec<&Claim> { phone(id).reports.iter().filter_map(|report| report.claim(SOC)).collect() };
    for (one, other) in [("lg-velvet", "lg-velvet-5g"), ("honor-magic4-lite", "honor-magic4-lite-5g")] {
        assert!(!chips(one).is_empty() && chips(one).iter().all(|chip| !chips(other).contains(chip)), "{one}");
    }
    assert_eq!(phone("oneplus-10t").aliases, [Alias::new("OnePlus Ace Pro")]);

    let ultra = phone("xiaomi-12s-ultra");
    let day = |text: &str| Some(text.parse::<PartialDate>().unwrap().last_day());
    assert_eq!(ultra.name_on(day("2022-05-26")), "Xiaomi 12 Ultra");
    assert_eq!(ultra.name_on(day("2022-06-28")), "Xiaomi 12S Ultra");
    assert_eq!(ultra.name_on(None), "Xiaomi 12S Ultra");
    let called = ultra.reports.iter().filter(|report| report.called.as_deref() == Some("Xiaomi 12 Ultra"));
    assert_eq!(called.clone().count(), 14);
    assert!(called.clone().all(|report| report.stage == Stage::Rumour));
    // The wrong ones stay: 108 megapixels and four cameras.
    let says = |spec: SpecId, value: i32| {
        called.clone().any(|report| matches!(report.claim(spec), Some(Claim { form: Form::Exact(Value::Number(n)), .. }) if *n == value))
    };
    assert!(says(CAMERA_MAIN_MP, 1080) && says(CAMERA_COUNT, 4));
}

#[test]
fn every_text_has_its_vocabulary() {
    let vocabulary = vocabulary();
    for spec in SpecId::all().map(SpecId::get).filter(|spec| spec.kind == Kind::Text && !spec.derived) {
        assert!(vocabulary.has(spec.key), "{}", spec.key);
    }
    for section in ["colours", "role", "sensor", "region"] {
        assert!(vocabulary.has(section), "{section}");
    }
    let means = |section: &str, name: &str| match vocabulary.look_up(section, name) {
        Name::Means(term) => term.to_string(),
        other => format!("{other:?}"),
    };
    for (section, name, term) in [
        ("soc", "SD 8+ Gen 1", "Qualcomm Snapdragon 8+ Gen 1"),
        ("soc", "Snapdragon 8 Plus Gen 1", "Qualcomm Snapdragon 8+ Gen 1"),
        ("soc", "Exynos 2200", "Samsung Exynos 2200"),
        ("gpu", "Adreno 730", "Qualcomm Adreno 730"),
        ("panel", "Poled", "P-OLED"),
        ("panel", "IPS", "IPS LCD"),
        ("glass", "Corning Gorilla Glass Victus 2", "Gorilla Glass Victus 2"),
        ("wifi", "Wi-Fi 6E", "6E"),
        ("bluetooth", "Bluetooth 5.2", "5.2"),
        ("bluetooth", "BT 5", "5.0"),
        ("ip_rating", "ip 68", "IP68"),
        ("ip_rating", "IP68 & IP69", "IP68/IP69"),
        ("usb", "Type-C", "USB-C"),
        ("cutout", "center punch hole", "punch-hole centre"),
        ("fingerprint", "in-display", "under-display"),
        ("role", "ultra-wide", "ultrawide"),
        ("sensor", "Samsung ISOCELL GN5", "Samsung GN5"),
        ("colours", "dark grey", "Dark Grey"),
        ("os", "android 13", "Android 13"),
    ] {
        assert_eq!(means(section, name), term, "{name}");
    }
}

/// Which names say less than others is decided by their words, at run time. This is what comes of that
/// for the names there are: a line for each, with those that say more.
#[test]
fn names_say_less_than_others_as_they_should() {
    let vocabulary = vocabulary();
    let mut said = String::new();
    for spec in SpecId::all().filter(|spec| spec.get().kind == Kind::Text) {
        let terms = vocabulary.terms(spec.get().key);
        for term in terms.iter().filter(|term| !term.contains('#')) {
            let more = |other: &&std::sync::Arc<str>| {
                *other != term && !other.contains('#') && phone_engine::vocabulary::says_no_more(spec, term, other)
            };
            let more: Vec<&str> = terms.iter().filter(more).map(|term| &**term).collect();
            if !more.is_empty() {
                writeln!(said, "{}: {term} < {}", spec.get().key, more.join(" | ")).unwrap();
            }
        }
    }
    let expected = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/says_less.txt");
    if std::env::var_os("UPDATE_EXPECT").is_some() {
        std::fs::write(&expected, &said).unwrap();
    }
    assert_eq!(said, std::fs::read_to_string(&expected).unwrap_or_default());
}

#[test]
fn partnerships_are_as_their_sources_tell() {
    let all = &data().partnerships;
    assert_eq!(all.len(), 17);
    let of = |phones: &str, camera: &str| {
        let both = all.iter().filter(|each| *each.phone_brand == *phones && *each.camera_brand == *camera);
        both.cloned().collect::<Vec<_>>()
    };
    let began = of("Xiaomi", "Leica").into_iter().filter_map(|each| each.from).min();
    assert_eq!(began, "2022-05-23".parse().ok());
    assert!(of("Huawei", "Leica").iter().all(|each| each.standing == Some(Standing::Ended)));
    assert!(of("OnePlus", "Hasselblad").iter().any(|each| each.standing == Some(Standing::Current)));
    assert_eq!(of("vivo", "ZEISS").len(), 1);
}

#[test]
fn second_brands_are_found_and_makers_kept() {
    let second: Vec<_> = data().files.iter().filter_map(|file| Some((file.sub_brand.as_ref()?, &file.phone))).collect();
    assert!(second.len() >= 99);
    for (sub_brand, phone) in second {
        assert!(
            phone.name.contains(&**sub_brand) || phone.aliases.iter().any(|alias| alias.name.contains(&**sub_brand))
        );
        assert_ne!(phone.brand, *sub_brand);
    }
}

#[test]
fn packing_loses_nothing() {
    let (phones, partnerships) = (data().phones(), data().partnerships.clone());
    let packed = pack(&phones, &partnerships).unwrap();
    let unpacked = phone_engine::packed::unpack(&packed).unwrap();
    assert_eq!((&unpacked.phones, &unpacked.partnerships), (&phones, &partnerships));
    // Before brotli; `cargo xtask data report` measures after it.
    let claims: usize = phones.iter().flat_map(|phone| &phone.reports).map(|report| report.claims.len()).sum();
    assert!(packed.len() < 10 * claims, "{} bytes for {claims} claims", packed.len());
}

#[test]
fn writing_gives_what_was_read() {
    for file in &data().files {
        let source =
            phone_dataset::Source { path: format!("{}.toml", file.phone.id), text: phone_dataset::write_phone(file) };
        let again = phone_dataset::read_sources(&[source], &vocabulary());
        assert_eq!(again.files.first(), Some(file));
    }
}

#[test]
fn damage_to_the_packed_data_is_harmless() {
    let packed = pack(&data().phones(), &data().partnerships).unwrap();
    for step in 0..200 {
        let mut damaged = packed.clone();
        let place = 8 + (packed.len() - 8) * step / 200;
        damaged[place] ^= 1 << (step % 8);
        let _ = phone_engine::packed::unpack(&damaged);
        assert!(phone_engine::packed::unpack(&packed[..place]).is_err());
    }
}

#[test]
fn its_slugs_are_of_letters_whose_slugs_never_change() {
    // Capitals of other alphabets were once left as they are, and slugs stand in people's links.
    let known = |letter: char| {
        matches!(letter, '\0'..='ÿ' | 'Α'..='ώ' | 'Ѐ'..='џ' | '\u{2000}'..='\u{2bff}') || !letter.is_uppercase()
    };
    let mut seen = 0;
    for phone in data().files.iter().map(|file| &file.phone) {
        let claims = phone.reports.iter().flat_map(|report| report.claims.iter());
        let values = claims.filter_map(|claim| match &claim.form {
            Form::Exact(Value::Text(text)) => Some(&**text),
            _ => None,
        });
        for text in values.chain([&*phone.id, &*phone.brand, &*phone.name]) {
            assert!(text.chars().all(known), "{}: {text}", phone.id);
            seen += 1;
        }
    }
    assert!(seen > 1000, "{seen}");
}
