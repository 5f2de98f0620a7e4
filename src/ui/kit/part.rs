//! The attribute `part`, which takes only the parts that the element's contract lists.

use phone_draw::Attribute;

use crate::model::contract::Part;

impl From<Part> for Attribute {
    fn from(part: Part) -> Attribute {
        part.name().into()
    }
}
