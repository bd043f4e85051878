//! Rebuild when a migration is added: the compiler watches only the files it has already read.

fn main() {
    println!("cargo:rerun-if-changed=migrations");
}
