//! Reads, checks and packs the phone data set. Native only.
