//! The interface in a browser: an HTTP server on this machine's own address, for one person.
//!
//! Who may speak to it: whoever opens the address with its one-time token gets a cookie that no other site can send
//! (`SameSite=Strict`) and no script can read. Every request must name this server as its host, so a page elsewhere
//! that points its own name at 127.0.0.1 is refused; everything that acts must come from a page of this server.

use std::convert::Infallible;
use std::io::{IsTerminal as _, Write as _};
use std::net::{Ipv4Addr, SocketAddr};
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use axum::Router;
use axum::body::{Body, Bytes};
use axum::extract::{DefaultBodyLimit, Path as UrlPath, Query, Request, State};
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode, header};
use axum::middleware::{self, Next};
use axum::response::sse::{KeepAlive, Sse};
use axum::response::{Html, IntoResponse, Response};
use axum::routing::{get, post};
use foothold_api::{Host, Reply};
use foothold_career::{Error, Result};
use rust_embed::RustEmbed;
use serde_json::{Value, json};
use sha2::{Digest as _, Sha256};
use tokio::sync::{broadcast, mpsc};
use tokio_stream::StreamExt as _;
use tokio_stream::wrappers::{BroadcastStream, UnboundedReceiverStream};

/// Largest JSON body, in bytes: a pasted page, with room.
const LARGEST_JSON: usize = 16 * 1024 * 1024;
/// Largest upload, in bytes: a little more than the largest file that is kept, so that its own words are heard.
const LARGEST_UPLOAD: usize = 210 * 1024 * 1024;

/// The built interface.
#[derive(RustEmbed)]
#[folder = "../../ui/build"]
struct Interface;

struct Server {
    host: Arc<Host>,
    port: u16,
    token: String,
    is_token_used: AtomicBool,
    session: String,
    content_security_policy: HeaderValue,
    events: broadcast::Sender<String>,
}

/// Serves the vault at `vault` until Ctrl+C.
///
/// # Errors
/// `serve.failed` when the port is taken.
pub fn serve(vault: &Path, port: u16, open_browser: bool) -> Result<()> {
    let failed = |error: std::io::Error| {
        let message = format!("The interface could not be served on port {port}: {error}.");
        Error::new(
            "serve.failed",
            message,
            json!({ "port": port, "what": error.to_string() }),
        )
    };
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()
        .map_err(failed)?;
    runtime.block_on(async {
        let listener = tokio::net::TcpListener::bind(SocketAddr::from((Ipv4Addr::LOCALHOST, port)))
            .await
            .map_err(failed)?;
        let port = listener.local_addr().map_err(failed)?.port();
        let host = Host::open(vault);
        let (events, _) = broadcast::channel(256);
        let server = Arc::new(Server {
            host: Arc::clone(&host),
            port,
            token: secret(),
            is_token_used: AtomicBool::new(false),
            session: secret(),
            content_security_policy: content_security_policy(),
            events: events.clone(),
        });
        host.listen(move |event| {
            if let Ok(event) = serde_json::to_string(event) {
                // Without a page that listens there is nobody to tell.
                let _ = events.send(event);
            }
        });
        host.look_after();
        let address = format!("http://127.0.0.1:{port}/?token={}", server.token);
        crate::output::text(&format!("{address}\n"))?;
        if std::io::stderr().is_terminal() {
            let _ = writeln!(
                std::io::stderr(),
                "Foothold is open at this address, for this browser only. Ctrl+C ends it."
            );
        }
        if open_browser && open::that_detached(&address).is_err() {
            let _ = writeln!(
                std::io::stderr(),
                "No browser could be opened: copy the address into yours."
            );
        }
        axum::serve(listener, router(server))
            .with_graceful_shutdown(interrupted())
            .await
            .map_err(failed)
    })?;
    // Pages keep their event streams open: they are cut.
    runtime.shutdown_background();
    Ok(())
}

async fn interrupted() {
    if tokio::signal::ctrl_c().await.is_err() {
        std::future::pending::<()>().await;
    }
    // Open event streams would keep the server for ever.
    std::thread::spawn(|| {
        std::thread::sleep(std::time::Duration::from_millis(500));
        std::process::exit(0);
    });
}

