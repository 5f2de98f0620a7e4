//! The steps of a template: each a control character and a text up to the next one. The macro, which writes them, has this
//! file too.

/// Opens an element: its name, then names and values of attributes, each after a [`BETWEEN`].
pub const OPEN: char = '\u{1}';
/// The same of SVG.
pub const OPEN_SVG: char = '\u{2}';
/// Closes it.
pub const CLOSE: char = '\u{3}';
/// A text.
pub const TEXT: char = '\u{4}';
/// Content: the next value.
pub const CONTENT: char = '\u{5}';
/// The attribute that is named is the next value.
pub const ATTRIBUTE: char = '\u{6}';
/// The class that is named is there or not, as the next value says.
pub const CLASS: char = '\u{7}';
/// The style that is named is the next value.
pub const STYLE: char = '\u{8}';
/// The property that is named is the next value.
pub const PROPERTY: char = '\u{e}';
/// The event that is named is listened to: the next value.
pub const ON: char = '\u{f}';
/// The same, before what is inside hears of it.
pub const ON_FIRST: char = '\u{10}';
/// Tells where the element is: the next value.
pub const PLACE: char = '\u{11}';
/// The content as markup: the next value. No step is higher.
pub const MARKUP: char = '\u{12}';

/// Between the parts of an opening.
pub const BETWEEN: char = '\u{1f}';
