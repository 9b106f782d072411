//! What only a desktop has: the window, links, notifications, and the question before closing.

use std::sync::Arc;

use foothold_api::{Event, Host};
use tauri::{AppHandle, Emitter as _, Manager as _, WebviewUrl, WebviewWindowBuilder, Window, WindowEvent};
use tauri_plugin_deep_link::DeepLinkExt as _;
use tauri_plugin_notification::NotificationExt as _;

const WINDOW: &str = "main";
#[cfg(all(target_os = "linux", not(debug_assertions)))]
const REGISTER_AFTER: std::time::Duration = std::time::Duration::from_secs(10);

/// Some graphics drivers show an empty window with WebKit's DMA-BUF renderer (tauri issue 9304). Where there is no
/// graphics card at all the slower way is the only one.
pub fn prepare_display() {
    #[cfg(target_os = "linux")]
    {
        let variable = "WEBKIT_DISABLE_DMABUF_RENDERER";
        let has_card = std::path::Path::new("/dev/dri").exists();
        let is_nvidia = std::path::Path::new("/proc/driver/nvidia").exists();
        if std::env::var_os(variable).is_none() && (!has_card || is_nvidia) {
            set_before_threads(variable, "1");
        }
    }
}

#[cfg(target_os = "linux")]
#[allow(
    unsafe_code,
    reason = "called first in main, before any thread could read the environment"
)]
fn set_before_threads(variable: &str, value: &str) {
    unsafe { std::env::set_var(variable, value) };
}

/// Ends the program in words, where not even a window can say it.
pub fn give_up(why: &str) -> ! {
    use std::io::Write as _;
    let _ = writeln!(std::io::stderr(), "Foothold could not start: {why}");
    std::process::exit(1);
}

/// Opens the window, on the page that the program was asked for.
pub fn open_window(app: &AppHandle) -> tauri::Result<()> {
    // A page that is no file is answered with the one document there is, which draws it.
    let page = url_of_arguments(&std::env::args().collect::<Vec<_>>()).unwrap_or_default();
    WebviewWindowBuilder::new(app, WINDOW, WebviewUrl::App(page.trim_start_matches('/').into()))
        .title("Foothold")
        .inner_size(1280.0, 800.0)
        .min_inner_size(380.0, 480.0)
        // Files are dropped on the page as in any browser.
        .disable_drag_drop_handler()
        .on_navigation(|address| address.scheme() == "tauri" || address.host_str() == Some("tauri.localhost"))
        .build()?;
    Ok(())
}

/// Hands the host's events to the page, and shows what is due as notifications of the system.
pub fn tell_pages(app: &AppHandle, host: &Arc<Host>) {
    let app = app.clone();
    host.listen(move |event| {
        let _ = app.emit("host", event);
        if let Event::Reminder { title, .. } = event {
            let _ = app.notification().builder().title("Foothold").body(title).show();
        }
    });
}

/// A second start only brings the first window forward, with the link it was given.
pub fn come_forward(app: &AppHandle, arguments: &[String]) {
    if let Some(window) = app.get_webview_window(WINDOW) {
        let _ = window.unminimize();
        let _ = window.show();
        let _ = window.set_focus();
    }
    if let Some(page) = url_of_arguments(arguments) {
        let _ = app.emit("go", page);
    }
}

/// Follows `foothold://jobs/ID` while the program runs.
pub fn follow_links(app: &AppHandle) {
    let handle = app.clone();
    app.deep_link().on_open_url(move |event| {
        for url in event.urls() {
            if let Some(page) = page_of_link(url.as_str()) {
                let _ = handle.emit("go", page);
            }
        }
    });
    // An installed package has registered the scheme; a program started from its folder does it itself.
    #[cfg(all(target_os = "linux", not(debug_assertions)))]
    {
        // It starts a dozen other programs, which must not take the processor from the window while it opens.
        let handle = app.clone();
        std::thread::spawn(move || {
            std::thread::sleep(REGISTER_AFTER);
            let _ = handle.deep_link().register_all();
        });
    }
}

fn url_of_arguments(arguments: &[String]) -> Option<String> {
    arguments.iter().find_map(|argument| page_of_link(argument))
}

/// The page that a link names: only letters, digits, and what ids hold.
fn page_of_link(link: &str) -> Option<String> {
    let page = link.strip_prefix("foothold://")?.trim_matches('/');
    let is_plain = page.chars().all(|c| c.is_ascii_alphanumeric() || "-_/".contains(c));
    is_plain.then(|| format!("/{page}"))
}

/// While long work is under way, the page asks whether to wait or to stop.
pub fn ask_before_closing(window: &Window, event: &WindowEvent) {
    if let WindowEvent::CloseRequested { api, .. } = event
        && window.state::<Arc<Host>>().is_busy()
    {
        api.prevent_close();
        let _ = window.emit("closing", ());
    }
}