fn router(server: Arc<Server>) -> Router {
    Router::new()
        .route("/api/call/{name}", post(call))
        .route("/api/download/{name}", post(download))
        .route("/api/cancel/{id}", post(cancel))
        .layer(DefaultBodyLimit::max(LARGEST_JSON))
        .route(
            "/api/upload/{name}",
            post(upload).layer(DefaultBodyLimit::max(LARGEST_UPLOAD)),
        )
        .route("/api/events", get(events))
        .fallback(get(page))
        .layer(middleware::from_fn_with_state(Arc::clone(&server), guard))
        .with_state(server)
}

/// 256 random bits.
fn secret() -> String {
    format!("{}{}", uuid::Uuid::new_v4().simple(), uuid::Uuid::new_v4().simple())
}

/// Compares secrets without telling by time how much of them agrees.
fn is_same(one: &str, other: &str) -> bool {
    Sha256::digest(one) == Sha256::digest(other)
}

/// The policy allows exactly the inline scripts that stand in the built page.
fn content_security_policy() -> HeaderValue {
    let page = Interface::get("index.html")
        .map(|file| String::from_utf8_lossy(&file.data).into_owned())
        .unwrap_or_default();
    let mut scripts = String::from("script-src 'self'");
    for piece in page.split("<script").skip(1) {
        let Some((attributes, rest)) = piece.split_once('>') else {
            continue;
        };
        let Some((script, _)) = rest.split_once("</script>") else {
            continue;
        };
        if !attributes.contains("src=") {
            let hash = data_encoding::BASE64.encode(&Sha256::digest(script));
            scripts.push_str(&format!(" 'sha256-{hash}'"));
        }
    }
    let policy = format!(
        "default-src 'none'; {scripts}; style-src 'self'; style-src-attr 'unsafe-inline'; img-src 'self' blob: data:; \
         font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
    );
    HeaderValue::from_str(&policy).unwrap_or(HeaderValue::from_static("default-src 'none'"))
}

/// Lets through only what the person's own page asks.
async fn guard(State(server): State<Arc<Server>>, request: Request, next: Next) -> Response {
    let headers = request.headers();
    let text = |name| headers.get(name).and_then(|value: &HeaderValue| value.to_str().ok());
    let own = [
        format!("127.0.0.1:{}", server.port),
        format!("localhost:{}", server.port),
    ];
    let named = text(header::HOST).unwrap_or_default();
    let is_own_origin = |origin: &str| origin.strip_prefix("http://") == Some(named);
    let is_reading = request.method() == Method::GET || request.method() == Method::HEAD;
    let mut response = if !own.iter().any(|name| name == named) {
        refuse(
            StatusCode::MISDIRECTED_REQUEST,
            "This address does not belong to Foothold.",
        )
    } else if !text(header::ORIGIN).map_or(is_reading, is_own_origin) {
        refuse(StatusCode::FORBIDDEN, "Another site may not speak to Foothold.")
    } else if let Some(token) = token_of(&request) {
        greet(&server, &token, is_known(&server, headers))
    } else if is_known(&server, headers) {
        next.run(request).await
    } else {
        refuse(
            StatusCode::UNAUTHORIZED,
            "This browser is not let in. Open the address that <code>foothold-cli serve</code> printed; it works once. Start it again for a new one.",
        )
    };
    for (name, value) in [
        (header::CONTENT_SECURITY_POLICY, server.content_security_policy.clone()),
        (header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff")),
        (header::REFERRER_POLICY, HeaderValue::from_static("no-referrer")),
        (header::X_FRAME_OPTIONS, HeaderValue::from_static("DENY")),
        (
            header::HeaderName::from_static("cross-origin-resource-policy"),
            HeaderValue::from_static("same-origin"),
        ),
        (
            header::HeaderName::from_static("cross-origin-opener-policy"),
            HeaderValue::from_static("same-origin"),
        ),
    ] {
        response.headers_mut().insert(name, value);
    }
    response
}

fn token_of(request: &Request) -> Option<String> {
    if request.uri().path() != "/" {
        return None;
    }
    let query = Query::<std::collections::HashMap<String, String>>::try_from_uri(request.uri()).ok()?;
    query.get("token").cloned()
}

fn cookie_name(server: &Server) -> String {
    // Cookies are shared by all ports of a host.
    format!("foothold_{}", server.port)
}

fn is_known(server: &Server, headers: &HeaderMap) -> bool {
    let name = cookie_name(server);
    headers
        .get_all(header::COOKIE)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|cookies| cookies.split(';'))
        .filter_map(|cookie| cookie.trim().split_once('='))
        .any(|(key, value)| key == name && is_same(value, &server.session))
}

