//! Phones drawn to scale.

use std::sync::Arc;

use proptest::prelude::*;

use phone_engine::drawing::*;
use phone_engine::{
    Archive, Camera, Claim, Form, Phone, PhoneIndex, Report, Snapshot, SpecId, Stage, Value, date, spec,
};
use phone_words::Locale;

type Claims = Vec<(SpecId, Form)>;

fn number(spec: SpecId, amount: f64) -> (SpecId, Form) {
    (spec, Form::Exact(Value::number(spec, amount)))
}

fn text_of(spec: SpecId, name: &str) -> (SpecId, Form) {
    (spec, Form::Exact(Value::text(name)))
}

fn draw(stage: Stage, claims: Claims) -> Drawing {
    drawn(stage, claims).0
}

/// The drawing, and what is said of it.
fn drawn(stage: Stage, claims: Claims) -> (Drawing, String) {
    let mut report = Report::new(date("2022"), stage, "p", "https://example.org");
    report.claims = claims.into_iter().map(|(spec, form)| Claim::new(spec, form)).collect();
    let archive = Arc::new(Archive::new(vec![Phone::new("a", "A", "A 1").with(report)]).0);
    let snapshot = Snapshot::new(&archive, None);
    let drawing = Drawing::new(&snapshot, PhoneIndex(0));
    let text = phone_words::drawing(Locale::ENGLISH, &snapshot, &drawing);
    (drawing, text)
}

/// The Xiaomi 12S as listed.
fn of_the_12s() -> Claims {
    let cameras = ["main", "ultrawide", "telephoto"];
    let cameras = cameras.map(|role| Camera { role: Some(role.into()), ..Camera::default() });
    vec![
        number(spec::DISPLAY_IN, 6.28),
        number(spec::DISPLAY_W, 1080.0),
        number(spec::DISPLAY_H, 2400.0),
        text_of(spec::CUTOUT, "punch-hole centre"),
        number(spec::CAMERA_COUNT, 3.0),
        (spec::CAMERAS, Form::Exact(Value::Cameras(cameras.into()))),
        number(spec::HEIGHT_MM, 152.7),
        number(spec::WIDTH_MM, 69.9),
        number(spec::DEPTH_MM, 8.16),
    ]
}

fn lines(figure: &Figure, part: Part) -> Vec<Line> {
    figure.shapes.iter().filter(|shape| shape.part == part).map(|shape| shape.line).collect()
}

fn without(claims: Claims, gone: &[SpecId]) -> Claims {
    claims.into_iter().filter(|(spec, _)| !gone.contains(spec)).collect()
}

#[test]
fn what_is_known_is_drawn_to_scale() {
    let (drawing, text) = drawn(Stage::Listed, of_the_12s());
    let front = drawing.figure(Face::Front, Pose::Closed).unwrap();
    assert_eq!((front.width, front.height), (6990, 15270));
    assert_eq!(lines(front, Part::Body), [Line::Solid]);
    let screen = front.shapes.iter().find(|shape| shape.part == Part::Screen).unwrap();
    // 6.28 in of 9 : 20.
    assert_eq!((screen.width, screen.height, screen.line), (6545, 14546, Line::Solid));
    assert_eq!((screen.x, screen.y), ((6990 - 6545) / 2, -(15270 + 14546) / 2), "it is in the middle");
    assert_eq!(lines(front, Part::Cutout), [Line::Dashed], "how large it is nobody says");
    let side = drawing.figure(Face::Side, Pose::Closed).unwrap();
    assert_eq!((side.width, side.height), (816, 15270));
    let back = drawing.figure(Face::Back, Pose::Closed).unwrap();
    let lenses: Vec<_> = back
        .shapes
        .iter()
        .filter_map(|shape| match shape.part {
            Part::Lens(letter) => Some((letter, shape.line)),
            _ => None,
        })
        .collect();
    let dashed = |letter| (Some(letter), Line::Dashed);
    assert_eq!(lenses, [dashed('M'), dashed('U'), dashed('T')]);
    assert!(lines(back, Part::Screen).is_empty());
    assert_eq!(
        text,
        "Drawn by: height 152.7 mm; width 69.9 mm; thickness 8.16 mm; display size 6.28 in; cut-out punch-hole centre; \
         rear cameras 3; kinds of camera main, ultrawide, telephoto."
    );
}

#[test]
fn what_is_not_settled_is_dashed() {
    let (drawing, text) = drawn(Stage::Rumour, of_the_12s());
    let all = drawing.figures.iter().flat_map(|figure| &figure.shapes);
    assert!(all.clone().count() > 6 && all.into_iter().all(|shape| shape.line == Line::Dashed));
    assert!(text.contains("height 152.7 mm (rumoured)"), "{}", text);
}

