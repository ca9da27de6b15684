//! The pages in memory, and the small server that shows them to this machine alone.

use crate::Error;
use crate::render::{Artifact, Body};
use crate::source;
use axum::Router;
use axum::extract::{Query, State};
use axum::http::{HeaderMap, StatusCode, Uri, header};
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::get;
use std::collections::BTreeMap;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::{Arc, PoisonError, RwLock};
use tokio::sync::watch;

/// Asks the server to tell when the pages have changed, and then loads the page again.
const RELOAD: &str = include_str!("reload.js");

/// What makes a page ask; it stands after the page, so that the page's own bytes are as published.
const SCRIPT: &[u8] = b"<script src=\"/_mandat/reload.js\" defer></script>\n";

/// Every page by its path, and how often they have been replaced.
#[derive(Debug)]
pub(super) struct Pages {
    files: RwLock<BTreeMap<String, Vec<u8>>>,
    version: watch::Sender<u64>,
}

impl Default for Pages {
    fn default() -> Pages {
        Pages { files: RwLock::default(), version: watch::channel(0).0 }
    }
}

impl Pages {
    /// Shows these artifacts from now on.
    pub(super) fn replace(&self, artifacts: Vec<Artifact>) -> Result<(), Error> {
        let mut files = BTreeMap::new();
        for artifact in artifacts {
            let bytes = match artifact.body {
                Body::Bytes(bytes) => bytes,
                Body::File(path) => source::bytes(&path)?,
            };
            files.insert(artifact.route.as_str().to_owned(), bytes);
        }
        *self.files.write().unwrap_or_else(PoisonError::into_inner) = files;
        self.version.send_modify(|it| *it += 1);
        Ok(())
    }

    fn get(&self, path: &str) -> Option<Vec<u8>> {
        self.files.read().unwrap_or_else(PoisonError::into_inner).get(path).cloned()
    }
}

/// Serves the pages on the loopback address until the program is stopped.
pub(super) fn serve(pages: &Arc<Pages>, port: u16) -> Result<(), Error> {
    let failed = |cause: std::io::Error| Error::Usage(format!("port {port}: {cause}"));
    let runtime =
        tokio::runtime::Builder::new_current_thread().enable_all().build().map_err(failed)?;
    runtime.block_on(async {
        let address = SocketAddr::from((Ipv4Addr::LOCALHOST, port));
        let listener = tokio::net::TcpListener::bind(address).await.map_err(failed)?;
        let router = Router::new()
            .route("/_mandat/version", get(version))
            .route("/_mandat/reload.js", get(async || script()))
            .fallback(page)
            .with_state(Arc::clone(pages));
        axum::serve(listener, router).await.map_err(failed)
    })
}

/// The number of the pages; where `after` is given, not before it has changed.
async fn version(
    State(pages): State<Arc<Pages>>,
    Query(query): Query<BTreeMap<String, u64>>,
) -> Response {
    let mut changes = pages.version.subscribe();
    if let Some(after) = query.get("after") {
        // The sender lives as long as the server does.
        let _ = changes.wait_for(|it| it != after).await;
    }
    let version = changes.borrow().to_string();
    version.into_response()
}

fn script() -> Response {
    ([(header::CONTENT_TYPE, "text/javascript; charset=utf-8")], RELOAD).into_response()
}

async fn page(State(pages): State<Arc<Pages>>, headers: HeaderMap, uri: Uri) -> Response {
    if !is_local(&headers) {
        return StatusCode::MISDIRECTED_REQUEST.into_response();
    }
    let path = uri.path().trim_start_matches('/');
    let wanted = match path {
        "" => "index.html".to_owned(),
        path if path.ends_with('/') => format!("{path}index.html"),
        path => path.to_owned(),
    };
    if let Some(bytes) = pages.get(&wanted) {
        return shown(StatusCode::OK, &wanted, bytes);
    }
    if pages.get(&format!("{wanted}/index.html")).is_some() {
        return Redirect::temporary(&format!("/{wanted}/")).into_response();
    }
    shown(StatusCode::NOT_FOUND, "404.html", pages.get("404.html").unwrap_or_default())
}

fn shown(status: StatusCode, path: &str, mut bytes: Vec<u8>) -> Response {
    let kind = match path.rsplit_once('.').map_or("", |it| it.1) {
        "html" => "text/html; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "svg" => "image/svg+xml",
        "json" => "application/json",
        "pdf" => "application/pdf",
        "txt" | "csv" => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    };
    if kind.starts_with("text/html") {
        bytes.extend_from_slice(SCRIPT);
    }
    let headers = [(header::CONTENT_TYPE, kind), (header::CACHE_CONTROL, "no-store")];
    (status, headers, bytes).into_response()
}

/// A page elsewhere may have its own name point here; only this machine's names are answered.
fn is_local(headers: &HeaderMap) -> bool {
    let host = headers.get(header::HOST).and_then(|it| it.to_str().ok()).unwrap_or_default();
    let name = host.rsplit_once(':').map_or(host, |it| it.0);
    ["localhost", "127.0.0.1", "[::1]"].contains(&name)
}
