//! How much is read of what anybody may write.

/// More bytes than these are not read of a link or an attribute, or of one value in a state. What is written is far
/// shorter; this leaves room for what some programs make of it, which encode everything.
pub const LONGEST_READ: usize = 8000;

/// No id of a phone is longer than this: own data have none either.
pub const LONGEST_ID: usize = phone_owndata::LONGEST;