#[test]
fn an_uncertain_size_has_a_ghost() {
    let mut claims = of_the_12s();
    claims[6].1 = Form::Range(Value::Number(15_000), Value::Number(16_000));
    let drawing = draw(Stage::Listed, claims);
    let front = drawing.figure(Face::Front, Pose::Closed).unwrap();
    assert_eq!(front.height, 16_000, "there is room for the most");
    assert_eq!(lines(front, Part::Body), [Line::Ghost, Line::Dashed]);
    let heights: Vec<i32> =
        front.shapes.iter().filter(|shape| shape.part == Part::Body).map(|shape| shape.height).collect();
    assert_eq!(heights, [16_000, 15_000]);
}

#[test]
fn nothing_is_invented() {
    let body = [spec::HEIGHT_MM, spec::WIDTH_MM, spec::DEPTH_MM];
    let (drawing, text) = drawn(Stage::Listed, without(of_the_12s(), &body));
    let front = drawing.figure(Face::Front, Pose::Closed).unwrap();
    assert_eq!((lines(front, Part::Body), lines(front, Part::Screen)), (vec![Line::Dashed], vec![Line::Solid]));
    assert!(drawing.figure(Face::Side, Pose::Closed).is_none());
    assert!(text.ends_with("Not known: height, width, thickness."), "{}", text);

    let (drawing, text) = drawn(Stage::Listed, without(of_the_12s(), &[body[0], body[1], body[2], spec::DISPLAY_IN]));
    assert!(drawing.figures.is_empty());
    assert!(text.starts_with("Too little is known to draw it: cut-out"), "{}", text);
    // Of many leaks the size of the display is all that is said.
    let (drawing, text) = drawn(Stage::Listed, vec![number(spec::DISPLAY_IN, 6.28)]);
    let front = drawing.figure(Face::Front, Pose::Closed).unwrap();
    assert!(front.shapes.iter().all(|shape| shape.line == Line::Dashed));
    assert!(text.contains("The shape of its display is not known; it is drawn as 9 : 20."), "{}", text);
    let (drawing, text) = drawn(Stage::Listed, vec![]);
    assert_eq!((drawing.figures.len(), &*text), (0, "Nothing is known to draw it by."));

    let drawing = draw(Stage::Listed, without(of_the_12s(), &[spec::CAMERAS]));
    let back = drawing.figure(Face::Back, Pose::Closed).unwrap();
    assert_eq!(lines(back, Part::Lens(None)).len(), 3, "their number is known, their roles are not");
    let drawing = draw(Stage::Listed, without(of_the_12s(), &[spec::DISPLAY_W]));
    let front = drawing.figure(Face::Front, Pose::Closed).unwrap();
    assert_eq!(lines(front, Part::Screen), [Line::Dashed], "its shape is not known");
}

#[test]
fn a_foldable_is_drawn_open_and_closed() {
    let mut claims = of_the_12s();
    claims.push((spec::FOLDABLE, Form::Exact(Value::Flag(true))));
    claims.extend([number(spec::OPEN_HEIGHT_MM, 152.7), number(spec::OPEN_WIDTH_MM, 140.0)]);
    let drawing = draw(Stage::Listed, claims.clone());
    let seen: Vec<(Face, Pose)> = drawing.figures.iter().map(|figure| (figure.face, figure.pose)).collect();
    let expected = [
        (Face::Front, Pose::Closed),
        (Face::Back, Pose::Closed),
        (Face::Side, Pose::Closed),
        (Face::Front, Pose::Open),
    ];
    assert_eq!(seen, expected);
    assert!(lines(&drawing.figures[0], Part::Screen).is_empty(), "the main display is inside");
    assert_eq!(lines(&drawing.figures[3], Part::Screen), [Line::Solid]);
    // Of some, only the open body is known.
    let drawing = draw(Stage::Listed, without(claims, &[spec::HEIGHT_MM, spec::WIDTH_MM, spec::DEPTH_MM]));
    let seen: Vec<(Face, Pose)> = drawing.figures.iter().map(|figure| (figure.face, figure.pose)).collect();
    assert_eq!(seen, [(Face::Front, Pose::Open), (Face::Back, Pose::Open)]);
}