/// Exchanges the token for the cookie, once. The page then moves on by itself: a redirect from another program's link
/// would not carry the new cookie.
fn greet(server: &Server, token: &str, is_known: bool) -> Response {
    let is_right = is_same(token, &server.token);
    if !(is_right && (is_known || !server.is_token_used.swap(true, Ordering::SeqCst))) {
        return refuse(
            StatusCode::FORBIDDEN,
            "This address was used already, or is not the one that was printed. Start <code>foothold-cli serve</code> again for a new one.",
        );
    }
    let mut response =
        Html("<!doctype html><meta http-equiv=\"refresh\" content=\"0;url=/\"><title>Foothold</title>").into_response();
    let cookie = format!(
        "{}={}; HttpOnly; SameSite=Strict; Path=/",
        cookie_name(server),
        server.session
    );
    if let Ok(cookie) = HeaderValue::from_str(&cookie) {
        response.headers_mut().insert(header::SET_COOKIE, cookie);
    }
    response
        .headers_mut()
        .insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}

fn refuse(status: StatusCode, words: &str) -> Response {
    let page = format!(
        "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>Foothold</title><h1>Foothold</h1><p>{words}</p></html>"
    );
    (status, Html(page)).into_response()
}

fn failure(error: &Error) -> Response {
    (StatusCode::UNPROCESSABLE_ENTITY, axum::Json(json!(error))).into_response()
}

fn not_offered(name: &str) -> Error {
    let message = format!("{name} is not offered to browsers: it names a file of this machine.");
    Error::new("command.not_offered", message, json!({ "name": name }))
}

fn wrong_shape(name: &str) -> Error {
    Error::new(
        "command.wrong_shape",
        format!("{name} is not called this way."),
        json!({ "name": name }),
    )
}

fn panicked(error: &tokio::task::JoinError) -> Error {
    let message = "Something went wrong inside Foothold. Nothing was changed.";
    Error::new("internal.panic", message, json!({ "what": error.to_string() }))
}

fn input_of(body: &Bytes) -> Result<Value> {
    if body.is_empty() {
        return Ok(Value::Null);
    }
    serde_json::from_slice(body).map_err(|error| {
        Error::new(
            "input.json",
            format!("The input is not JSON: {error}."),
            json!({ "what": error.to_string() }),
        )
    })
}

/// Commands that take and give JSON. With an id the answer is a line of JSON for each step, and one at the end.
async fn call(
    State(server): State<Arc<Server>>,
    UrlPath(name): UrlPath<String>,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    let input = match input_of(&body) {
        Ok(_) if !server.host.is_for_browsers(&name) => return failure(&not_offered(&name)),
        Ok(input) => input,
        Err(error) => return failure(&error),
    };
    let Some(id) = headers
        .get("foothold-id")
        .and_then(|id| id.to_str().ok())
        .map(str::to_owned)
    else {
        let done =
            tokio::task::spawn_blocking(
                move || match server.host.dispatch(&name, input, None, None, &|_, _| {})? {
                    Reply::Json(value) => Ok(value),
                    Reply::Bytes(_) => Err(wrong_shape(&name)),
                },
            )
            .await;
        return match done.unwrap_or_else(|error| Err(panicked(&error))) {
            Ok(value) => axum::Json(value).into_response(),
            Err(error) => failure(&error),
        };
    };
    let (lines, answer) = mpsc::unbounded_channel::<std::result::Result<String, Infallible>>();
    tokio::task::spawn_blocking(move || {
        let report = |done: u64, total: u64| {
            // The page is gone: nobody waits for this work.
            if lines
                .send(Ok(format!("{}\n", json!({ "done": done, "total": total }))))
                .is_err()
            {
                server.host.cancel(&id);
            }
        };
        let last = match server.host.dispatch(&name, input, None, Some(&id), &report) {
            Ok(Reply::Json(output)) => json!({ "output": output }),
            Ok(Reply::Bytes(_)) => json!({ "error": wrong_shape(&name) }),
            Err(error) => json!({ "error": error }),
        };
        let _ = lines.send(Ok(format!("{last}\n")));
    });
    (
        [(header::CONTENT_TYPE, "application/x-ndjson")],
        Body::from_stream(UnboundedReceiverStream::new(answer)),
    )
        .into_response()
}

