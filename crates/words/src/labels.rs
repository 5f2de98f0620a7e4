//! What readers call specs and their groups.

use phone_engine::comparison::BlockKind;
use phone_engine::spec::{self, Group, SpecId};

/// The name of a spec: "Battery".
///
/// ```
/// use phone_engine::spec;
/// assert_eq!(phone_words::label(spec::BATTERY_MAH), "Battery");
/// ```
pub fn label(spec: SpecId) -> &'static str {
    LABELS.get(spec.index()).map_or("", |(_, label)| label)
}

/// The heading of a block of a comparison; empty for rows that somebody asked for.
pub fn block(kind: BlockKind) -> &'static str {
    match kind {
        BlockKind::Asked => "",
        BlockKind::Main => "Main points",
        BlockKind::Group(group) => self::group(group),
        BlockKind::OneSided => "Known of one phone only",
    }
}

/// The name of a group of specs.
pub fn group(group: Group) -> &'static str {
    match group {
        Group::Launch => "Launch",
        Group::Performance => "Performance",
        Group::Display => "Display",
        Group::Camera => "Camera",
        Group::Battery => "Battery and charging",
        Group::Body => "Body",
        Group::Connections => "Connections",
        Group::EuLabel => "EU label",
    }
}

macro_rules! labels {
    ($($name:ident $label:literal,)*) => {
        /// One for each spec, in the order of the table: a spec without one does not compile.
        static LABELS: [(SpecId, &str); spec::TABLE.len()] = [$((spec::$name, $label)),*];
    };
}

labels! {
    BRAND "Brand",
    STATUS "Status",
    YEAR "Year",
    ANNOUNCED "Announced",
    RELEASED "Released",
    LAUNCH_REGIONS "Launch regions",
    PRICE "Price",
    PRICE_USD "Launch price (USD)",
    PRICE_EUR "Launch price (EUR)",
    PRICE_GBP "Launch price (GBP)",
    PRICE_CNY "Launch price (CNY)",
    PRICE_INR "Launch price (INR)",
    AGE_MONTHS "Age",
    OS "System at launch",
    SKIN "Interface",
    SOC "Chipset",
    SOC_NM "Chip process",
    GPU "Graphics",
    RAM_GB "Memory",
    STORAGE_GB "Storage",
    CARD_SLOT "Card slot",
    DISPLAY_IN "Display size",
    DISPLAY_W "Pixels across",
    DISPLAY_H "Pixels down",
    DISPLAY_CLASS "Resolution class",
    PIXEL_DENSITY "Pixel density",
    SCREEN_TO_BODY "Screen-to-body ratio",
    PANEL "Panel",
    REFRESH_HZ "Refresh rate",
    TOUCH_HZ "Touch sampling",
    PEAK_NITS "Peak brightness",
    CURVED "Curved display",
    CUTOUT "Cut-out",
    GLASS "Cover glass",
    CAMERA_MAIN_MP "Main camera",
    CAMERA_COUNT "Rear cameras",
    CAMERAS "Lenses",
    CAMERA_ROLES "Kinds of camera",
    ZOOM_X "Optical zoom",
    OIS "Optical stabilisation",
    CAMERA_PARTNER "Camera partner",
    BRAND_PARTNER "Camera partner of the brand",
    FRONT_MP "Front camera",
    VIDEO "Video",
    BATTERY_MAH "Battery",
    BATTERY_REMOVABLE "Removable battery",
    CHARGE_W "Wired charging",
    WIRELESS_CHARGING "Wireless charging",
    WIRELESS_W "Wireless power",
    REVERSE_WIRELESS "Reverse wireless charging",
    REVERSE_WIRELESS_W "Reverse wireless power",
    HEIGHT_MM "Height",
    WIDTH_MM "Width",
    DEPTH_MM "Thickness",
    OPEN_HEIGHT_MM "Height, open",
    OPEN_WIDTH_MM "Width, open",
    OPEN_DEPTH_MM "Thickness, open",
    VOLUME_CM3 "Volume",
    WEIGHT_G "Weight",
    IP_RATING "Water and dust",
    MATERIAL "Material",
    COLOURS "Colours",
    FOLDABLE "Foldable",
    FINGERPRINT "Fingerprint reader",
    SPEAKERS "Speakers",
    NET_5G "5G",
    SIM "SIM",
    DUAL_SIM "Dual SIM",
    ESIM "eSIM",
    WIFI "Wi-Fi",
    BLUETOOTH "Bluetooth",
    NFC "NFC",
    IR "Infrared",
    USB "USB",
    JACK "Headphone jack",
    EU_ENERGY_CLASS "Energy class",
    EU_ENDURANCE_H "Battery endurance",
    EU_BATTERY_CYCLES "Battery cycles",
    EU_DROP_CLASS "Drop class",
    EU_REPAIRABILITY_CLASS "Repairability class",
    EU_UPDATE_YEARS "Updates",
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_are_in_the_order_of_the_table() {
        for (at, (spec, label)) in LABELS.iter().enumerate() {
            assert_eq!(spec.index(), at);
            assert!(!label.is_empty());
        }
    }
}
