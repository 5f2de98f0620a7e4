//! What sources say about phones.

pub mod archive;
pub mod claim;
pub(crate) mod claim_list;
pub(crate) mod columns;
pub mod currency;
pub mod dates;
pub mod partnership;
pub mod report;
pub mod value;
pub mod vocabulary;
