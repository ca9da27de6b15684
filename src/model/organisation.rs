//! An organisation: a municipality, a region, a hospital, a practice, an association.

use super::lowering::Lowering;
use super::{Life, OrganisationId, PartyId, Prose};
use crate::source::Document;
use crate::source::schema::{AliasFront, OrganisationFront};
use crate::text::{Span, Spanned};

/// An organisation.
#[derive(Clone, Debug)]
pub struct Organisation {
    /// The id.
    pub id: OrganisationId,
    /// The name; the id where none is stated.
    pub name: Spanned<String>,
    /// The short name.
    pub short: Option<Spanned<String>>,
    /// What sort it is, as written: `municipality`, `region`, …
    pub kind: Option<Spanned<String>>,
    /// The party it belongs to.
    pub party: Option<Spanned<PartyId>>,
    /// Other and former names.
    pub aliases: Vec<Alias>,
    /// The number in the central business register.
    pub cvr: Option<Spanned<String>>,
    /// The municipality's number.
    pub kommunekode: Option<Spanned<String>>,
    /// The days it is in being.
    pub life: Life,
    /// What takes its place.
    pub successors: Vec<Spanned<OrganisationId>>,
    /// What else is said.
    pub prose: Prose,
}

/// Another name, perhaps for a time.
#[derive(Clone, Debug)]
pub struct Alias {
    /// The name.
    pub name: Spanned<String>,
    /// The days it was used.
    pub life: Life,
}

impl Organisation {
    pub(super) fn lower(
        document: &Document,
        front: &OrganisationFront,
        id: OrganisationId,
        to: &mut Lowering,
    ) -> Organisation {
        let start = Span::start_of(document.file);
        if front.name.is_none() && document.unread.is_none() {
            to.missing(start, "name");
        }
        let identifiers = front.identifiers.as_ref();
        Organisation {
            name: front.name.clone().unwrap_or(Spanned { value: id.to_string(), span: start }),
            short: front.short.clone(),
            kind: front.kind.clone(),
            party: to.party(&front.party),
            aliases: front.aliases.iter().filter_map(|it| Alias::lower(it, to)).collect(),
            cvr: identifiers.and_then(|it| it.cvr.clone()),
            kommunekode: identifiers.and_then(|it| it.kommunekode.clone()),
            life: Life::lower(&front.from, &front.until, to),
            successors: to.organisations(&front.successor),
            prose: Prose::of(document),
            id,
        }
    }
}

impl Alias {
    pub(super) fn lower(front: &AliasFront, to: &mut Lowering) -> Option<Alias> {
        let Some(name) = front.name.clone() else {
            to.missing(front.span, "name");
            return None;
        };
        Some(Alias { name, life: Life::lower(&front.from, &front.until, to) })
    }
}
