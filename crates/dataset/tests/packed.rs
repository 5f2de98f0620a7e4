//! Packing and unpacking any phones, and unpacking bytes that are no good.

// A test says what is wrong by panicking.
#![allow(clippy::unwrap_used)]

use std::sync::Arc;

use phone_dataset::{pack, pack_some};
use phone_engine::archive::Contents;
use phone_engine::packed::unpack;
use phone_engine::partnership::{Partnership, Standing};
use phone_engine::spec::{Kind, TABLE};
use phone_engine::{
    Alias, Archive, Camera, Claim, Form, PartialDate, Phone, Price, Report, Snapshot, SpecId, Stage, Value,
};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;

/// Texts that repeat, that are empty, and that are odd.
fn text() -> impl Strategy<Value = Arc<str>> {
    prop_oneof![
        Just("".into()),
        "[ab ]{1,3}".prop_map(Arc::from),
        "\\PC{0,8}".prop_map(Arc::from),
        any::<String>().prop_map(Arc::from),
        // Too long to be put together of parts.
        Just("A".repeat(600).into()),
    ]
}

fn date() -> impl Strategy<Value = PartialDate> {
    (PartialDate::YEARS, option::of(1u8..=12), option::of(1u8..=28))
        .prop_map(|(year, month, day)| PartialDate::new(year, month, day.filter(|_| month.is_some())).unwrap())
}

fn camera() -> impl Strategy<Value = Camera> {
    let role = option::of(prop_oneof![Just(Arc::from("main")), text()]);
    let number = || option::of(any::<u16>());
    (role, number(), option::of(text()), number(), number(), option::of(any::<bool>()), option::of(text())).prop_map(
        |(role, decimegapixels, sensor, aperture, zoom, stabilised, note)| Camera {
            role,
            decimegapixels,
            sensor,
            aperture,
            zoom,
            stabilised,
            note,
        },
    )
}

fn price() -> impl Strategy<Value = Price> {
    let amount = || option::of(prop_oneof![0..i64::MAX / 4, (0i64..2000).prop_map(|whole| whole * 100)]);
    let size = || option::of(any::<u16>());
    (amount(), amount(), any::<bool>(), text(), option::of(text()), size(), size()).prop_map(
        |(least, most, exact, currency, region, ram, storage)| {
            let most = if exact { least } else { most };
            Price { least, most, currency, region, ram, storage }
        },
    )
}

fn value(kind: Kind) -> BoxedStrategy<Value> {
    match kind {
        Kind::Number { .. } => prop_oneof![any::<i32>(), 0..9i32].prop_map(Value::Number).boxed(),
        Kind::Text => text().prop_map(Value::Text).boxed(),
        Kind::Flag => any::<bool>().prop_map(Value::Flag).boxed(),
        Kind::Date => date().prop_map(Value::Date).boxed(),
        Kind::Cameras => vec(camera(), 0..4).prop_map(|list| Value::Cameras(list.into())).boxed(),
        Kind::Prices => vec(price(), 0..4).prop_map(|list| Value::Prices(list.into())).boxed(),
        Kind::Names => vec(text(), 0..4).prop_map(|list| Value::Names(list.into())).boxed(),
    }
}

fn form(kind: Kind) -> BoxedStrategy<Form> {
    let one = || value(kind);
    let several = || vec(value(kind), 0..5);
    prop_oneof![
        4 => one().prop_map(Form::Exact),
        1 => one().prop_map(Form::UpTo),
        1 => one().prop_map(Form::AtMost),
        1 => one().prop_map(Form::AtLeast),
        1 => (one(), one()).prop_map(|(least, most)| Form::Range(least, most)),
        1 => several().prop_map(Form::OneOf),
        1 => several().prop_map(Form::Variants),
        1 => text().prop_map(Form::Like),
        1 => Just(Form::Absent),
    ]
    .boxed()
}

fn claims() -> impl Strategy<Value = Vec<Claim>> {
    let claim = (0..TABLE.len()).prop_flat_map(|index| {
        let spec = SpecId::from_index(index).unwrap();
        (Just(index), (form(spec.get().kind), any::<bool>()))
    });
    // A map keeps one claim for each spec, in the order of the table.
    vec(claim, 0..6).prop_map(|claims| {
        let claims: std::collections::BTreeMap<_, _> = claims.into_iter().collect();
        let claims = claims.into_iter().map(|(index, (form, hedged))| {
            let spec = SpecId::from_index(index).unwrap();
            Claim { spec, form, hedged }
        });
        claims.collect()
    })
}

