//! The packed tarball, installed into a fresh folder and loaded in a plain page: `cargo xtask package` makes it.

use crate::harness::Visit;
use std::path::{Path, PathBuf};
use std::process::Command;

/// A folder of the test's own, which goes when it does.
struct Fresh(PathBuf);

impl Fresh {
    fn new() -> Fresh {
        let folder = std::env::temp_dir().join(format!("phone-compare-package-{}", std::process::id()));
        let _ = std::fs::remove_dir_all(&folder);
        std::fs::create_dir_all(&folder).expect("there is room for a folder");
        Fresh(folder)
    }
}

impl Drop for Fresh {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

#[test]
fn the_package_is_installed_and_loaded_in_a_plain_page() {
    let packed = Path::new(env!("CARGO_MANIFEST_DIR")).join("target").join("package");
    let packed = packed.join(format!("phone-compare-{}.tgz", env!("CARGO_PKG_VERSION")));
    assert!(packed.is_file(), "{} is not there: run `cargo xtask package`", packed.display());
    let fresh = Fresh::new();
    let mut npm = Command::new(if cfg!(windows) { "npm.cmd" } else { "npm" });
    npm.args(["install", "--offline", "--no-audit", "--no-fund", "--ignore-scripts"])
        .arg(&packed)
        .current_dir(&fresh.0);
    let installed =
        npm.output().unwrap_or_else(|error| panic!("this test needs npm, which comes with Node.js: {error}"));
    assert!(installed.status.success(), "{}", String::from_utf8_lossy(&installed.stderr));

    // What Node finds by the package's name is there; there are no elements there, and it does no harm.
    let found = "const one = await import('phone-compare');
         const contract = await import('phone-compare/custom-elements.json', { with: { type: 'json' } });
         console.log(Object.keys(one).join(), contract.default.modules[0].path,
             import.meta.resolve('phone-compare/embed.html').endsWith('/node_modules/phone-compare/embed.html'));";
    let node = Command::new("node").args(["--input-type=module", "-e", found]).current_dir(&fresh.0).output();
    let node = node.unwrap_or_else(|error| panic!("this test needs Node.js: {error}"));
    let told = String::from_utf8_lossy(&node.stdout);
    assert_eq!(told.trim(), "PhoneCompare phone-compare.js true", "{}", String::from_utf8_lossy(&node.stderr));
    // What jsdom has of a page: elements, but nothing that tells when they come near, and no style sheets to share.
    let found = "globalThis.HTMLElement = class {};
         globalThis.CSSStyleSheet = class {};
         globalThis.customElements = { get: () => undefined, define: () => console.log('defined') };
         const one = await import('phone-compare');
         console.log(one.PhoneCompare);";
    let node = Command::new("node").args(["--input-type=module", "-e", found]).current_dir(&fresh.0).output();
    let node = node.unwrap_or_else(|error| panic!("this test needs Node.js: {error}"));
    let told = String::from_utf8_lossy(&node.stdout);
    assert_eq!(told.trim(), "undefined", "{}", String::from_utf8_lossy(&node.stderr));

    let installed = fresh.0.join("node_modules").join("phone-compare");
    let json: serde_json::Value =
        serde_json::from_slice(&std::fs::read(installed.join("package.json")).expect("it is there"))
            .expect("it is JSON");
    for (key, file) in [("main", &json["main"]), ("types", &json["types"]), ("customElements", &json["customElements"])]
    {
        let file = file.as_str().unwrap_or_else(|| panic!("package.json has no {key}"));
        assert!(installed.join(file).is_file(), "{key}: there is no {file}");
    }
    let pages = ["embed.html", "phone-compare-frame.js", "builder.html", "contribute.html", "index.html"];
    for file in ["README.md", "LICENSE-MIT", "LICENSE-APACHE", "data-LICENSE"].into_iter().chain(pages) {
        assert!(installed.join(file).is_file(), "the package has no {file}");
    }

    let page =
        "<!doctype html><html lang=en><meta charset=utf-8><title>A plain page</title><link rel=icon href='data:,'>
         <script type=module src=vendor/phone-compare.js></script>
         <phone-compare phones='xiaomi-12s xiaomi-12s-pro'>The fallback.</phone-compare>";
    Visit::to("/blog/post.html").page("/blog/post.html", page).folder("/blog/vendor/", installed.clone()).run(|page| {
        page.wait_ready(1);
        page.settle();
        assert_eq!(page.columns(), ["Xiaomi 12S", "Xiaomi 12S Pro"]);
        assert!(page.requests().iter().all(|path| path.starts_with("/blog/")), "{:?}", page.requests());
    });
    // The pages beside the widget have all that they need.
    for (path, there) in [
        ("/blog/vendor/builder.html", "document.querySelector('#out textarea')?.value"),
        ("/blog/vendor/contribute.html", "document.querySelector('#problems li')"),
    ] {
        Visit::to(path).folder("/blog/vendor/", installed.clone()).run(|page| {
            page.wait_for("the page", there);
            assert!(page.requests().iter().all(|path| path.starts_with("/blog/")), "{:?}", page.requests());
        });
    }
}
