//! Values that are computed from others.

use std::sync::Arc;

use phone_engine::derived::parts;
use phone_engine::{
    Archive, Camera, Cell, Claim, Form, Phone, PhoneIndex, Price, Report, Snapshot, SpecId, Stage, Value, date, spec,
};
use phone_words as words;

fn told(stage: Stage, values: &[(SpecId, Form)], spec: SpecId) -> (String, bool) {
    let mut report = Report::new(date("2022-07-04"), stage, "p", "https://example.org");
    report.claims = values.iter().map(|(spec, form)| Claim::new(*spec, form.clone())).collect();
    let archive = Arc::new(Archive::new(vec![Phone::new("a", "B", "A").with(report)]).0);
    let snapshot = Snapshot::new(&archive, None).on(date("2024-01-20").first_day());
    let cell = snapshot.cell(PhoneIndex(0), spec);
    (words::cell(&cell).to_string(), cell.is_firm())
}

fn number(spec: SpecId, amount: f64) -> (SpecId, Form) {
    (spec, Form::Exact(Value::number(spec, amount)))
}

// The Xiaomi 12S as listed: 1080 × 2400 pixels on 6.28 in, 152.7 × 69.9 × 8.16 mm.
fn of_the_12s() -> Vec<(SpecId, Form)> {
    vec![
        number(spec::DISPLAY_W, 1080.0),
        number(spec::DISPLAY_H, 2400.0),
        (spec::DISPLAY_IN, Form::Exact(Value::Number(628))),
        number(spec::HEIGHT_MM, 152.7),
        number(spec::WIDTH_MM, 69.9),
        number(spec::DEPTH_MM, 8.16),
    ]
}

#[test]
fn known_parts_make_a_known_value() {
    let listed = |spec| told(Stage::Listed, &of_the_12s(), spec);
    assert_eq!(listed(spec::PIXEL_DENSITY), ("419 ppi".to_owned(), true));
    assert_eq!(listed(spec::VOLUME_CM3), ("87.1 cm³".to_owned(), true));
    assert_eq!(listed(spec::SCREEN_TO_BODY), ("89.2 %".to_owned(), true));
    assert_eq!(listed(spec::DISPLAY_CLASS), ("FHD+".to_owned(), true));
}

#[test]
fn a_computed_value_tells_what_it_is_made_of() {
    let mut report = Report::new(date("2022"), Stage::Listed, "p", "https://example.org");
    report.claims = of_the_12s().into_iter().map(|(spec, form)| Claim::new(spec, form)).collect();
    report.claims.push(Claim::new(spec::RELEASED, Form::Exact(Value::Date(date("2022-07")))));
    let archive = Arc::new(Archive::new(vec![Phone::new("a", "A", "A").with(report)]).0);
    let snapshot = Snapshot::new(&archive, None);
    let parts = |spec| -> Vec<SpecId> { parts(&snapshot.cell(PhoneIndex(0), spec)).iter().map(Cell::spec).collect() };
    assert_eq!(parts(spec::VOLUME_CM3), [spec::HEIGHT_MM, spec::WIDTH_MM, spec::DEPTH_MM]);
    assert_eq!(parts(spec::SCREEN_TO_BODY).len(), 5);
    assert_eq!(parts(spec::YEAR), [spec::RELEASED]);
    assert_eq!(parts(spec::DISPLAY_CLASS), [spec::DISPLAY_W, spec::DISPLAY_H]);
    assert!(parts(spec::HEIGHT_MM).is_empty(), "it is stated");
}

#[test]
fn a_value_is_as_uncertain_as_its_parts() {
    assert_eq!(told(Stage::Rumour, &of_the_12s(), spec::PIXEL_DENSITY), ("419 ppi".to_owned(), false));
    let mut unsure = of_the_12s();
    unsure[2].1 = Form::OneOf(vec![Value::Number(628), Value::Number(673)]);
    assert_eq!(told(Stage::Listed, &unsure, spec::PIXEL_DENSITY).0, "419 or 391 ppi");
    unsure[2].1 = Form::Range(Value::Number(628), Value::Number(673));
    assert_eq!(told(Stage::Listed, &unsure, spec::PIXEL_DENSITY).0, "391–419 ppi");
    unsure.remove(2);
    assert_eq!(told(Stage::Listed, &unsure, spec::PIXEL_DENSITY).0, "not known");
}

