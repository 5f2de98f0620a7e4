//! What the packer and the unpacker agree on.

use crate::claims::archive::Phone;
use crate::claims::claim::{Claim, Form};
use crate::claims::dates::PartialDate;
use crate::claims::value::{Camera, Value};
use crate::spec::{self, SpecId, TABLE};

/// The first bytes.
pub const MAGIC: [u8; 3] = *b"PHC";
/// The version of the layout.
pub const VERSION: u8 = 3;
/// The most alternatives that a claim may have, so that damaged bytes cannot fill the memory.
pub const MOST_ALTERNATIVES: usize = 64;
/// The longest text in bytes that is put together of parts, so that damaged bytes in which one long part
/// is used again and again cannot fill the memory.
pub const LONGEST_JOINED: usize = 512;
/// Ends each text; no byte of UTF-8.
pub const END: u8 = 0xFF;
/// What an address begins with where nothing else is said.
pub const SECURE: &str = "https://";
/// Before the text of an address that is there as it is.
pub const WHOLE: &str = "!";
/// Bytes of a mask with a bit for each spec.
pub const MASK_BYTES: usize = TABLE.len().div_ceil(8);

const _: () = assert!(MASK_BYTES <= 16, "a mask is a u128");

/// Flags of a phone.
pub mod phone {
    /// The text of the name goes on after the brand and a space.
    pub const NAME_HAS_BRAND: u64 = 1;
    /// The id is not the one derived from brand and name.
    pub const ID_STATED: u64 = 2;
    /// There is a code name.
    pub const HAS_CODENAME: u64 = 4;
    /// The family is the code name.
    pub const FAMILY_IS_CODENAME: u64 = 8;
    /// There is a family of another name.
    pub const HAS_FAMILY: u64 = 16;
    /// It had other ids before.
    pub const HAS_FORMER_IDS: u64 = 32;
    /// Its prominence is stated, since not all of its reports are there.
    pub const HAS_RANK: u64 = 64;
}

/// What an alias is, by its number.
#[allow(missing_docs)]
pub mod alias {
    /// The name of the phone without its brand.
    pub const SHORT_NAME: u64 = 0;
    pub const NAME: u64 = 1;
    /// A name that was given up, followed by the date.
    pub const UNTIL: u64 = 2;
}

/// Flags of a report, above its stage.
pub mod report {
    /// The bits of the stage.
    pub const STAGE: u64 = 7;
    /// It quotes somebody.
    pub const HAS_QUOTES: u64 = 8;
    /// It is about one edition.
    pub const HAS_EDITION: u64 = 16;
    /// It has a note.
    pub const HAS_NOTE: u64 = 32;
    /// Its address has the phone's code name in it, for the first time between the two texts.
    pub const URL_BY_CODENAME: u64 = 64;
    /// It calls the phone otherwise.
    pub const HAS_CALLED: u64 = 128;
}

/// Flags of a camera: what is said of it.
#[allow(missing_docs)]
pub mod camera {
    pub const ROLE: u64 = 1;
    pub const MEGAPIXELS: u64 = 2;
    pub const SENSOR: u64 = 4;
    pub const APERTURE: u64 = 8;
    pub const ZOOM: u64 = 16;
    pub const NOTE: u64 = 32;
    pub const STABILISED: u64 = 64;
    pub const NOT_STABILISED: u64 = 128;
}

/// Flags of a price: what is said of it.
#[allow(missing_docs)]
pub mod price {
    pub const LEAST: u64 = 1;
    pub const MOST: u64 = 2;
    /// The most is the least; then only the least is stored.
    pub const EXACT: u64 = 4;
    pub const REGION: u64 = 8;
    pub const RAM: u64 = 16;
    pub const STORAGE: u64 = 32;
}

/// Flags of a partnership: what is said of it.
#[allow(missing_docs)]
pub mod partnership {
    pub const FROM: u64 = 1;
    pub const UNTIL: u64 = 2;
    pub const CURRENT: u64 = 4;
    pub const ENDED: u64 = 8;
    pub const NOTE: u64 = 16;
}

/// The forms of claims, by their number.
#[allow(missing_docs)]
pub mod shape {
    pub const EXACT: u64 = 0;
    pub const UP_TO: u64 = 1;
    pub const RANGE: u64 = 2;
    pub const AT_MOST: u64 = 3;
    pub const AT_LEAST: u64 = 4;
    pub const ONE_OF: u64 = 5;
    pub const VARIANTS: u64 = 6;
    pub const LIKE: u64 = 7;
    pub const ABSENT: u64 = 8;
    /// Exactly what the rest of the report lets expect; see [`super::expected`].
    pub const EXPECTED: u64 = 9;
}

/// The value of `spec` that a report's date and its claim about cameras let expect: databases date a report by the
/// release, and state the number and main resolution of the cameras that they list.
pub fn expected(spec: SpecId, date: PartialDate, cameras: Option<&Claim>) -> Option<Value> {
    match spec {
        spec::RELEASED | spec::ANNOUNCED => Some(Value::Date(date)),
        spec::CAMERA_COUNT => i32::try_from(cameras_of(cameras?)?.len()).ok().map(Value::Number),
        spec::CAMERA_MAIN_MP => {
            let cameras = cameras_of(cameras?)?;
            let is_main = |camera: &&Camera| camera.role.as_deref() == Some("main");
            let main = cameras.iter().find(is_main).or(cameras.first())?;
            main.decimegapixels.map(|tenths| Value::Number(i32::from(tenths)))
        }
        _ => None,
    }
}

/// The cameras that a claim states outright.
fn cameras_of(claim: &Claim) -> Option<&[Camera]> {
    match &claim.form {
        Form::Exact(Value::Cameras(cameras)) => Some(cameras),
        _ => None,
    }
}

/// The id that most phones have: brand and name in lower-case ASCII, joined by hyphens, the brand
/// only once. None of texts that are too long to be put together.
pub fn usual_id(phone: &Phone) -> Option<String> {
    if phone.brand.len() + phone.name.len() > LONGEST_JOINED {
        return None;
    }
    let brand = slug(&phone.brand);
    let name = slug(&phone.name);
    let rest = name.strip_prefix(brand.as_str());
    Some(if rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('-')) { name } else { brand + "-" + &name })
}

fn slug(name: &str) -> String {
    let mut slug = String::with_capacity(name.len());
    for byte in name.bytes() {
        let plus = byte == b'+';
        let gap = plus || !byte.is_ascii_alphanumeric();
        if gap && !slug.is_empty() && !slug.ends_with('-') {
            slug.push('-');
        }
        if plus {
            slug.push_str("plus");
        } else if !gap {
            slug.push(char::from(byte.to_ascii_lowercase()));
        }
    }
    slug.truncate(slug.trim_end_matches('-').len());
    slug
}

/// The bytes with which an archive of this version and spec table begins.
pub fn head() -> [u8; 8] {
    let ([p, h, c], [a, b, d, e]) = (MAGIC, fingerprint().to_le_bytes());
    [p, h, c, VERSION, a, b, d, e]
}

/// A number that changes with the spec table, so that an archive is never read with another one.
pub fn fingerprint() -> u32 {
    let keys = TABLE.iter().flat_map(|spec| spec.key.bytes().chain([b'0' + spec.decimals()]));
    keys.fold(0x811C_9DC5, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193))
}
