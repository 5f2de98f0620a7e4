//! What is no view does not compile, and the compiler says where and why.
//!
//! `TRYBUILD=overwrite cargo test -p phone-draw --test errors` writes down what it says now.

#[test]
fn what_is_no_view_does_not_compile() {
    trybuild::TestCases::new().compile_fail("tests/errors/*.rs");
}
