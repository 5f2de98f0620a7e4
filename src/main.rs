//! The wasm module that the loader fetches: the library's element glue and nothing else.

fn main() {
    phone_compare::element::ready();
}
