use std::sync::Arc; use std::time::Instant;
use phone_engine::finder::Known; use phone_engine::view::Bins;
use phone_engine::*;
fn main() {
    let bytes = std::fs::read(concat!(env!("CARGO_MANIFEST_DIR"), "/../data/phones-10000.bin")).unwrap();
    for _ in 0..1 {
        let t = Instant::now(); let contents = packed::unpack(&bytes).unwrap(); let a = t.elapsed();
        let t = Instant::now(); let archive = Arc::new(Archive::new(contents.phones).0); let b = t.elapsed();
        let t = Instant::now(); let index = Arc::new(SearchIndex::new(&archive)); let c = t.elapsed();
        let t = Instant::now(); let snap = Arc::new(Snapshot::new(&archive, None)); let d = t.elapsed();
        let facets = [spec::BRAND, spec::SOC, spec::RAM_GB, spec::STORAGE_GB, spec::PANEL, spec::OS, spec::IP_RATING, spec::CAMERA_PARTNER];
        let histograms = [spec::YEAR, spec::DISPLAY_IN, spec::BATTERY_MAH, spec::WEIGHT_G].map(Bins::of);
        let t = Instant::now(); for s in facets.iter().chain(&[spec::RELEASED, spec::YEAR, spec::DISPLAY_IN, spec::BATTERY_MAH, spec::WEIGHT_G]) { let t = Instant::now(); snap.column(*s); print!("{:?} {:?} ", s, t.elapsed()); } let e = t.elapsed();
        let t = Instant::now(); let mut f = Finder::new(Known::new(snap.clone()), index.clone()); let g = t.elapsed();
        let t = Instant::now(); let m = f.ask(&Query::default(), Wanted { facets: &facets, histograms: &histograms }).matches; let h = t.elapsed();
        println!("\nunpack {a:?} archive {b:?} index {c:?} snapshot {d:?} columns {e:?} rows {g:?} ask {h:?} {m}");
        let t = Instant::now(); drop(f); drop(snap); drop(archive); println!("drop {:?}", t.elapsed());
    }
}
