//! What is to be published, before and after it is painted.

use super::{Portal, Route, Theme, feeds, pages};
use crate::Error;
use chrono::NaiveDate;
use rayon::prelude::*;
use serde::Serialize;
use std::path::PathBuf;

/// A route with what is to stand there.
#[derive(Clone, Debug)]
pub struct Output {
    /// Where.
    pub route: Route,
    content: Content,
    /// What leads to the root, where that is no way up from the route.
    root: Option<String>,
    /// What the frame around every page shows; shared between them.
    site: tera::Value,
}

#[derive(Clone, Debug)]
enum Content {
    /// A template with all that it sees.
    Page { template: &'static str, page: tera::Value },
    /// Text that is whole already.
    Text(String),
    /// A file of the source, as it is.
    File(PathBuf),
}

/// A route with the bytes that stand there.
#[derive(Clone, Debug)]
pub struct Artifact {
    /// Where.
    pub route: Route,
    /// What.
    pub body: Body,
}

/// What stands at a route.
#[derive(Clone, Debug)]
pub enum Body {
    /// Bytes that were made.
    Bytes(Vec<u8>),
    /// A file that is copied.
    File(PathBuf),
}

impl Output {
    /// A page: everything its template sees is in the view.
    pub(super) fn page(route: Route, template: &'static str, view: &impl Serialize) -> Output {
        let page = tera::Value::from_serializable(view);
        Output {
            route,
            content: Content::Page { template, page },
            root: None,
            site: tera::Value::none(),
        }
    }

    /// The page with links that begin at `root`, since it is shown at any depth.
    pub(super) fn rooted_at(self, root: String) -> Output {
        Output { root: Some(root), ..self }
    }

    /// The same in the portal of a day that is kept: its links stay within that portal.
    fn on(self, day: NaiveDate) -> Output {
        let root = self.root.or_else(|| Some(self.route.to_root()));
        Output { root, route: self.route.on(day), ..self }
    }

    /// Text that is whole already.
    pub(super) fn text(route: Route, text: String) -> Output {
        Output { route, content: Content::Text(text), root: None, site: tera::Value::none() }
    }

    /// A file of the source, as it is.
    pub(super) fn file(route: Route, source: PathBuf) -> Output {
        Output { route, content: Content::File(source), root: None, site: tera::Value::none() }
    }
}

/// Every page and file of the portal, in order of route; in a folder of its own where it is the
/// portal of a day that is kept beside another.
pub fn compose(portal: &Portal<'_>) -> Vec<Output> {
    let mut res = composed(portal);
    if portal.is_kept {
        // A server has one page for addresses that lead nowhere.
        res.retain(|it| it.route != Route::not_found());
        res = res.into_iter().map(|it| it.on(portal.record.as_of)).collect();
    }
    res
}

fn composed(portal: &Portal<'_>) -> Vec<Output> {
    let mut res: Vec<Output> = pages::ALL.iter().flat_map(|it| (it.make)(portal)).collect();
    res.extend(feeds::ALL.iter().flat_map(|it| (it.make)(portal)));
    res.extend(
        portal.attachments().map(|it| Output::file(Route::attachment(&it.path), it.source.clone())),
    );
    let site = tera::Value::from_serializable(&portal.frame());
    for output in &mut res {
        output.site = site.clone();
    }
    res.sort_by(|a, b| a.route.cmp(&b.route));
    res.dedup_by(|a, b| a.route == b.route);
    res
}

/// The bytes of every output, and the assets of the theme.
///
/// # Errors
///
/// Only a theme can fail: with the template, the line and the reason.
pub fn paint(theme: &Theme, outputs: &[Output]) -> Result<Vec<Artifact>, Error> {
    let mut res: Vec<Artifact> =
        outputs.par_iter().map(|it| it.paint(theme)).collect::<Result<Vec<Artifact>, Error>>()?;
    res.extend(theme.assets().map(|(route, bytes)| Artifact {
        route: route.clone(),
        body: Body::Bytes(bytes.to_vec()),
    }));
    Ok(res)
}

impl Output {
    fn paint(&self, theme: &Theme) -> Result<Artifact, Error> {
        let body = match &self.content {
            Content::File(source) => Body::File(source.clone()),
            Content::Text(text) => Body::Bytes(text.clone().into_bytes()),
            Content::Page { template, page } => {
                let mut context = tera::Context::new();
                context.insert_value("page", page.clone());
                context.insert_value("site", self.site.clone());
                let root = self.root.clone().unwrap_or_else(|| self.route.to_root());
                context.insert("root", &root);
                context.insert("lang", theme.words().language().code());
                let painted = theme.tera.render(template, &context);
                Body::Bytes(painted.map_err(|cause| Error::Theme(cause.to_string()))?.into_bytes())
            }
        };
        Ok(Artifact { route: self.route.clone(), body })
    }
}