#[test]
fn the_display_of_a_foldable_is_on_the_open_body() {
    let mut folds = of_the_12s();
    folds.push((spec::FOLDABLE, Form::Exact(Value::Flag(true))));
    assert_eq!(told(Stage::Listed, &folds, spec::SCREEN_TO_BODY).0, "not known");
    folds.extend([number(spec::OPEN_HEIGHT_MM, 152.7), number(spec::OPEN_WIDTH_MM, 69.9)]);
    assert_eq!(told(Stage::Listed, &folds, spec::SCREEN_TO_BODY).0, "89.2 %");
}

#[test]
fn a_ratio_is_as_unsure_as_whether_the_phone_folds() {
    let sizes = [of_the_12s(), vec![number(spec::OPEN_HEIGHT_MM, 152.7), number(spec::OPEN_WIDTH_MM, 139.8)]].concat();
    let ratio = |folds: &[(Stage, bool)]| {
        let mut phone = Phone::new("a", "B", "A");
        let said = |stage, publisher: &str, claims: Vec<(SpecId, Form)>| {
            let mut report = Report::new(date("2022-07-04"), stage, publisher, "https://example.org");
            report.claims = claims.into_iter().map(|(spec, form)| Claim::new(spec, form)).collect();
            report
        };
        phone.reports.push(said(Stage::Listed, "p", sizes.clone()));
        for (i, (stage, folds)) in folds.iter().enumerate() {
            let claims = vec![(spec::FOLDABLE, Form::Exact(Value::Flag(*folds)))];
            phone.reports.push(said(*stage, &format!("q{i}"), claims));
        }
        let snapshot = Snapshot::new(&Arc::new(Archive::new(vec![phone]).0), None);
        let cell = snapshot.cell(PhoneIndex(0), spec::SCREEN_TO_BODY);
        (words::cell(&cell).to_string(), words::firmness(words::Locale::ENGLISH, &cell), parts(&cell).len())
    };
    let told = |text: &str, mark: &str, parts| (text.to_owned(), mark.to_owned(), parts);
    assert_eq!(ratio(&[]), told("89.2 %", "", 5));
    assert_eq!(ratio(&[(Stage::Listed, true)]), told("44.6 %", "", 6));
    assert_eq!(ratio(&[(Stage::Rumour, true)]), told("44.6 %", "unsure", 6));
    assert_eq!(ratio(&[(Stage::Rumour, false)]), told("89.2 %", "unsure", 6));
    let both = ratio(&[(Stage::Listed, true), (Stage::Listed, false)]);
    assert_eq!((&*both.1, both.2), ("disputed", 8), "{both:?}");
    assert!(both.0.contains("89.2") && both.0.contains("44.6"), "{both:?}");
}

#[test]
fn a_dispute_about_a_part_is_one_about_the_value() {
    let mark = |spec: SpecId, claimed: SpecId, values: [Value; 2]| {
        let mut phone = Phone::new("a", "B", "A");
        for (i, value) in values.into_iter().enumerate() {
            let mut report = Report::new(date("2022-07-04"), Stage::Listed, &format!("p{i}"), "https://example.org");
            let sizes = [number(spec::DISPLAY_W, 1080.0), number(spec::DISPLAY_H, 2400.0)];
            report.claims = sizes.into_iter().map(|(spec, form)| Claim::new(spec, form)).collect();
            report.claims.put(Claim::new(claimed, Form::Exact(value)));
            phone.reports.push(report);
        }
        let snapshot = Snapshot::new(&Arc::new(Archive::new(vec![phone]).0), None);
        words::firmness(words::Locale::ENGLISH, &snapshot.cell(PhoneIndex(0), spec))
    };
    let days = |one, other| [Value::Date(date(one)), Value::Date(date(other))];
    let inches = [Value::Number(628), Value::Number(673)];
    assert_eq!(mark(spec::PIXEL_DENSITY, spec::DISPLAY_IN, inches), "disputed");
    assert_eq!(mark(spec::YEAR, spec::RELEASED, days("2022-07", "2023-01")), "disputed");
    assert_eq!(mark(spec::YEAR, spec::RELEASED, days("2022-07", "2022-11")), "", "it is that year either way");
}

