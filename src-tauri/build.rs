//! Tauri does not compile without a built interface: where there is none yet, a page stands in that says so.

use std::path::Path;

fn main() {
    let page = Path::new("ui/build/index.html");
    if !page.exists() {
        let words =
            "<!doctype html><title>Foothold</title><p>The interface is not built yet: run <code>make run</code>.";
        if std::fs::create_dir_all("ui/build")
            .and_then(|()| std::fs::write(page, words))
            .is_err()
        {
            println!("cargo:warning=ui/build could not be made");
        }
    }
    println!("cargo:rerun-if-changed=ui/build");
    println!("cargo:rerun-if-changed=migrations");
    let attributes = tauri_build::Attributes::new().capabilities_path_pattern("./src-tauri/capabilities/**/*");
    if let Err(error) = tauri_build::try_build(attributes) {
        println!("cargo:warning={error:#}");
        std::process::exit(1);
    }
}
