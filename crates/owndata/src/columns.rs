//! The keys of plain tables that are recognised.

use std::sync::OnceLock;

use phone_engine::spec::{self, Unit};
use phone_engine::{SpecId, order, spec::TABLE};

use crate::number::{is_unit, ratio};

/// What the values of a key are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Target {
    /// The phone's id.
    Id,
    /// The phone's name.
    Name,
    /// The brand.
    Brand,
    /// Other names.
    Aliases,
    /// The code name.
    Codename,
    /// Model numbers.
    Models,
    /// The day on which the row was true.
    Date,
    /// How firm the row is.
    Stage,
    /// Who says so: a name or an address.
    Source,
    /// Where it can be read.
    Url,
    /// What a reader should know besides.
    Note,
    /// The currency of a price without one.
    Currency,
    /// A spec.
    Spec(SpecId),
    /// Several specs at once, such as `1080 x 2400`.
    Parts(&'static [SpecId]),
}

/// Pixels across and down.
const RESOLUTION: &[SpecId] = &[spec::DISPLAY_W, spec::DISPLAY_H];
/// Height, width, thickness.
const DIMENSIONS: &[SpecId] = &[spec::HEIGHT_MM, spec::WIDTH_MM, spec::DEPTH_MM];

/// Spellings that are recognised besides the keys and names of the spec table, in lower case and without
/// anything but letters and digits.
pub const NAMES: &[(Target, &str)] = &[
    (Target::Id, "id slug"),
    (Target::Name, "name model phone device phonename modelname devicename smartphone title product productname"),
    (Target::Brand, "brand manufacturer maker make vendor company oem brandname"),
    (Target::Aliases, "alias aliases aka alsoknownas othernames"),
    (Target::Codename, "codename"),
    (Target::Models, "modelnumber modelnumbers modelno modelcode models"),
    (Target::Date, "date asof updated lastupdated"),
    (Target::Stage, "stage"),
    (Target::Source, "source publisher"),
    (Target::Url, "url link href sourceurl"),
    (Target::Note, "note notes comment comments remark remarks"),
    (Target::Currency, "currency"),
    (Target::Parts(RESOLUTION), "resolution screenresolution displayresolution pixels"),
    (Target::Parts(DIMENSIONS), "dimensions bodydimensions dimension"),
    (
        Target::Spec(spec::RELEASED),
        "year release releasedate releaseyear launch launched launchdate launchyear available availability",
    ),
    (Target::Spec(spec::ANNOUNCED), "announcement announcementdate announceddate"),
    (Target::Spec(spec::LAUNCH_REGIONS), "regions markets"),
    (Target::Spec(spec::PRICE), "cost msrp launchprice retailprice"),
    (Target::Spec(spec::OS), "operatingsystem"),
    (Target::Spec(spec::SKIN), "ui"),
    (Target::Spec(spec::SOC), "chip processor cpu"),
    (Target::Spec(spec::SOC_NM), "process processnode node"),
    (Target::Spec(spec::RAM_GB), "ramsize memorysize"),
    (Target::Spec(spec::STORAGE_GB), "internalstorage internalmemory storagesize storagecapacity rom"),
    (Target::Spec(spec::CARD_SLOT), "microsd sdcard sdslot microsdslot memorycard memorycardslot expandablestorage"),
    (Target::Spec(spec::DISPLAY_IN), "screen screensize diagonal screendiagonal displaydiagonal"),
    (Target::Spec(spec::DISPLAY_W), "displaywidth screenwidth resolutionwidth"),
    (Target::Spec(spec::DISPLAY_H), "displayheight screenheight resolutionheight"),
    (Target::Spec(spec::PANEL), "paneltype displaytype displaytechnology screentype screentechnology"),
    (Target::Spec(spec::REFRESH_HZ), "screenrefreshrate displayrefreshrate maxrefreshrate"),
    (Target::Spec(spec::TOUCH_HZ), "touchsamplingrate"),
    (Target::Spec(spec::PEAK_NITS), "brightness maxbrightness"),
    (Target::Spec(spec::CURVED), "curvedscreen"),
    (Target::Spec(spec::CUTOUT), "notch"),
    (Target::Spec(spec::GLASS), "protection screenprotection displayprotection"),
    (Target::Spec(spec::CAMERA_MAIN_MP), "camera rearcamera primarycamera backcamera mainsensor"),
    (Target::Spec(spec::CAMERA_COUNT), "numberofcameras numberofrearcameras rearcameracount"),
    (Target::Spec(spec::FRONT_MP), "selfie selfiecamera frontfacingcamera"),
    (Target::Spec(spec::VIDEO), "videorecording"),
    (Target::Spec(spec::BATTERY_MAH), "batterycapacity batterysize capacity"),
    (Target::Spec(spec::BATTERY_REMOVABLE), "replaceablebattery userreplaceablebattery"),
    (Target::Spec(spec::CHARGE_W), "charging fastcharging chargingpower chargingspeed wiredchargingpower"),
    (Target::Spec(spec::WIRELESS_CHARGING), "qi"),
    (Target::Spec(spec::WIRELESS_W), "wirelesschargingpower wirelesschargingw"),
    (Target::Spec(spec::WEIGHT_G), "mass"),
    (Target::Spec(spec::DEPTH_MM), "thickness"),
    (Target::Spec(spec::IP_RATING), "ip ipcode ingressprotection waterresistance"),
    (Target::Spec(spec::MATERIAL), "materials build"),
    (Target::Spec(spec::COLOURS), "colour color colors"),
    (Target::Spec(spec::FINGERPRINT), "fingerprintsensor fingerprintscanner"),
    (Target::Spec(spec::SPEAKERS), "speaker loudspeaker loudspeakers"),
    (Target::Spec(spec::NET_5G), "has5g 5gsupport supports5g"),
    (Target::Spec(spec::SIM), "simtype simcard"),
    (Target::Spec(spec::WIFI), "wlan"),
    (Target::Spec(spec::BLUETOOTH), "bluetoothversion bt"),
    (Target::Spec(spec::NFC), "hasnfc"),
    (Target::Spec(spec::IR), "irblaster infraredport"),
    (Target::Spec(spec::USB), "usbtype usbport"),
    (Target::Spec(spec::JACK), "audiojack 35mmjack headphone"),
];

