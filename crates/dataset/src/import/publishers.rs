//! Publishers: each under one name, and which addresses are no sources.
//!
//! How many sources agree is told by their publishers. So one publisher has one name, and one that only passes on
//! what another wrote says so: "Inferse (SamMobile text)".

/// Publishers under other names than their own.
const NAMES: &[(&str, &str)] = &[
    ("4ort.xyz (Wikidata)", "4ort.xyz (Wikidata text)"),
    ("ActualApp", "Actualapp"),
    ("Aggregoctt", "aggregoctt"),
    ("Android Authority (copy)", "Gokawiil (Android Authority text)"),
    ("Android Central (via inkl)", "inkl (Android Central text)"),
    ("Android Central via inkl", "inkl (Android Central text)"),
    ("AppleInsider (copy at Inferse)", "Inferse (AppleInsider text)"),
    ("AussieMamas", "Aussie Mamas"),
    ("bez-kabli.pl", "Bez Kabli"),
    ("BlogCertified (copy of Engadget)", "BlogCertified (Engadget text)"),
    ("BlogNT", "Blog Nouvelles Technologies"),
    ("Canadian Reviews (The Verge)", "Canadian Reviews (The Verge text)"),
    ("CharlesTech", "Charles Tech"),
    ("chip.pl", "CHIP.pl"),
    ("Chip.pl", "CHIP.pl"),
    ("CNET (copy)", "World Review News (CNET text)"),
    ("CNET (via Gokawiil)", "Gokawiil (CNET text)"),
    ("CNET en Español", "CNET"),
    ("CNN (KRDO)", "KRDO (CNN text)"),
    ("Devdiscourse (ANI)", "Devdiscourse (ANI text)"),
    ("Digit (Hindi)", "Digit"),
    ("Digit Bangla", "Digit"),
    ("Digit Hindi", "Digit"),
    ("Digital Trends en Español", "Digital Trends"),
    ("El Español (El Androide Libre)", "El Español"),
    ("El Viento 365 (Xataka)", "El Viento 365 (Xataka text)"),
    ("ENBLE (baaty.com)", "baaty.com (ENBLE text)"),
    ("Engadget (copy at moussouni)", "moussouni (Engadget text)"),
    ("Engadget (Yahoo Finance)", "Yahoo Finance (Engadget text)"),
    ("Everyeye", "Everyeye Tech"),
    ("FidelityHouse", "Fidelity House"),
    ("Firstpost (copy at Geeky Insider)", "Geeky Insider (Firstpost text)"),
    ("Free Press Journal", "The Free Press Journal"),
    ("Futurezone", "futurezone"),
    ("Gadgets360", "Gadgets 360"),
    ("Gadinsider", "GadInsider"),
    ("GeekComparison (copy of Ars Technica)", "GeekComparison (Ars Technica text)"),
    ("GizBot", "Gizbot"),
    ("Gizchina", "GizChina"),
    ("GizChina Italia", "GizChina.it"),
    ("Gizchina.cz", "GizChina.cz"),
    ("Gizmodo (via Gokawiil)", "Gokawiil (Gizmodo text)"),
    ("goo blog (quotes Sharp)", "goo blog (Sharp text)"),
    ("Génération-NT", "Génération NT"),
    ("HDblog (aggregoctt)", "aggregoctt (HDblog text)"),
    ("heise online", "heise"),
    ("heise online (copy)", "news.najib.digital (heise text)"),
    ("HT Tech", "Hindustan Times Tech"),
    ("I-CH", "i-CH"),
    ("i-ch", "i-CH"),
    ("i-ch.ch", "i-CH"),
    ("IBTimes UK", "International Business Times UK"),
    ("IDBoox", "IDBOOX"),
    ("iDNES.cz", "iDNES"),
    ("iGen", "iGeneration"),
    ("Il portale del nerd", "Il Portale del Nerd"),
    ("Inkl (Android Central)", "inkl (Android Central text)"),
    ("Items Arena", "ItemsArena"),
    ("KnowYourMobile", "Know Your Mobile"),
    ("La Stampa (Italian Tech)", "La Stampa"),
    ("La Vanguardia (Andro4all)", "Andro4all"),
    ("Lavx News", "LavX News"),
    ("LavX News (ZDNET data)", "LavX News (ZDNET text)"),
    ("LavX News (ZDNET)", "LavX News (ZDNET text)"),
    ("Les Mobiles", "LesMobiles"),
    ("liver.es", "Liver"),
    ("MacRumors (copy at Geek Web Guides)", "Geek Web Guides (MacRumors text)"),
    ("Mint Lounge", "Mint"),
    ("Mister Gadget", "MisterGadget"),
    ("Mobile Tech Today", "MobileTechToday"),
    ("Mobilenet.cz", "mobilenet.cz"),
    ("Nerd-Mobile", "Nerd Mobile"),
    ("NetCost Security", "Netcost Security"),
    ("NewForTech (Trusted Reviews)", "NewForTech (Trusted Reviews text)"),
    ("Newmobile", "NewMobile"),
    ("News18 Bangla", "News18"),
    ("NextPit", "nextpit"),
    ("PCMag (via World of Software)", "World of Software (PCMag text)"),
    ("PhoneArena (seemyphone)", "SeeMyPhone (PhoneArena text)"),
    ("PhoneFoldable (Forbes)", "PhoneFoldable (Forbes text)"),
    ("Pour-batterie (Clubic)", "Pour-batterie (Clubic text)"),
    ("PricePony", "Pricepony"),
    ("Product in Detail", "ProductInDetail"),
    ("Reporter.am (Pocketnow)", "Reporter.am (Pocketnow text)"),
    ("Reviensmedia (XDA)", "Reviensmedia (XDA Developers text)"),
    ("RoxArmy", "Roxarmy"),
    ("SamMobile (copy at Inferse)", "Inferse (SamMobile text)"),
    ("SeeMyPhone (NanoReview)", "SeeMyPhone (NanoReview text)"),
    ("SMARTmania", "Smartmania"),
    ("Smartzone", "SmartZone"),
    ("South China Morning Post (copy at LINE Today)", "LINE Today (South China Morning Post text)"),
    ("Taller Procell", "Taller ProCell"),
    ("Tech Telegraph", "TechTelegraph"),
    ("Tech World", "Tech-WD"),
    ("TechRadar (Spanish)", "TechRadar"),
    ("theGeek", "The Geek"),
    ("Tekgenius", "TekGenius"),
    ("Tengele (sums up PhoneArena)", "Tengele (PhoneArena text)"),
    ("Thomas Düsseldorf (Pocket-lint)", "Thomas Düsseldorf (Pocket-lint text)"),
    ("Tom's Guide (France)", "Tom's Guide France"),
    ("TopTech (copy of Ars Technica)", "TopTech (Ars Technica text)"),
    ("TopTech (GSMArena)", "TopTech (GSMArena text)"),
    ("Unlimited Tech (XDA review)", "Unlimited Tech (XDA Developers text)"),
    ("VietnamNet", "VietNamNet"),
    ("WatchAbroad", "Watch Abroad"),
    ("WikiMili (Wikipedia)", "WikiMili (Wikipedia text)"),
    ("Wikipedia (clateway mirror)", "clateway (Wikipedia text)"),
    ("Wikipedia (cryer.org.uk mirror)", "cryer.org.uk (Wikipedia text)"),
    ("Wikipedia (mirror text)", "Wikipedia"),
    ("Wikipedia (wikimili mirror)", "WikiMili (Wikipedia text)"),
    ("Wikipedia (wikizero mirror)", "WikiZero (Wikipedia text)"),
    ("Wikipedia (wonilvalve mirror)", "wonilvalve (Wikipedia text)"),
    ("Wired Focus", "WiredFocus"),
    ("Wiredfocus (Android Authority)", "WiredFocus (Android Authority text)"),
    ("YTECHS", "YTechs"),
    ("ytechs.org", "YTechs"),
    ("YTECNO", "YTecno"),
    ("ZDNET (copy at TopNews)", "TopNews (ZDNET text)"),
];

