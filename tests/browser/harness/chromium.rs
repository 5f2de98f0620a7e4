//! What only Chromium can do, through its own protocol. Tests that use it say so: `Visit::needs(Ability::Protocol)`.

use super::{Look, Page};
use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use serde_json::{Value, json};

impl Page {
    /// Calls a command of Chromium's own protocol. The browser is not kept afterwards, since some hold for all windows.
    pub fn cdp(&self, command: &str, parameters: Value) -> Value {
        self.session.changed.set(true);
        self.call(command, parameters)
    }

    /// Calls one that holds for this window only.
    fn call(&self, command: &str, parameters: Value) -> Value {
        self.session.post("goog/cdp/execute", json!({ "cmd": command, "params": parameters }))
    }

    /// Shows the page in a medium such as `print`, or with a reader's settings, until they are set again.
    pub fn emulate_media(&self, parameters: Value) {
        self.call("Emulation.setEmulatedMedia", parameters);
    }

    /// The page as it is printed, on the paper that it asks for: a PDF.
    pub fn printed(&self) -> Vec<u8> {
        let printed = self.call("Page.printToPDF", json!({ "preferCSSPageSize": true, "printBackground": false }));
        base64(printed["data"].as_str().unwrap_or_default())
    }

    /// A picture of the window, or of the whole page; `format` is `png` or `webp`.
    pub fn screenshot(&self, whole: bool, format: &str) -> Vec<u8> {
        let mut parameters = json!({ "format": format, "captureBeyondViewport": whole });
        if format == "webp" {
            parameters["quality"] = json!(85);
        }
        if whole {
            let size = self.call("Page.getLayoutMetrics", json!({}))["cssContentSize"].clone();
            parameters["clip"] = json!({
                "x": 0, "y": 0, "width": size["width"], "height": size["height"], "scale": 1,
            });
        }
        let shot = self.call("Page.captureScreenshot", parameters);
        base64(shot["data"].as_str().unwrap_or_default())
    }

    /// Device and settings, exactly.
    pub(super) fn emulate(&self, look: &Look) {
        let Look { width, height, scale, touch, media } = look;
        // A new window is not the active one by itself, and what has the focus in another does not look so.
        self.call("Page.bringToFront", json!({}));
        let metrics = json!({ "width": width, "height": height, "deviceScaleFactor": scale, "mobile": touch });
        self.call("Emulation.setDeviceMetricsOverride", metrics);
        if *touch {
            self.call("Emulation.setTouchEmulationEnabled", json!({ "enabled": true }));
        }
        let features: Vec<Value> = media.iter().map(|(name, value)| json!({ "name": name, "value": value })).collect();
        self.emulate_media(json!({ "features": features }));
    }

    /// Levels and messages of the console since the last time. The driver tells everything once.
    pub(super) fn log(&self) -> Vec<(String, String)> {
        let entries = self.session.post("se/log", json!({ "type": "browser" }));
        let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
        entries.as_array().into_iter().flatten().map(|entry| (text(&entry["level"]), text(&entry["message"]))).collect()
    }
}

/// What the browser has encoded.
pub fn base64(text: &str) -> Vec<u8> {
    BASE64_STANDARD.decode(text).expect("browsers encode by the standard")
}