#[test]
fn cameras_and_prices_can_be_searched_by() {
    let camera =
        |role: &str, zoom, stabilised| Camera { role: Some(role.into()), zoom, stabilised, ..Camera::default() };
    let two = vec![camera("main", None, Some(true)), camera("telephoto", Some(32), None)];
    let two = vec![(spec::CAMERAS, Form::Exact(Value::Cameras(two.into())))];
    assert_eq!(told(Stage::Listed, &two, spec::ZOOM_X), ("3.2 ×".to_owned(), true));
    assert_eq!(told(Stage::Listed, &two, spec::OIS).0, "yes");
    assert_eq!(told(Stage::Rumour, &two, spec::CAMERA_ROLES), ("main, telephoto".to_owned(), false));
    assert_eq!(told(Stage::Listed, &of_the_12s(), spec::OIS).0, "not known");

    let price = |amount: i64, currency: &str| Price {
        least: Some(amount * 100),
        most: Some(amount * 100),
        currency: currency.into(),
        region: None,
        ram: None,
        storage: None,
    };
    let prices = Value::Prices(vec![price(4999, "CNY"), price(3999, "CNY"), price(600, "EUR")].into());
    let prices = vec![(spec::PRICE, Form::Exact(prices))];
    assert_eq!(told(Stage::Listed, &prices, spec::PRICE_CNY).0, "3,999");
    assert_eq!(told(Stage::Listed, &prices, spec::PRICE_EUR).0, "600");
    assert_eq!(told(Stage::Listed, &prices, spec::PRICE_USD).0, "not known");
    // Bounded on one side only.
    let from = Price { most: None, ..price(249, "EUR") };
    let up_to = Price { least: None, ..price(500, "USD") };
    let prices = vec![(spec::PRICE, Form::Exact(Value::Prices(vec![from, up_to].into())))];
    assert_eq!(told(Stage::Listed, &prices, spec::PRICE_EUR).0, "at least 249");
    assert_eq!(told(Stage::Listed, &prices, spec::PRICE_USD).0, "at most 500");
}

#[test]
fn the_status_is_that_of_the_firmest_report() {
    let nothing = |stage| told(stage, &[], spec::STATUS).0;
    assert_eq!(nothing(Stage::Filing), "rumoured");
    assert_eq!(nothing(Stage::Teaser), "teased");
    assert_eq!(nothing(Stage::Official), "launched");
}

#[test]
fn age_and_year_follow_from_the_launch() {
    let released = |text| vec![(spec::RELEASED, Form::Exact(Value::Date(date(text))))];
    assert_eq!(told(Stage::Listed, &released("2022-07-04"), spec::AGE_MONTHS).0, "18 months");
    assert_eq!(told(Stage::Listed, &released("2022-07"), spec::AGE_MONTHS).0, "17–18 months");
    assert_eq!(told(Stage::Listed, &released("2024-02"), spec::AGE_MONTHS).0, "not known");
    assert_eq!(told(Stage::Listed, &released("2022"), spec::YEAR).0, "2022");
}

#[test]
fn a_stated_class_gives_way_only_to_firmer_pixels() {
    let mut stated = vec![(spec::DISPLAY_CLASS, Form::Exact(Value::text("2K")))];
    assert_eq!(told(Stage::Rumour, &stated, spec::DISPLAY_CLASS), ("2K".to_owned(), false));
    stated.extend(of_the_12s());
    assert_eq!(told(Stage::Official, &stated, spec::DISPLAY_CLASS), ("2K".to_owned(), true));
}
