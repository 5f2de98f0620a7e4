//! What browsers know a file by: Subresource Integrity.

use anyhow::{Context, Result};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha384};
use std::path::Path;

/// The value of an `integrity` attribute for a file.
pub fn of_file(path: &Path) -> Result<String> {
    Ok(of(&std::fs::read(path).with_context(|| format!("reading {}", path.display()))?))
}

/// The same for its bytes.
pub fn of(bytes: &[u8]) -> String {
    format!("sha384-{}", STANDARD.encode(Sha384::digest(bytes)))
}

/// Enough of a hash to tell a file's content from any other of the same name.
pub fn short(bytes: &[u8]) -> String {
    Sha384::digest(bytes).iter().take(8).map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_what_browsers_compute() {
        // The example of the specification: https://www.w3.org/TR/SRI/
        assert_eq!(
            of(b"alert('Hello, world.');"),
            "sha384-H8BRh8j48O9oYatfu5AZzq6A9RINhZO5H16dQZngK7T62em8MUt1FLm52t+eX6xO"
        );
    }
}