#[test]
fn phones_lie_over_each_other_on_one_baseline() {
    let mut larger = of_the_12s();
    larger[6] = number(spec::HEIGHT_MM, 163.6);
    larger[7] = number(spec::WIDTH_MM, 74.6);
    let drawings = [draw(Stage::Listed, of_the_12s()), draw(Stage::Listed, vec![]), draw(Stage::Rumour, larger)];
    let overlay = Overlay::new(&drawings, Face::Front, |_| true);
    assert_eq!((overlay.width, overlay.height), (7460, 16_360));
    let of: Vec<usize> = overlay.outlines.iter().map(|outline| outline.of).collect();
    assert_eq!(of, [0, 2], "nothing is known of the second");
    for shape in overlay.outlines.iter().flat_map(|outline| &outline.shapes) {
        assert_eq!((shape.x, shape.y + shape.height), (0, 0));
    }
    assert_ne!(overlay.outlines[0].label.0, overlay.outlines[1].label.0);
    let alone = Overlay::new(&drawings, Face::Front, |of| of != 2);
    assert_eq!((alone.width, alone.outlines.len()), (6990, 1), "one can be turned off");
    assert_eq!(Overlay::new(&[], Face::Back, |_| true).outlines, []);
}

fn any_form(spec: SpecId) -> impl Strategy<Value = Form> {
    let value = || (-10i32..20_000).prop_map(Value::Number);
    prop_oneof![
        value().prop_map(Form::Exact),
        value().prop_map(Form::AtMost),
        value().prop_map(Form::AtLeast),
        (value(), value()).prop_map(|(a, b)| Form::OneOf(vec![a, b])),
        (value(), value()).prop_map(|(a, b)| Form::Variants(vec![a, b])),
        Just(Form::Absent),
        Just(Form::Exact(Value::Number(i32::MAX))),
        Just(Form::Exact(Value::Number(spec.get().ticks(150.0)))),
    ]
}

fn any_claims() -> impl Strategy<Value = Claims> {
    const SPECS: [SpecId; 10] = [
        spec::DISPLAY_IN,
        spec::DISPLAY_W,
        spec::DISPLAY_H,
        spec::CAMERA_COUNT,
        spec::HEIGHT_MM,
        spec::WIDTH_MM,
        spec::DEPTH_MM,
        spec::OPEN_HEIGHT_MM,
        spec::OPEN_WIDTH_MM,
        spec::OPEN_DEPTH_MM,
    ];
    let forms: Vec<_> =
        SPECS.iter().map(|&spec| proptest::option::of(any_form(spec)).prop_map(move |f| (spec, f))).collect();
    (forms, any::<bool>()).prop_map(|(forms, folds)| {
        let mut claims: Claims = forms.into_iter().filter_map(|(spec, form)| Some((spec, form?))).collect();
        claims.push((spec::FOLDABLE, Form::Exact(Value::Flag(folds))));
        claims
    })
}

/// Its least was taken for 1000 mm and its most for 0, so that the body stood beside its figure.
#[test]
fn a_width_of_at_least_nothing_is_no_width() {
    let claims = vec![
        (spec::HEIGHT_MM, Form::Exact(Value::Number(i32::MAX))),
        (spec::WIDTH_MM, Form::AtLeast(Value::Number(0))),
        (spec::FOLDABLE, Form::Exact(Value::Flag(false))),
    ];
    assert!(draw(Stage::Rumour, claims).figures.is_empty());
}

proptest! {
    /// Whatever is claimed: nothing drawn is empty, bodies stay inside their figure and stand on the baseline,
    /// nothing unsettled is solid, and what is drawn or not is said.
    #[test]
    fn drawings_are_sound(claims in any_claims(), settled in any::<bool>()) {
        let (drawing, text) = drawn(if settled { Stage::Listed } else { Stage::Rumour }, claims);
        prop_assert!(!text.is_empty());
        for figure in &drawing.figures {
            prop_assert!(figure.width > 0 && figure.height > 0);
            prop_assert!(figure.shapes.iter().any(|shape| shape.part == Part::Body));
            for shape in &figure.shapes {
                prop_assert!(shape.part != Part::Body || (shape.y + shape.height == 0 && shape.height <= figure.height));
                prop_assert!(shape.part != Part::Body || (shape.x >= 0 && shape.x + shape.width <= figure.width));
                prop_assert!(matches!(shape.part, Part::Lens(_)) || (shape.width > 0 && shape.height > 0));
                prop_assert!(settled || shape.line != Line::Solid);
            }
        }
        let overlay = Overlay::new(std::slice::from_ref(&drawing), Face::Front, |_| true);
        prop_assert!(overlay.outlines.iter().all(|outline| outline.label.1 < 0));
    }
}