/// What a key means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Meaning {
    /// What its values are.
    pub target: Target,
    /// The unit or currency that it names, in lower case: `mah` of `Battery (mAh)`.
    pub unit: Option<String>,
}

/// What `key` means; nothing where it is not recognised. Case, spaces and punctuation do not matter.
///
/// ```
/// use phone_engine::spec::BATTERY_MAH;
/// use phone_owndata::columns::{Target, meaning};
/// for key in ["battery", "Battery (mAh)", "battery_mah", "batteryCapacity", "BATTERY"] {
///     assert_eq!(meaning(key).map(|found| found.target), Some(Target::Spec(BATTERY_MAH)), "{key}");
/// }
/// assert_eq!(meaning("paint"), None);
/// ```
pub fn meaning(key: &str) -> Option<Meaning> {
    let words = words(key);
    let (last, rest) = words.split_last()?;
    let whole = words.concat();
    if !rest.is_empty() {
        let rest = rest.concat();
        if let Some(target) = find(&rest)
            && measures(target, last)
        {
            return Some(Meaning { target, unit: Some(last.clone()) });
        }
    }
    find(&whole).map(|target| Meaning { target, unit: None })
}

/// Whether values of `target` may have `word` as their unit or currency.
fn measures(target: Target, word: &str) -> bool {
    let has = |spec: SpecId| match spec.get().unit() {
        Some(Unit::Count | Unit::Year) | None => false,
        Some(unit) => ratio(word, unit).is_some(),
    };
    match target {
        Target::Spec(spec::PRICE) => word.len() == 3,
        Target::Spec(spec) => has(spec),
        Target::Parts(parts) => parts.iter().all(|spec| has(*spec)),
        _ => false,
    }
}

fn find(name: &str) -> Option<Target> {
    static SPELLINGS: OnceLock<Vec<(String, Target)>> = OnceLock::new();
    let spellings = SPELLINGS.get_or_init(spellings);
    let at = spellings.binary_search_by(|(own, _)| own.as_str().cmp(name)).ok()?;
    spellings.get(at).map(|(_, target)| *target)
}

