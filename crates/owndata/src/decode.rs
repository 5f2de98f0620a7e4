//! The bytes of a file as text, whatever program has written them.

/// The characters 0x80 to 0x9f of Windows-1252, by the Encoding Standard; undefined ones are replacement characters.
const WINDOWS_1252: &str = "€\u{fffd}‚ƒ„…†‡ˆ‰Š‹Œ\u{fffd}Ž\u{fffd}\u{fffd}‘’“”•–—˜™š›œ\u{fffd}žŸ";

/// The first bytes of binary formats, and their names.
const OTHERS: &[(&[u8], &str)] = &[
    (b"PK\x03\x04", "a packed file (.xlsx, .ods or .zip): save the sheet as CSV and use that"),
    (b"\xd0\xcf\x11\xe0", "an old Excel file (.xls): save the sheet as CSV and use that"),
    (b"%PDF", "a PDF"),
    (b"\x1f\x8b", "a packed file (gzip): unpack it, or serve it with the header `Content-Encoding: gzip`"),
    (b"\x89PNG", "a picture (PNG)"),
    (b"\xff\xd8\xff", "a picture (JPEG)"),
    (b"GIF8", "a picture (GIF)"),
    (b"RIFF", "a picture or sound (RIFF)"),
    (b"SQLite format 3", "a database (SQLite): export a table as CSV and use that"),
];

/// The format of a binary file, by its first bytes.
pub(crate) fn not_text(bytes: &[u8]) -> Option<&'static str> {
    OTHERS.iter().find(|(start, _)| bytes.starts_with(start)).map(|(_, what)| *what)
}

/// The text of a file, and a note for the page's author on how it was decoded.
///
/// # Errors
/// The format, if it is not text.
pub(crate) fn decode(bytes: Vec<u8>) -> Result<(String, Option<&'static str>), &'static str> {
    if let Some(what) = not_text(&bytes) {
        return Err(what);
    }
    if let Some(wide) = wide(&bytes) {
        let letters = char::decode_utf16(wide).map(|letter| letter.unwrap_or(char::REPLACEMENT_CHARACTER));
        let text: String = letters.collect();
        return if text.contains('\0') { Err("not text") } else { Ok((text, None)) };
    }
    if bytes.contains(&0) {
        return Err("not text");
    }
    let bytes = match String::from_utf8(bytes) {
        Ok(text) => return Ok((text, None)),
        Err(error) => error.into_bytes(),
    };
    // Text in other encodings hardly ever contains valid multi-byte sequences by chance.
    let (mut good, mut bad) = (0, 0);
    for chunk in bytes.utf8_chunks() {
        good += chunk.valid().chars().filter(|letter| !letter.is_ascii()).count();
        bad += usize::from(!chunk.invalid().is_empty());
    }
    if good > bad {
        let text = String::from_utf8_lossy(&bytes).into_owned();
        return Ok((text, Some("Parts of it are not UTF-8; they are shown as \u{fffd}. Save it as UTF-8.")));
    }
    let letters = bytes.iter().map(|&byte| match byte {
        0x80..=0x9f => WINDOWS_1252.chars().nth(usize::from(byte - 0x80)).unwrap_or(char::REPLACEMENT_CHARACTER),
        _ => char::from(byte),
    });
    Ok((
        letters.collect(),
        Some("It is not UTF-8 and was read as Windows-1252. If letters are wrong, save it as UTF-8."),
    ))
}

/// The UTF-16 units, if it is UTF-16: with a byte order mark, or with every other byte zero.
fn wide(bytes: &[u8]) -> Option<impl Iterator<Item = u16>> {
    let little = match bytes {
        [0xff, 0xfe, ..] => true,
        [0xfe, 0xff, ..] => false,
        &[a, 0, b, 0, ..] if a > 0 && b > 0 => true,
        &[0, a, 0, b, ..] if a > 0 && b > 0 => false,
        _ => return None,
    };
    let unit = if little { u16::from_le_bytes } else { u16::from_be_bytes };
    Some(bytes.chunks_exact(2).map(move |pair| unit([pair[0], pair[1]])))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_encodings_of_spreadsheets_are_read() {
        let text = "name;Preis\r\nAcme “Öne”;799 €";
        let wide = |bytes: fn(u16) -> [u8; 2], mark: &str| -> Vec<u8> {
            format!("{mark}{text}").encode_utf16().flat_map(bytes).collect()
        };
        assert_eq!(decode(text.into()), Ok((text.to_owned(), None)));
        for bytes in [wide(u16::to_le_bytes, "\u{feff}"), wide(u16::to_be_bytes, "\u{feff}")] {
            assert_eq!(decode(bytes), Ok((format!("\u{feff}{text}"), None)));
        }
        for bytes in [wide(u16::to_le_bytes, ""), wide(u16::to_be_bytes, "")] {
            assert_eq!(decode(bytes), Ok((text.to_owned(), None)));
        }
        let (read, note) = decode(b"name;Preis\r\nAcme \x93\xd6ne\x94;799 \x80".to_vec()).unwrap();
        assert!(read == text && note.unwrap().contains("Windows-1252"), "{read}");
        let (read, note) = decode([text.as_bytes(), b"\xe2\x82"].concat()).unwrap();
        assert!(read == format!("{text}\u{fffd}") && note.unwrap().contains("not UTF-8"), "{read}");
    }

    #[test]
    fn what_is_no_text_is_named() {
        for (bytes, what) in [
            (&b"PK\x03\x04\x14\0"[..], ".xlsx"),
            (b"\x89PNG\r\n", "PNG"),
            (b"\xff\xd8\xff\xe0", "JPEG"),
            (b"%PDF-1.7", "PDF"),
            (b"\xd0\xcf\x11\xe0\xa1", ".xls"),
            (b"a\0\0\0b", "not text"),
        ] {
            assert!(decode(bytes.to_vec()).unwrap_err().contains(what), "{what}");
        }
    }
}
