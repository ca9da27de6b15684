//! Which edition is built, and where to.

use crate::Error;
use crate::model::{Edition, Site};
use crate::text::{Language, slug};
use std::path::PathBuf;

/// The folder that the default edition is published to.
const PUBLIC: &str = "public";

/// The edition that is asked for; the one for everyone where none is.
///
/// # Errors
///
/// Fails where the portal has no such edition, and names those it has.
pub(super) fn chosen(site: &Site, id: Option<&str>) -> Result<Edition, Error> {
    let default = site.default_edition();
    let Some(id) = id else { return Ok(default) };
    site.edition(id).ok_or_else(|| {
        let mut known: Vec<String> = site.editions.iter().map(|it| it.id.value.clone()).collect();
        if !known.contains(&default.id) {
            known.insert(0, default.id);
        }
        let known = site.language.list(&known);
        Error::Usage(match site.language {
            Language::Danish => format!("der er ingen udgave »{id}«; portalen har {known}"),
            Language::English => format!("there is no edition `{id}`; the portal has {known}"),
        })
    })
}

/// The folder that an edition is published to where none is asked for: that of its id, and never
/// the one in which the edition for everyone lies.
///
/// # Errors
///
/// Fails where the id is no name of a folder, or is the name of that one.
pub(super) fn folder(site: &Site, edition: &Edition) -> Result<PathBuf, Error> {
    if *edition == site.default_edition() {
        return Ok(PathBuf::from(PUBLIC));
    }
    let (id, name) = (&edition.id, slug(&edition.id));
    if !name.is_empty() && name != PUBLIC {
        return Ok(PathBuf::from(name));
    }
    Err(Error::Usage(match site.language {
        Language::Danish => {
            format!("udgaven »{id}« kan ikke lægges i {PUBLIC}/; angiv en mappe med --out")
        }
        Language::English => {
            format!("the edition `{id}` cannot be put in {PUBLIC}/; name a folder with --out")
        }
    }))
}

/// What stopped the publication, in the language of the portal.
pub(super) fn in_words(error: Error, language: Language) -> Error {
    match (error, language) {
        (Error::OtherEdition { dir, holds, asked }, Language::Danish) => Error::Usage(format!(
            "{} indeholder udgaven »{holds}«, og udgaven »{asked}« hører ikke til der; \
             intet er ændret. Angiv en anden mappe med --out",
            dir.display()
        )),
        (Error::OtherEdition { dir, holds, asked }, Language::English) => Error::Usage(format!(
            "{} holds the edition `{holds}`, and the edition `{asked}` does not belong there; \
             nothing is changed. Name another folder with --out",
            dir.display()
        )),
        (other, Language::Danish | Language::English) => other,
    }
}