fn report() -> impl Strategy<Value = Report> {
    let url = prop_oneof![Just(Arc::from("https://a.b/devices/x_1.yml")), text()];
    let called = option::of(prop_oneof![Just(Arc::from("Xiaomi 12")), text()]);
    let words = (text(), url, option::of(text()), called, option::of(text()), option::of(text()));
    (date(), 0..Stage::ALL.len(), words, claims()).prop_map(
        |(date, stage, (publisher, url, quotes, called, edition, note), claims)| Report {
            date,
            stage: Stage::ALL[stage],
            publisher,
            url,
            quotes,
            called,
            edition,
            note,
            claims: claims.into(),
        },
    )
}

fn phone() -> impl Strategy<Value = Phone> {
    let brand = prop_oneof![Just(Arc::from("Xiaomi")), text()];
    let name = prop_oneof![Just(Arc::from("Xiaomi 12S")), Just(Arc::from("xiaomi+")), text()];
    let id = prop_oneof![Just(Arc::from("xiaomi-12s")), text()];
    let code = || option::of(prop_oneof![Just(Arc::from("x")), text()]);
    let alias = (prop_oneof![Just(Arc::from("12S")), text()], option::of(date()))
        .prop_map(|(name, until)| Alias { name, until });
    let names = (vec(text(), 0..3), vec(alias, 0..3));
    let said = (vec(report(), 0..4), option::of(any::<u8>()));
    (brand, name, id, names, code(), vec(text(), 0..3), code(), said).prop_map(
        |(brand, name, id, (former_ids, aliases), codename, model_numbers, family, (reports, rank))| Phone {
            id,
            brand,
            name,
            former_ids,
            aliases,
            codename,
            model_numbers,
            family,
            reports,
            rank,
        },
    )
}

fn phones() -> impl Strategy<Value = Vec<Phone>> {
    vec(phone(), 0..6)
}

fn partnership() -> impl Strategy<Value = Partnership> {
    let standing = option::of(prop_oneof![Just(Standing::Current), Just(Standing::Ended)]);
    let texts = (text(), text(), text(), text(), option::of(text()));
    (texts, option::of(date()), option::of(date()), standing, date()).prop_map(
        |((phone_brand, camera_brand, publisher, url, note), from, until, standing, date)| Partnership {
            phone_brand,
            camera_brand,
            from,
            until,
            standing,
            date,
            publisher,
            url,
            note,
        },
    )
}

/// Unpacks, and reads what is only read when it is asked for: all claims are there.
fn read(packed: &[u8]) {
    let phones = unpack(packed).map_or(Vec::new(), |contents| contents.phones);
    for claims in phones.iter().flat_map(|phone| &phone.reports).map(|report| &report.claims) {
        assert_eq!(claims.iter().count(), claims.len());
        assert!(claims.iter().all(|claim| claims.get(claim.spec) == Some(claim)));
    }
}

