//! Phones as the page's own data, for the preview: the documented form, which is that of the files as JSON.

use phone_dataset::{PhoneFile, write_phone};
use phone_share::json::Writer;
use toml::de::{DeTable, DeValue};

/// Writes a phone. What is written is what was read: the good part of the text.
pub(crate) fn phone(file: &PhoneFile, out: &mut Writer) {
    let text = write_phone(file);
    let (table, _) = DeTable::parse_recoverable(&text);
    write_table(table.get_ref(), out);
}

fn write_table(table: &DeTable<'_>, out: &mut Writer) {
    out.object(|out| {
        for (key, item) in table {
            let key: &str = key.get_ref();
            // The one name that differs.
            out.key(if key == "report" { "reports" } else { key });
            value(item.get_ref(), out);
        }
    });
}

fn value(item: &DeValue<'_>, out: &mut Writer) {
    match item {
        DeValue::String(text) => out.text(text),
        // As they are written, which JSON writes alike: `write_phone` writes plain digits.
        DeValue::Integer(number) => out.raw(number.as_str()),
        DeValue::Float(number) => out.raw(number.as_str()),
        DeValue::Boolean(flag) => out.raw(if *flag { "true" } else { "false" }),
        DeValue::Datetime(date) => out.text(&date.to_string()),
        DeValue::Array(list) => out.array(list, |out, item| value(item.get_ref(), out)),
        DeValue::Table(table) => write_table(table, out),
    }
}