async fn upload(
    State(server): State<Arc<Server>>,
    UrlPath(name): UrlPath<String>,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    let header = headers
        .get("foothold-input")
        .and_then(|value| value.to_str().ok())
        .unwrap_or_default();
    let input = match foothold_api::input_of_header(header) {
        Ok(input) => input,
        Err(error) => return failure(&error),
    };
    let done = tokio::task::spawn_blocking(move || {
        match server
            .host
            .dispatch(&name, input, Some(body.to_vec()), None, &|_, _| {})?
        {
            Reply::Json(value) => Ok(value),
            Reply::Bytes(_) => Err(wrong_shape(&name)),
        }
    })
    .await;
    match done.unwrap_or_else(|error| Err(panicked(&error))) {
        Ok(value) => axum::Json(value).into_response(),
        Err(error) => failure(&error),
    }
}

async fn download(State(server): State<Arc<Server>>, UrlPath(name): UrlPath<String>, body: Bytes) -> Response {
    let input = match input_of(&body) {
        Ok(_) if !server.host.is_for_browsers(&name) => return failure(&not_offered(&name)),
        Ok(input) => input,
        Err(error) => return failure(&error),
    };
    let done =
        tokio::task::spawn_blocking(
            move || match server.host.dispatch(&name, input, None, None, &|_, _| {})? {
                Reply::Bytes(download) => Ok(download),
                Reply::Json(_) => Err(wrong_shape(&name)),
            },
        )
        .await;
    match done.unwrap_or_else(|error| Err(panicked(&error))) {
        Ok(download) => {
            let name =
                percent_encoding::utf8_percent_encode(&download.name, percent_encoding::NON_ALPHANUMERIC).to_string();
            let headers = [
                (header::CONTENT_TYPE, download.media_type),
                // Never shown as a page of this server, whatever is in it.
                (
                    header::CONTENT_DISPOSITION,
                    format!("attachment; filename*=UTF-8''{name}"),
                ),
            ];
            (headers, download.bytes).into_response()
        }
        Err(error) => failure(&error),
    }
}

async fn cancel(State(server): State<Arc<Server>>, UrlPath(id): UrlPath<String>) -> StatusCode {
    server.host.cancel(&id);
    StatusCode::NO_CONTENT
}

async fn events(State(server): State<Arc<Server>>) -> impl IntoResponse {
    // A page that was too slow to hear everything is told to look at all of it anew.
    let stream = BroadcastStream::new(server.events.subscribe())
        .map(|event| event.unwrap_or_else(|_| json!({ "kind": "VAULT" }).to_string()))
        .map(|event| Ok::<_, Infallible>(axum::response::sse::Event::default().data(event)));
    Sse::new(stream).keep_alive(KeepAlive::default())
}

/// A file of the interface; every other path is a screen of it.
async fn page(request: Request) -> Response {
    let path = request.uri().path().trim_start_matches('/');
    if path.starts_with("api/") {
        return StatusCode::NOT_FOUND.into_response();
    }
    let (path, file) = match Interface::get(path).filter(|_| !path.is_empty()) {
        Some(file) => (path, file),
        None if path.starts_with("_app/") => return StatusCode::NOT_FOUND.into_response(),
        None => match Interface::get("index.html") {
            Some(file) => ("index.html", file),
            None => {
                return refuse(
                    StatusCode::NOT_FOUND,
                    "The interface is not built: run <code>make run</code>.",
                );
            }
        },
    };
    let kept = if path.starts_with("_app/immutable/") {
        "private, max-age=31536000, immutable"
    } else {
        "no-cache"
    };
    let headers = [(header::CONTENT_TYPE, media_type(path)), (header::CACHE_CONTROL, kept)];
    (headers, file.data.into_owned()).into_response()
}

fn media_type(path: &str) -> &'static str {
    match path.rsplit('.').next() {
        Some("html") => "text/html; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("json") => "application/json",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        Some("woff2") => "font/woff2",
        _ => "application/octet-stream",
    }
}
