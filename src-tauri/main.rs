//! The desktop shell: one window around the interface, and what only a desktop has. Everything else is in `crates/`.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

mod bridge;
mod desktop;

use std::sync::Arc;

use foothold_api::{Host, place};
use tauri::Manager as _;

fn main() {
    desktop::prepare_display();
    let vault = match std::env::args_os().skip_while(|argument| argument != "--vault").nth(1) {
        Some(path) => Ok(path.into()),
        None => place::vault(),
    };
    let vault = match vault {
        Ok(vault) => vault,
        Err(error) => desktop::give_up(&error.message),
    };
    let built = tauri::Builder::default()
        .plugin(tauri_plugin_single_instance::init(|app, arguments, _| {
            desktop::come_forward(app, &arguments)
        }))
        .plugin(tauri_plugin_window_state::Builder::default().build())
        .plugin(tauri_plugin_deep_link::init())
        .plugin(tauri_plugin_dialog::init())
        .plugin(tauri_plugin_notification::init())
        .plugin(tauri_plugin_opener::init())
        .invoke_handler(tauri::generate_handler![
            bridge::call,
            bridge::upload,
            bridge::download,
            bridge::save,
            bridge::cancel,
            bridge::open_address,
            bridge::choose_file,
            bridge::close,
        ])
        .setup(move |app| {
            let host = Host::open_beside(&vault);
            desktop::tell_pages(app.handle(), &host);
            app.manage(Arc::clone(&host));
            desktop::open_window(app.handle())?;
            desktop::follow_links(app.handle());
            host.look_after();
            Ok(())
        })
        .on_window_event(desktop::ask_before_closing)
        .run(tauri::generate_context!());
    if let Err(error) = built {
        desktop::give_up(&error.to_string());
    }
}