proptest! {
    #[test]
    fn unpacking_gives_what_was_packed(phones in phones(), partnerships in vec(partnership(), 0..4)) {
        let packed = pack(&phones, &partnerships).unwrap();
        prop_assert_eq!(unpack(&packed).unwrap(), Contents { phones, places: None, partnerships });
    }

    #[test]
    fn some_of_all_phones_keep_their_places(
        phones in phones(),
        gaps in vec(0u32..1000, 8),
        partnerships in vec(partnership(), 0..2),
    ) {
        let places = gaps.into_iter().scan(0, |from, gap| {
            let place = *from + gap;
            *from = place + 1;
            Some(place)
        });
        let some: std::collections::BTreeMap<u32, Phone> = places.zip(phones).collect();
        let contents = unpack(&pack_some(&some, &partnerships).unwrap()).unwrap();
        prop_assert_eq!(contents.places.as_deref(), Some(&*some.keys().copied().collect::<Vec<_>>()));
        prop_assert_eq!(&contents.phones, &some.values().cloned().collect::<Vec<_>>());
        let archive = Archive::of_contents(contents);
        for (place, phone) in &some {
            // Two may have drawn one id, of which the first is kept.
            let found = archive.find(&phone.id).unwrap();
            prop_assert!(found.0 <= *place);
            prop_assert_eq!(archive.phone(found).map(|phone| &phone.id), Some(&phone.id));
        }
    }

    #[test]
    fn what_is_known_is_that_of_the_phones_as_they_were(phones in phones(), day in option::of(date())) {
        // The same claims again, as firm and otherwise.
        let again = |time: usize| {
            phones.iter().cloned().map(move |mut phone| {
                phone.id = format!("{}-{time}", phone.id).into();
                for report in &mut phone.reports {
                    report.stage = Stage::ALL[(report.stage as usize + time) % Stage::ALL.len()];
                }
                phone
            })
        };
        let phones: Vec<Phone> = [0, 6, 3].into_iter().flat_map(again).collect();
        let packed = pack(&phones, &[]).unwrap();
        let day = day.map(PartialDate::last_day);
        let [before, after] = [phones, unpack(&packed).unwrap().phones].map(|phones| {
            Snapshot::new(&Arc::new(Archive::new(phones).0), day)
        });
        prop_assert_eq!(before.phones(), after.phones());
        for (phone, spec) in before.phones().iter().flat_map(|phone| SpecId::all().map(move |spec| (*phone, spec))) {
            let [one, other] = [&before, &after].map(|snapshot| snapshot.cell(phone, spec));
            prop_assert_eq!(one.spans(), other.spans());
            prop_assert_eq!((one.is_firm(), one.is_disputed()), (other.is_firm(), other.is_disputed()));
            prop_assert!(one.claims().eq(other.claims()));
        }
    }

    #[test]
    fn cut_short_it_is_an_error(phones in phones(), cut in any::<prop::sample::Index>()) {
        let packed = pack(&phones, &[]).unwrap();
        prop_assert!(unpack(&packed[..cut.index(packed.len())]).is_err());
    }

    #[test]
    fn damage_never_panics(phones in phones(), damage in vec((any::<prop::sample::Index>(), any::<u8>()), 1..9)) {
        let mut packed = pack(&phones, &[]).unwrap();
        for (place, byte) in damage {
            // Beyond the head, which would only be refused.
            let body = packed.len() - 8;
            packed[8 + place.index(body)] = byte;
        }
        read(&packed);
    }

    #[test]
    fn any_bytes_never_panic(bytes in vec(any::<u8>(), 0..300)) {
        let mut packed = pack(&[], &[]).unwrap();
        packed.truncate(8);
        packed.extend(bytes);
        read(&packed);
    }
}

#[test]
fn other_bytes_are_told_apart() {
    use phone_engine::packed::PackedError;
    let packed = pack(&[], &[]).unwrap();
    assert_eq!(unpack(&packed), Ok(Contents::default()));
    assert_eq!(unpack(b""), Err(PackedError::NotPacked));
    assert_eq!(unpack(b"<!doctype html>"), Err(PackedError::NotPacked));
    let with = |place: usize| {
        let mut packed = packed.clone();
        packed[place] ^= 1;
        unpack(&packed)
    };
    assert_eq!(with(3), Err(PackedError::OtherVersion));
    assert_eq!(with(4), Err(PackedError::OtherSpecs));
    assert_eq!(unpack(&[packed.as_slice(), &[0]].concat()), Err(PackedError::Damaged));
}

#[test]
fn what_the_types_only_promise_is_checked() {
    let date = "2022".parse().unwrap();
    let packed = |claims: Vec<Claim>| {
        let report = Report { claims: claims.into(), ..Report::new(date, Stage::Listed, "a", "https://a.b") };
        pack(&[Phone::new("x", "X", "X").with(report)], &[]).map_err(|error| error.what)
    };
    let claim = |spec: SpecId, value: Value| Claim::new(spec, Form::Exact(value));
    let (soc, ram) = (phone_engine::spec::SOC, phone_engine::spec::RAM_GB);
    assert!(packed(vec![claim(soc, Value::text("a")), claim(ram, Value::Number(80))]).is_ok());
    assert!(packed(vec![claim(ram, Value::text("a"))]).unwrap_err().contains("kind"));
    assert!(packed(vec![claim(ram, Value::Number(80)), claim(soc, Value::text("a"))]).unwrap_err().contains("order"));
    let many = vec![Value::text("a"); 65];
    assert!(packed(vec![Claim::new(soc, Form::OneOf(many))]).unwrap_err().contains("too many"));
}
