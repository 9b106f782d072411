//! How the page speaks to the host: one `call`, raw bodies for bytes. The names of commands are in the one list.

use std::sync::Arc;
use std::time::Duration;

use foothold_api::{Host, Reply};
use foothold_career::{Error, Result};
use serde::Serialize;
use serde_json::{Value, json};
use tauri::ipc::{Channel, InvokeBody, Request, Response};
use tauri::{AppHandle, State, WebviewWindow};
use tauri_plugin_dialog::DialogExt as _;
use tauri_plugin_opener::OpenerExt as _;

const LOOK_AGAIN: Duration = Duration::from_millis(100);

/// How far long work is; `total` is 0 while it is not known.
#[derive(Clone, Copy, Serialize)]
pub struct Step {
    done: u64,
    total: u64,
}

/// Runs a command that takes and gives JSON. Long work reports to `steps`, and is stopped by its `id`.
#[tauri::command]
pub async fn call(
    host: State<'_, Arc<Host>>,
    name: String,
    input: Value,
    id: Option<String>,
    steps: Channel<Step>,
) -> Result<Value> {
    let host = Arc::clone(&host);
    off_the_window(move || {
        let report = |done, total| drop(steps.send(Step { done, total }));
        match host.dispatch(&name, input, None, id.as_deref(), &report)? {
            Reply::Json(value) => Ok(value),
            Reply::Bytes(_) => Err(wrong_shape(&name)),
        }
    })
    .await
}

/// Runs a command that takes bytes: they are the raw body, the rest stands in headers.
#[tauri::command]
pub async fn upload(host: State<'_, Arc<Host>>, request: Request<'_>) -> Result<Value> {
    let header = |name: &str| {
        request
            .headers()
            .get(name)
            .and_then(|value| value.to_str().ok())
            .map(str::to_owned)
    };
    let name = header("foothold-command").unwrap_or_default();
    let id = header("foothold-id");
    let input = foothold_api::input_of_header(&header("foothold-input").unwrap_or_default())?;
    let InvokeBody::Raw(bytes) = request.body() else {
        return Err(wrong_shape(&name));
    };
    let (host, bytes) = (Arc::clone(&host), bytes.clone());
    off_the_window(
        move || match host.dispatch(&name, input, Some(bytes), id.as_deref(), &|_, _| {})? {
            Reply::Json(value) => Ok(value),
            Reply::Bytes(_) => Err(wrong_shape(&name)),
        },
    )
    .await
}

/// Runs a command that gives bytes, to be shown in the page.
#[tauri::command]
pub async fn download(host: State<'_, Arc<Host>>, name: String, input: Value) -> Result<Response> {
    let host = Arc::clone(&host);
    off_the_window(move || match host.dispatch(&name, input, None, None, &|_, _| {})? {
        Reply::Bytes(download) => Ok(Response::new(download.bytes)),
        Reply::Json(_) => Err(wrong_shape(&name)),
    })
    .await
}

/// Runs a command that gives bytes, asks where to, and writes them there. Gives the path; none when the person
/// thought better of it.
#[tauri::command]
pub async fn save(
    app: AppHandle,
    window: WebviewWindow,
    host: State<'_, Arc<Host>>,
    name: String,
    input: Value,
) -> Result<Option<String>> {
    let host = Arc::clone(&host);
    off_the_window(move || {
        let Reply::Bytes(download) = host.dispatch(&name, input, None, None, &|_, _| {})? else {
            return Err(wrong_shape(&name));
        };
        let dialog = app.dialog().file().set_parent(&window).set_file_name(&download.name);
        let Some(path) = dialog.blocking_save_file().and_then(|file| file.into_path().ok()) else {
            return Ok(None);
        };
        std::fs::write(&path, &download.bytes).map_err(|error| {
            let details = json!({ "path": path, "what": error.to_string() });
            Error::new("file.failed", format!("File {}: {error}.", path.display()), details)
        })?;
        Ok(Some(path.to_string_lossy().into_owned()))
    })
    .await
}

/// Asks for a path: of a file that is there, or of one to be written under `name`.
#[tauri::command]
pub async fn choose_file(app: AppHandle, window: WebviewWindow, name: Option<String>) -> Result<Option<String>> {
    off_the_window(move || {
        let dialog = app.dialog().file().set_parent(&window);
        let chosen = match name {
            Some(name) => dialog.set_file_name(name).blocking_save_file(),
            None => dialog.blocking_pick_file(),
        };
        Ok(chosen
            .and_then(|file| file.into_path().ok())
            .map(|path| path.to_string_lossy().into_owned()))
    })
    .await
}

/// Asks long work to stop.
#[tauri::command]
pub fn cancel(host: State<'_, Arc<Host>>, id: &str) {
    host.cancel(id);
}

/// Opens a page of the web, or writes a mail, in the person's own program.
#[tauri::command]
pub fn open_address(app: AppHandle, address: &str) -> Result<()> {
    let is_known = ["https://", "http://", "mailto:"]
        .iter()
        .any(|scheme| address.to_lowercase().starts_with(scheme));
    if !is_known {
        let details = json!({ "address": address });
        return Err(Error::new(
            "address.refused",
            "Only web and mail addresses are opened.",
            details,
        ));
    }
    app.opener().open_url(address, None::<&str>).map_err(|error| {
        Error::new(
            "address.failed",
            format!("The address could not be opened: {error}."),
            json!({ "what": error.to_string() }),
        )
    })
}

/// Closes the window, whatever is under way: the person was asked. With `is_waiting`, as soon as nothing is.
#[tauri::command]
pub fn close(window: WebviewWindow, host: State<'_, Arc<Host>>, is_waiting: bool) {
    let host = Arc::clone(&host);
    std::thread::spawn(move || {
        while is_waiting && host.is_busy() {
            std::thread::sleep(LOOK_AGAIN);
        }
        let _ = window.destroy();
    });
}

fn wrong_shape(name: &str) -> Error {
    Error::new(
        "command.wrong_shape",
        format!("{name} is not called this way."),
        json!({ "name": name }),
    )
}

/// Commands read and write files: never on the thread that paints.
async fn off_the_window<T: Send + 'static>(work: impl FnOnce() -> Result<T> + Send + 'static) -> Result<T> {
    match tauri::async_runtime::spawn_blocking(work).await {
        Ok(done) => done,
        Err(error) => Err(Error::new(
            "internal.panic",
            "Something went wrong inside Foothold. Nothing was changed.",
            json!({ "what": error.to_string() }),
        )),
    }
}
