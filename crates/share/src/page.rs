//! A comparison as a page of its own, and as an embed for somebody else's.

use phone_engine::SpecId;
use phone_html::{Markup, markup, push_markup};

use crate::LICENCE;
use crate::html::content;
use crate::json::Writer;
use crate::sheet::{Sheet, unit};
use phone_words::m;

/// What a page needs besides its sheet.
#[derive(Clone, Debug, Default)]
pub struct Page {
    /// Its own address, for the canonical link and previews; empty if it is not known.
    pub url: String,
    /// The loader of the widget, as seen from the page.
    pub loader: String,
    /// The style sheet of the page, as seen from it; empty for none.
    pub style: String,
    /// The attributes of the element, with names and values.
    pub attributes: Vec<(&'static str, String)>,
    /// The picture for previews, as seen from the page; empty for none.
    pub picture: String,
    /// The widget's script and wasm, as seen from the page, so that the browser asks for them at once; empty
    /// where they are not known.
    pub preload: Vec<String>,
    /// The date of the page, such as 2022-05-26.
    pub date: String,
    /// The file with what [`oembed`] says, as seen from the page; empty for none.
    pub oembed: String,
}

/// The whole page: the widget on top, and within it, for readers without scripts and for search engines,
/// the same table.
pub fn page(sheet: &Sheet, page: &Page) -> String {
    let title = &sheet.about.title;
    let description = description(sheet);
    let mut out = markup!(
        "<!doctype html>\n<html lang=\"{lang}\"{direction}>\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>{title}</title>\n",
        lang = sheet.locale.tag(),
        direction = Markup::literal(if sheet.locale.is_right_to_left() { " dir=\"rtl\"" } else { "" }),
        title
    );
    meta("name", "description", &description, &mut out);
    if !page.url.is_empty() {
        push_markup!(out, "<link rel=\"canonical\" href=\"{url}\">\n", url = page.url);
    }
    for (property, content) in [("og:type", "article"), ("og:title", title), ("og:description", &description)] {
        meta("property", property, content, &mut out);
    }
    if !page.url.is_empty() {
        meta("property", "og:url", &page.url, &mut out);
    }
    if let Some(host) = host(&page.url) {
        meta("property", "og:site_name", host, &mut out);
    }
    if !page.date.is_empty() {
        meta("property", "article:modified_time", &page.date, &mut out);
    }
    if !page.picture.is_empty() {
        // Previews are made elsewhere, so this address is a whole one wherever it can be.
        meta("property", "og:image", &absolute(&page.url, &page.picture), &mut out);
        meta("property", "og:image:width", &crate::picture::WIDTH.to_string(), &mut out);
        meta("property", "og:image:height", &crate::picture::PREVIEW_HEIGHT.to_string(), &mut out);
        meta("property", "og:image:alt", title, &mut out);
    }
    let card = if page.picture.is_empty() { "summary" } else { "summary_large_image" };
    meta("name", "twitter:card", card, &mut out);
    if !page.oembed.is_empty() {
        push_markup!(
            out,
            "<link rel=\"alternate\" type=\"application/json+oembed\" href=\"{address}\" title=\"{title}\">\n",
            address = absolute(&page.url, &page.oembed),
            title
        );
    }
    out.push_literal("<link rel=\"icon\" href=\"data:,\">\n");
    if !page.style.is_empty() {
        push_markup!(out, "<link rel=\"stylesheet\" href=\"{style}\">\n", style = page.style);
    }
    push_markup!(out, "<script type=\"module\" src=\"{loader}\"></script>\n", loader = page.loader);
    out.push(&preloads(&page.preload));
    out.push_literal("<script type=\"application/ld+json\">\n");
    out.push_json(&linked_data(sheet, page));
    push_markup!(
        out,
        "</script>\n</head>\n<body>\n<main>\n<h1>{title}</h1>\n{element}</main>\n</body>\n</html>\n",
        title,
        element = element(sheet, &page.attributes)
    );
    out.into_string()
}

/// What a link to the page becomes where links unfold: the widget in a frame, as oEmbed has it. `link` is what the frame
/// shows. `None` if the page's own address is not known, since others need whole addresses.
pub fn oembed(sheet: &Sheet, page: &Page, link: &str) -> Option<String> {
    const WIDTH: u32 = 800;
    const HEIGHT: u32 = 700;
    let host = host(&page.url)?;
    let folder = page.loader.rsplit_once('/').map_or("", |(folder, _)| folder);
    let frame = if folder.is_empty() { "embed.html".to_owned() } else { format!("{folder}/embed.html") };
    let frame = markup!(
        "<iframe title=\"{title}\" width=\"{width}\" height=\"{height}\" loading=\"lazy\" src=\"{src}\"></iframe>",
        title = &sheet.about.title,
        width = &WIDTH.to_string(),
        height = &HEIGHT.to_string(),
        src = &format!("{}#pc={link}", absolute(&page.url, &frame))
    );
    let mut out = Writer::default();
    out.object(|out| {
        out.key("version").text("1.0");
        out.key("type").text("rich");
        out.key("title").text(&sheet.about.title);
        out.key("provider_name").text(host);
        out.key("provider_url").text(&absolute(&page.url, "/"));
        out.key("cache_age").raw("86400");
        out.key("html").text(&frame.into_string());
        out.key("width").raw(&WIDTH.to_string());
        out.key("height").raw(&HEIGHT.to_string());
        if !page.picture.is_empty() {
            out.key("thumbnail_url").text(&absolute(&page.url, &page.picture));
            out.key("thumbnail_width").raw(&crate::picture::WIDTH.to_string());
            out.key("thumbnail_height").raw(&crate::picture::PREVIEW_HEIGHT.to_string());
        }
    });
    out.text.push('\n');
    Some(out.text)
}

/// The element with the same table as its children, ready to be pasted.
pub fn embed(sheet: &Sheet, attributes: &[(&'static str, String)]) -> String {
    element(sheet, attributes).into_string()
}

fn element(sheet: &Sheet, attributes: &[(&'static str, String)]) -> Markup {
    let mut out = Markup::literal("<phone-compare");
    for (name, value) in attributes {
        out.push_literal(" ");
        out.push_literal(name);
        if !value.is_empty() {
            push_markup!(out, "=\"{value}\"", value);
        }
    }
    push_markup!(out, ">\n{content}</phone-compare>\n", content = content(sheet));
    out
}

/// Has the browser ask for files before the loader does, which saves a way to the server and back.
pub fn preload(files: &[String]) -> String {
    preloads(files).into_string()
}

fn preloads(files: &[String]) -> Markup {
    let mut out = Markup::default();
    for file in files {
        if file.ends_with(".js") {
            push_markup!(out, "<link rel=\"modulepreload\" href=\"{file}\">\n", file);
        } else {
            // As `fetch` will ask for it; otherwise it would come twice.
            push_markup!(
                out,
                "<link rel=\"preload\" as=\"fetch\" type=\"application/wasm\" crossorigin href=\"{file}\">\n",
                file
            );
        }
    }
    out
}

/// What the comparison says first, in a sentence for previews and search engines.
fn description(sheet: &Sheet) -> String {
    let rows = sheet.specs.iter().zip(&sheet.values);
    let telling = ["soc", "display_in", "battery_mah"].map(|key| rows.clone().find(|(spec, _)| spec.get().key == key));
    let told = telling.into_iter().flatten().map(|(spec, values)| {
        let values: Vec<&str> = values.iter().map(|value| &*value.text).collect();
        m::label_is(sheet.locale, phone_words::label(sheet.locale, *spec), &values.join(" | "))
    });
    let known = sheet.known();
    // What readers of a preview want to know first.
    let summary = Some(sheet.about.summary.trim_end_matches('.').to_owned()).filter(|summary| !summary.is_empty());
    let told: Vec<String> = summary.into_iter().chain(told).chain(known).collect();
    if told.is_empty() { sheet.about.title.clone() } else { told.join(". ").replace("..", ".") }
}

/// The comparison for machines. It states facts, so only what is firm and has one meaning is in it.
fn linked_data(sheet: &Sheet, page: &Page) -> String {
    let mut out = Writer::default();
    out.object(|out| {
        out.key("@context").text("https://schema.org");
        out.key("@type").text("WebPage");
        out.key("name").text(&sheet.about.title);
        if !page.url.is_empty() {
            out.key("url").text(&page.url);
        }
        if !page.date.is_empty() {
            out.key("dateModified").text(&page.date);
        }
        if sheet.about.attribution == sheet.locale.text(m::ATTRIBUTION) {
            out.key("license").text(LICENCE);
        }
        out.key("creditText").text(&sheet.about.attribution);
        let phones: Vec<usize> = (0..sheet.phones.len()).collect();
        out.key("about").array(&phones, |out, &i| product(sheet, i, out));
        let web: Vec<_> = sheet.sources.iter().filter(|source| source.is_web()).collect();
        out.key("citation").array(&web, |out, source| {
            out.object(|out| {
                out.key("@type").text("CreativeWork");
                out.key("name").text(&source.publisher);
                out.key("url").text(&source.url);
                out.key("datePublished").text(&source.date.to_string());
            });
        });
    });
    out.text.push('\n');
    out.text
}

fn product(sheet: &Sheet, i: usize, out: &mut Writer) {
    let Some(phone) = sheet.phones.get(i) else { return };
    let firm: Vec<(SpecId, &crate::sheet::Value)> = sheet
        .specs
        .iter()
        .zip(&sheet.values)
        .filter_map(|(spec, values)| Some((*spec, values.get(i)?)))
        .filter(|(_, value)| value.known && value.firm && value.mark.is_empty())
        .collect();
    out.object(|out| {
        out.key("@type").text("Product");
        out.key("name").text(&phone.name);
        out.key("brand").object(|out| {
            out.key("@type").text("Brand");
            out.key("name").text(&phone.brand);
        });
        out.key("additionalProperty").array(&firm, |out, (spec, value)| {
            out.object(|out| {
                out.key("@type").text("PropertyValue");
                out.key("name").text(phone_words::label(sheet.locale, *spec));
                match &value.range {
                    Some((least, most)) if least == most => {
                        out.key("value").raw(least);
                        if !unit(*spec).is_empty() {
                            out.key("unitText").text(unit(*spec));
                        }
                    }
                    _ => out.key("value").text(&value.text),
                }
            });
        });
    });
}

/// The host that the page is on.
fn host(url: &str) -> Option<&str> {
    let (_, rest) = url.split_once("://")?;
    rest.split(['/', '?', '#']).next().filter(|host| !host.is_empty())
}

/// `address` as seen from the page at `url`; unchanged where that cannot be said.
fn absolute(url: &str, address: &str) -> String {
    if address.contains("://") || url.is_empty() {
        return address.to_owned();
    }
    let path = url.split(['?', '#']).next().unwrap_or_default();
    let after_host = path.find("://").map_or(0, |at| at + 3);
    let host = path[after_host..].find('/').map_or(path.len(), |at| after_host + at);
    match address.strip_prefix('/') {
        Some(rest) => format!("{}/{rest}", &path[..host]),
        None => {
            let folder = path[host..].rfind('/').map_or(host, |at| host + at);
            format!("{}/{}", &path[..folder], address.strip_prefix("./").unwrap_or(address))
        }
    }
}

fn meta(kind: &'static str, name: &'static str, content: &str, out: &mut Markup) {
    push_markup!(out, "<meta {kind}=\"{name}\" content=\"{content}\">\n", kind, name, content);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples;
    use scraper::{Html, Selector};
    use serde_json::Value as Json;

    fn page_of(sheet: &Sheet) -> Html {
        let about = Page {
            url: "https://example.org/phones/12s.html?a=1".to_owned(),
            loader: "../pc/phone-compare.js".to_owned(),
            style: "page.css".to_owned(),
            attributes: vec![("phones", "xiaomi-12s xiaomi-12s-pro".to_owned()), ("differences", String::new())],
            picture: "12s.png".to_owned(),
            preload: vec!["../pc/a.js".to_owned(), "../pc/a.wasm".to_owned()],
            date: "2022-05-27".to_owned(),
            oembed: "12s.oembed.json".to_owned(),
        };
        let html = Html::parse_document(&page(sheet, &about));
        assert!(html.errors.is_empty(), "{:?}", html.errors);
        html
    }

    fn attribute(html: &Html, css: &str, name: &str) -> String {
        let found = html.select(&Selector::parse(css).unwrap()).next().unwrap_or_else(|| panic!("{css}"));
        found.value().attr(name).unwrap_or_default().to_owned()
    }

    #[test]
    fn a_page_has_what_previews_and_search_engines_look_for() {
        let sheet = samples::comparison();
        let html = page_of(&sheet);
        assert_eq!(attribute(&html, "link[rel=canonical]", "href"), "https://example.org/phones/12s.html?a=1");
        assert_eq!(attribute(&html, "meta[property='og:title']", "content"), sheet.about.title);
        assert_eq!(attribute(&html, "meta[property='og:image']", "content"), "https://example.org/phones/12s.png");
        assert!(attribute(&html, "meta[name=description]", "content").contains("Battery: 4,500 mAh | 4,600–4,700 mAh"));
        assert_eq!(attribute(&html, "link[rel=modulepreload]", "href"), "../pc/a.js");
        assert_eq!(attribute(&html, "link[rel=preload][as=fetch][crossorigin]", "href"), "../pc/a.wasm");
        assert_eq!(attribute(&html, "phone-compare", "phones"), "xiaomi-12s xiaomi-12s-pro");
        assert_eq!(attribute(&html, "phone-compare[differences]", "differences"), "");
        let children = html.select(&Selector::parse("phone-compare > table td").unwrap()).count();
        assert_eq!(children, sheet.specs.len() * 2);
    }

    #[test]
    fn a_pasted_link_unfolds_into_the_frame() {
        let sheet = samples::with_texts("A \"<b>", "x");
        let mut about = Page {
            url: "https://example.org/phones/12s.html".to_owned(),
            loader: "../pc/phone-compare.js".to_owned(),
            picture: "12s.png".to_owned(),
            oembed: "12s.oembed.json".to_owned(),
            ..Page::default()
        };
        let read: Json = serde_json::from_str(&oembed(&sheet, &about, "v1;view=compare;phones=a,b").unwrap()).unwrap();
        assert_eq!([&read["version"], &read["type"], &read["provider_name"]], ["1.0", "rich", "example.org"]);
        assert_eq!(read["thumbnail_url"], "https://example.org/phones/12s.png");
        let frame = Html::parse_fragment(read["html"].as_str().unwrap());
        let address = "https://example.org/phones/../pc/embed.html#pc=v1;view=compare;phones=a,b";
        assert_eq!(attribute(&frame, "iframe", "src"), address);
        assert_eq!(attribute(&frame, "iframe", "title"), sheet.about.title);
        let html = Html::parse_document(&page(&sheet, &about));
        let link = "link[type='application/json+oembed']";
        assert_eq!(attribute(&html, link, "href"), "https://example.org/phones/12s.oembed.json");
        assert_eq!(attribute(&html, "meta[property='og:site_name']", "content"), "example.org");
        about.url.clear();
        assert_eq!(oembed(&sheet, &about, "v1"), None, "nobody else would find the frame");
    }

    #[test]
    fn linked_data_state_only_facts() {
        let html = page_of(&samples::with_texts("</script><b>&", "x"));
        let script = Selector::parse("script[type='application/ld+json']").unwrap();
        let text: String = html.select(&script).next().unwrap().text().collect();
        let read: Json = serde_json::from_str(&text).unwrap();
        assert_eq!(read["@type"], "WebPage");
        assert_eq!(read["about"][0]["name"], "</script><b>&");
        let properties = |i: usize| {
            let list = read["about"][i]["additionalProperty"].as_array().unwrap();
            list.iter().map(|one| one["name"].as_str().unwrap().to_owned()).collect::<Vec<_>>()
        };
        assert!(properties(0).contains(&"Battery".to_owned()), "{text}");
        // Rumoured are the refresh rate of the one and the battery of the other.
        assert!(!properties(0).contains(&"Refresh rate".to_owned()), "{text}");
        assert_eq!(properties(1), ["Status"], "that it is rumoured is a fact");
    }

    #[test]
    fn addresses_are_seen_from_the_page() {
        for (url, address, expected) in [
            ("https://a.org/b/c", "d.png", "https://a.org/b/d.png"),
            ("https://a.org/b/", "./d.png", "https://a.org/b/d.png"),
            ("https://a.org", "d.png", "https://a.org/d.png"),
            ("https://a.org/b/c?x=/y", "/d.png", "https://a.org/d.png"),
            ("https://a.org/b", "https://c.org/d.png", "https://c.org/d.png"),
            ("", "d.png", "d.png"),
        ] {
            assert_eq!(absolute(url, address), expected);
        }
    }
}