/// Everything that a key may be, without its punctuation, and what that means; in alphabetical order.
fn spellings() -> Vec<(String, Target)> {
    let spelt = NAMES.iter().flat_map(|(target, names)| names.split(' ').map(|name| (name.to_owned(), *target)));
    let mut spellings: Vec<(String, Target)> = spelt.collect();
    for spec in SpecId::all().filter(|spec| !spec.get().derived) {
        let key = TABLE[spec.index()].key;
        let short = key.rsplit_once('_').filter(|(_, unit)| is_unit(unit)).map(|(short, _)| short.replace('_', ""));
        let names = [key.replace('_', ""), words(phone_words::label(phone_words::Locale::ENGLISH, spec)).concat()]
            .into_iter()
            .chain(short);
        spellings.extend(names.map(|name| (name, Target::Spec(spec))));
    }
    // Of two with one name the first counts, so the order of equals stays.
    order::sort(&mut spellings, |(a, _), (b, _)| a.cmp(b));
    spellings.dedup_by(|(later, _), (first, _)| later == first);
    spellings
}

/// The words of a key, in lower case: parted by anything but letters and digits, and before a capital
/// letter that follows a small one.
fn words(key: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    let mut small = false;
    for letter in key.chars() {
        let part = letter.is_ascii_punctuation() || letter.is_whitespace();
        // One letter is no word: "mAh".
        let camel = small && letter.is_ascii_uppercase() && words.last().is_some_and(|word| word.len() > 1);
        if part || camel {
            words.push(String::new());
        }
        if let Some(word) = words.last_mut().filter(|_| !part) {
            word.push(letter.to_ascii_lowercase());
        }
        small = letter.is_ascii_lowercase();
    }
    words.retain(|word| !word.is_empty());
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    fn spec_of(key: &str) -> Option<SpecId> {
        match meaning(key)?.target {
            Target::Spec(spec) => Some(spec),
            _ => None,
        }
    }

    #[test]
    fn every_spec_is_recognised_by_its_key_and_its_name() {
        for spec in SpecId::all().filter(|spec| !spec.get().derived) {
            for key in [
                spec.get().key.to_owned(),
                spec.get().link_key(),
                phone_words::label(phone_words::Locale::ENGLISH, spec).to_uppercase(),
            ] {
                // "Video" and the like are the same either way.
                assert_eq!(spec_of(&key), Some(spec), "{key}");
            }
        }
    }

    #[test]
    fn no_spelling_means_two_things() {
        let mut seen = std::collections::BTreeMap::new();
        for (target, names) in NAMES {
            for name in names.split(' ') {
                assert!(name.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit()), "{name}");
                assert_eq!(seen.insert(name, target), None, "{name}");
                assert_eq!(meaning(name).map(|found| found.target), Some(*target), "{name}");
            }
        }
    }

    #[test]
    fn units_in_keys_are_understood() {
        for (key, spec, unit) in [
            ("Battery (mAh)", spec::BATTERY_MAH, Some("mah")),
            ("Weight [oz]", spec::WEIGHT_G, Some("oz")),
            ("screenSizeInch", spec::DISPLAY_IN, Some("inch")),
            ("price_usd", spec::PRICE, Some("usd")),
            ("RAM GB", spec::RAM_GB, Some("gb")),
            ("Wireless charging", spec::WIRELESS_CHARGING, None),
            ("wireless_w", spec::WIRELESS_W, Some("w")),
            ("3.5mm jack", spec::JACK, None),
            ("5G", spec::NET_5G, None),
        ] {
            assert_eq!(
                meaning(key),
                Some(Meaning { target: Target::Spec(spec), unit: unit.map(str::to_owned) }),
                "{key}"
            );
        }
        assert_eq!(meaning("Dimensions (mm)").unwrap().unit.as_deref(), Some("mm"));
        for none in ["", "!!", "paint", "battery life", "mAh"] {
            assert_eq!(meaning(none), None, "{none}");
        }
    }
}
