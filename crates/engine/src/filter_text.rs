//! filter_text
