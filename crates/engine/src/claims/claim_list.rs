//! The claims of one report.

use std::fmt;
use std::sync::Arc;

use crate::claims::claim::{Claim, Form};
use crate::claims::columns::ClaimColumns;
use crate::spec::SpecId;

/// What a report says, at most one claim for each spec, in the order of the spec table.
///
/// Either a list of its own, or its part of the columns of a packed archive, in which a claim that many reports
/// make is there once.
#[derive(Clone, Default)]
pub struct Claims {
    own: Vec<Claim>,
    packed: Option<(Arc<ClaimColumns>, u32)>,
}

impl Claims {
    /// The claims of one report of a packed archive, by its place among all reports.
    pub(crate) fn packed(columns: Arc<ClaimColumns>, report: u32) -> Claims {
        Claims { own: Vec::new(), packed: Some((columns, report)) }
    }

    /// The claim about `spec`, where there is one.
    pub fn get(&self, spec: SpecId) -> Option<&Claim> {
        match &self.packed {
            Some((columns, report)) => columns.claim(*report, spec),
            None => self.own.iter().find(|claim| claim.spec == spec),
        }
    }

    /// What the reports of the same packed archive share of what they say of `spec`.
    pub(crate) fn shared(&self, spec: SpecId) -> Option<Shared<'_>> {
        let (columns, _) = self.packed.as_ref()?;
        let (made, len) = columns.made(spec)?;
        Some(Shared { columns, made, len })
    }

    /// All claims.
    pub fn iter(&self) -> Iter<'_> {
        let packed = self.packed.as_ref().map(|(columns, report)| (&**columns, *report, columns.mask(*report)));
        Iter { own: self.own.iter(), packed }
    }

    /// The claims that only say which other phone it is like.
    pub fn likes(&self) -> impl Iterator<Item = (SpecId, &Arc<str>)> {
        let mut claims = self.iter();
        // Of packed claims, only the columns that have such a claim are read.
        if let Some((columns, _, rest)) = &mut claims.packed {
            *rest &= columns.liking();
        }
        claims.filter_map(|claim| if let Form::Like(other) = &claim.form { Some((claim.spec, other)) } else { None })
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.own.len() + self.packed.as_ref().map_or(0, |(columns, report)| columns.mask(*report).count_ones() as usize)
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Adds a claim in its place, instead of one about the same spec.
    pub fn put(&mut self, claim: Claim) {
        let own = self.own();
        match own.binary_search_by_key(&claim.spec, |own| own.spec) {
            Ok(at) => own[at] = claim,
            Err(at) => own.insert(at, claim),
        }
    }

    /// Adds a claim at the end.
    pub fn push(&mut self, claim: Claim) {
        self.own().push(claim);
    }

    /// The claims as a list of their own, which can be changed.
    fn own(&mut self) -> &mut Vec<Claim> {
        if self.packed.is_some() {
            *self = self.iter().cloned().collect();
        }
        &mut self.own
    }
}

/// The claims about one spec that reports of a packed archive share.
pub(crate) struct Shared<'c> {
    columns: &'c Arc<ClaimColumns>,
    made: &'c [u32],
    len: usize,
}

impl Shared<'_> {
    /// How many there are.
    pub(crate) fn len(&self) -> usize {
        self.len
    }

    /// The number of the one among these claims; `None` where there is none, or where they are not of this archive.
    pub(crate) fn number(&self, claims: &Claims) -> Option<usize> {
        let (_, report) = claims.packed.as_ref().filter(|(columns, _)| Arc::ptr_eq(columns, self.columns))?;
        Some(self.made.get(*report as usize)?.checked_sub(1)? as usize)
    }
}

/// Claims, one after the other.
#[derive(Clone)]
pub struct Iter<'c> {
    own: std::slice::Iter<'c, Claim>,
    /// The columns, the report, and of which specs its claims are still to come.
    packed: Option<(&'c ClaimColumns, u32, u128)>,
}

impl<'c> Iterator for Iter<'c> {
    type Item = &'c Claim;

    fn next(&mut self) -> Option<&'c Claim> {
        let Some((columns, report, rest)) = &mut self.packed else { return self.own.next() };
        let spec = SpecId::from_index(rest.trailing_zeros() as usize)?;
        *rest &= *rest - 1;
        columns.claim(*report, spec)
    }
}

impl<'c> IntoIterator for &'c Claims {
    type Item = &'c Claim;
    type IntoIter = Iter<'c>;

    fn into_iter(self) -> Iter<'c> {
        self.iter()
    }
}

impl From<Vec<Claim>> for Claims {
    fn from(own: Vec<Claim>) -> Claims {
        Claims { own, packed: None }
    }
}

impl FromIterator<Claim> for Claims {
    fn from_iter<I: IntoIterator<Item = Claim>>(claims: I) -> Claims {
        claims.into_iter().collect::<Vec<_>>().into()
    }
}

impl Extend<Claim> for Claims {
    fn extend<I: IntoIterator<Item = Claim>>(&mut self, claims: I) {
        self.own().extend(claims);
    }
}

impl PartialEq for Claims {
    fn eq(&self, other: &Claims) -> bool {
        self.iter().eq(other.iter())
    }
}

impl Eq for Claims {}

impl fmt::Debug for Claims {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.iter()).finish()
    }
}
