//! What readers call specs and their groups.

use phone_engine::comparison::BlockKind;
use phone_engine::spec::{self, Group, SpecId};

use crate::language::Message;
use crate::{Locale, m};

/// The name of a spec: "Battery".
///
/// ```
/// use phone_engine::spec;
/// use phone_words::{Locale, label};
/// assert_eq!(label(Locale::ENGLISH, spec::BATTERY_MAH), "Battery");
/// ```
pub fn label(locale: Locale, spec: SpecId) -> &'static str {
    LABELS.get(spec.index()).map_or("", |(_, label)| locale.text(*label))
}

/// A label inside a sentence: in English, "Battery" becomes "battery"; "5G", "NFC", "Wi-Fi" and "Bluetooth" stay.
pub fn lower(locale: Locale, label: &str) -> String {
    let word = label.split(' ').next().unwrap_or_default();
    let is_name = word.chars().count() < 2
        || word.chars().skip(1).any(char::is_uppercase)
        || label == self::label(locale, spec::BLUETOOTH);
    if is_name || locale.text(m::LABELS_IN_SENTENCES) == "same" {
        return label.to_owned();
    }
    let mut letters = label.chars();
    letters.next().into_iter().flat_map(char::to_lowercase).chain(letters).collect()
}

/// The heading of a block of a comparison; empty for rows that somebody asked for.
pub fn block(locale: Locale, kind: BlockKind) -> &'static str {
    match kind {
        BlockKind::Asked => "",
        BlockKind::Main => locale.text(m::BLOCK_MAIN),
        BlockKind::Group(group) => self::group(locale, group),
        BlockKind::OneSided => locale.text(m::BLOCK_ONE_SIDED),
    }
}

/// The name of a group of specs.
pub fn group(locale: Locale, group: Group) -> &'static str {
    locale.text(match group {
        Group::Launch => m::GROUP_LAUNCH,
        Group::Performance => m::GROUP_PERFORMANCE,
        Group::Display => m::GROUP_DISPLAY,
        Group::Camera => m::GROUP_CAMERA,
        Group::Battery => m::GROUP_BATTERY,
        Group::Body => m::GROUP_BODY,
        Group::Connections => m::GROUP_CONNECTIONS,
        Group::EuLabel => m::GROUP_EU_LABEL,
    })
}

macro_rules! labels {
    ($($name:ident $label:ident,)*) => {
        /// One for each spec, in the order of the table: a spec without one does not compile.
        static LABELS: [(SpecId, Message); spec::TABLE.len()] = [$((spec::$name, m::$label)),*];
    };
}

labels! {
    BRAND SPEC_BRAND,
    STATUS SPEC_STATUS,
    YEAR SPEC_YEAR,
    ANNOUNCED SPEC_ANNOUNCED,
    RELEASED SPEC_RELEASED,
    LAUNCH_REGIONS SPEC_LAUNCH_REGIONS,
    PRICE SPEC_PRICE,
    PRICE_USD SPEC_PRICE_USD,
    PRICE_EUR SPEC_PRICE_EUR,
    PRICE_GBP SPEC_PRICE_GBP,
    PRICE_CNY SPEC_PRICE_CNY,
    PRICE_INR SPEC_PRICE_INR,
    AGE_MONTHS SPEC_AGE_MONTHS,
    OS SPEC_OS,
    SKIN SPEC_SKIN,
    SOC SPEC_SOC,
    SOC_NM SPEC_SOC_NM,
    GPU SPEC_GPU,
    RAM_GB SPEC_RAM_GB,
    STORAGE_GB SPEC_STORAGE_GB,
    CARD_SLOT SPEC_CARD_SLOT,
    DISPLAY_IN SPEC_DISPLAY_IN,
    DISPLAY_W SPEC_DISPLAY_W,
    DISPLAY_H SPEC_DISPLAY_H,
    DISPLAY_CLASS SPEC_DISPLAY_CLASS,
    PIXEL_DENSITY SPEC_PIXEL_DENSITY,
    SCREEN_TO_BODY SPEC_SCREEN_TO_BODY,
    PANEL SPEC_PANEL,
    REFRESH_HZ SPEC_REFRESH_HZ,
    TOUCH_HZ SPEC_TOUCH_HZ,
    PEAK_NITS SPEC_PEAK_NITS,
    CURVED SPEC_CURVED,
    CUTOUT SPEC_CUTOUT,
    GLASS SPEC_GLASS,
    CAMERA_MAIN_MP SPEC_CAMERA_MAIN_MP,
    CAMERA_COUNT SPEC_CAMERA_COUNT,
    CAMERAS SPEC_CAMERAS,
    CAMERA_ROLES SPEC_CAMERA_ROLES,
    ZOOM_X SPEC_ZOOM_X,
    OIS SPEC_OIS,
    CAMERA_PARTNER SPEC_CAMERA_PARTNER,
    BRAND_PARTNER SPEC_BRAND_PARTNER,
    FRONT_MP SPEC_FRONT_MP,
    VIDEO SPEC_VIDEO,
    BATTERY_MAH SPEC_BATTERY_MAH,
    BATTERY_REMOVABLE SPEC_BATTERY_REMOVABLE,
    CHARGE_W SPEC_CHARGE_W,
    WIRELESS_CHARGING SPEC_WIRELESS_CHARGING,
    WIRELESS_W SPEC_WIRELESS_W,
    REVERSE_WIRELESS SPEC_REVERSE_WIRELESS,
    REVERSE_WIRELESS_W SPEC_REVERSE_WIRELESS_W,
    HEIGHT_MM SPEC_HEIGHT_MM,
    WIDTH_MM SPEC_WIDTH_MM,
    DEPTH_MM SPEC_DEPTH_MM,
    OPEN_HEIGHT_MM SPEC_OPEN_HEIGHT_MM,
    OPEN_WIDTH_MM SPEC_OPEN_WIDTH_MM,
    OPEN_DEPTH_MM SPEC_OPEN_DEPTH_MM,
    VOLUME_CM3 SPEC_VOLUME_CM3,
    WEIGHT_G SPEC_WEIGHT_G,
    IP_RATING SPEC_IP_RATING,
    MATERIAL SPEC_MATERIAL,
    COLOURS SPEC_COLOURS,
    FOLDABLE SPEC_FOLDABLE,
    FINGERPRINT SPEC_FINGERPRINT,
    SPEAKERS SPEC_SPEAKERS,
    NET_5G SPEC_NET_5G,
    SIM SPEC_SIM,
    DUAL_SIM SPEC_DUAL_SIM,
    ESIM SPEC_ESIM,
    WIFI SPEC_WIFI,
    BLUETOOTH SPEC_BLUETOOTH,
    NFC SPEC_NFC,
    IR SPEC_IR,
    USB SPEC_USB,
    JACK SPEC_JACK,
    EU_ENERGY_CLASS SPEC_EU_ENERGY_CLASS,
    EU_ENDURANCE_H SPEC_EU_ENDURANCE_H,
    EU_BATTERY_CYCLES SPEC_EU_BATTERY_CYCLES,
    EU_DROP_CLASS SPEC_EU_DROP_CLASS,
    EU_REPAIRABILITY_CLASS SPEC_EU_REPAIRABILITY_CLASS,
    EU_UPDATE_YEARS SPEC_EU_UPDATE_YEARS,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_are_in_the_order_of_the_table() {
        for (at, (spec, label)) in LABELS.iter().enumerate() {
            assert_eq!(spec.index(), at);
            assert!(!Locale::ENGLISH.text(*label).is_empty());
        }
    }
}
