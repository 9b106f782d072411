//! The interface is compiled in: where it is not built yet, an empty folder stands in.

fn main() {
    let folder = std::path::Path::new("../../ui/build");
    if !folder.exists() && std::fs::create_dir_all(folder).is_err() {
        println!("cargo:warning=ui/build could not be made");
    }
    println!("cargo:rerun-if-changed=../../ui/build");
}