const COPY: &str = "a copy of another site's article, at an address that has nothing to do with it";

/// Sites that are no sources, and why. Readers are to click on what is named.
const NO_SOURCES: &[(&str, &str)] = &[
    ("grokipedia.com", "what a language model wrote is no source"),
    ("80199.u5oyv.group", COPY),
    ("beincrypto1.de", COPY),
    ("complexmathematics.com", COPY),
    ("crruvofu.pages.dev", COPY),
    ("www-elespanol-com.nproxy.org", COPY),
    ("slim-weight.info", COPY),
    ("shop.bmwvin-decoder.com", "link spam in the name of a shop"),
];

/// Descriptions of phones for builders of systems take their tables from each other, so that they count as one.
const DEVICE_TREES: &str = "GitHub (device trees)";

/// The name of a publisher as it is written here.
pub(super) fn name(stated: &str) -> &str {
    if stated.starts_with("GitHub, ") || stated.starts_with("GitHub: ") {
        return DEVICE_TREES;
    }
    NAMES.iter().find(|(from, _)| *from == stated).map_or(stated, |(_, to)| to)
}

/// Why the page at an address is no source, where it is none.
pub(super) fn no_source(url: &str) -> Option<&'static str> {
    let host = url.split("//").nth(1)?.split('/').next()?;
    let host = host.strip_prefix("www.").unwrap_or(host);
    NO_SOURCES.iter().find(|(site, _)| *site == host).map(|(_, reason)| *reason)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_publisher_has_one_name() {
        for (from, to) in NAMES {
            assert_eq!(name(to), *to, "{from}");
        }
        assert_eq!(name("The Verge"), "The Verge");
        assert_eq!(name("GitHub, somebody (device tree)"), name(DEVICE_TREES));
    }

    #[test]
    fn sites_are_told_by_their_host() {
        assert!(no_source("https://www.grokipedia.com/page/x").is_some());
        assert_eq!(no_source("https://example.org/grokipedia.com/"), None);
        assert_eq!(no_source("nothing"), None);
    }
}
