//! A cooperation that is no body: its organisations and what it rests on.

use super::lowering::Lowering;
use super::{ClusterId, Life, OrganisationId, Prose};
use crate::source::Document;
use crate::source::schema::{ClusterFront, LegalBasisFront};
use crate::text::{Span, Spanned};

/// A cooperation that is no body.
#[derive(Clone, Debug)]
pub struct Cluster {
    /// The id.
    pub id: ClusterId,
    /// The name; the id where none is stated.
    pub name: Spanned<String>,
    /// Other names.
    pub aliases: Vec<Spanned<String>>,
    /// Its organisations, in the author's order.
    pub organisations: Vec<Spanned<OrganisationId>>,
    /// The law or agreement it rests on.
    pub legal_basis: Vec<LegalBasis>,
    /// The days it is in being.
    pub life: Life,
    /// What takes its place.
    pub successors: Vec<Spanned<ClusterId>>,
    /// What else is said.
    pub prose: Prose,
}

/// A law or agreement that something rests on.
#[derive(Clone, Debug)]
pub struct LegalBasis {
    /// Its name.
    pub name: Spanned<String>,
    /// Where in it.
    pub clause: Option<Spanned<String>>,
    /// The days it holds.
    pub life: Life,
}

impl Cluster {
    pub(super) fn lower(
        document: &Document,
        front: &ClusterFront,
        id: ClusterId,
        to: &mut Lowering,
    ) -> Cluster {
        let start = Span::start_of(document.file);
        if front.name.is_none() && document.unread.is_none() {
            to.missing(start, "name");
        }
        let successors = front.successor.iter();
        Cluster {
            name: front.name.clone().unwrap_or(Spanned { value: id.to_string(), span: start }),
            aliases: front.aliases.clone(),
            organisations: to.organisations(&front.organisations),
            legal_basis: LegalBasis::lower(&front.legal_basis, to),
            life: Life::lower(&front.from, &front.until, to),
            successors: successors.filter_map(|it| to.cluster(&Some(it.clone()))).collect(),
            prose: Prose::of(document),
            id,
        }
    }
}

impl LegalBasis {
    pub(super) fn lower(fronts: &[LegalBasisFront], to: &mut Lowering) -> Vec<LegalBasis> {
        let mut res = Vec::new();
        for front in fronts {
            let Some(name) = front.name.clone() else {
                to.missing(front.span, "name");
                continue;
            };
            let life = Life::lower(&front.from, &front.until, to);
            res.push(LegalBasis { name, clause: front.clause.clone(), life });
        }
        res
    }
}
