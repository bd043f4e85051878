//! The list of what the program is made of, in the form of CycloneDX 1.5 (ECMA-424). No moment and no number of
//! its own stands in it: of the same sources it is the same file.

use super::packages::{Package, Packages};
use anyhow::{Context, Result};
use serde_json::{Value, json};

/// The list, as JSON.
pub(super) fn written(packages: &Packages) -> Result<String> {
    let program = packages.program().context("there is no package of the program")?;
    let all = packages.in_the_program();
    let of = |id: &str| packages.0.get(id).map(|package| component(package, id == program));
    let parts: Vec<Value> =
        all.iter().filter(|id| **id != program).filter_map(|id| of(id)).collect();
    let built: Vec<Value> = all
        .iter()
        .filter_map(|id| packages.0.get(*id))
        .map(|package| {
            let needs = package.needs.iter().filter_map(|id| packages.0.get(id)).map(reference);
            json!({ "ref": reference(package), "dependsOn": needs.collect::<Vec<_>>() })
        })
        .collect();
    let list = json!({
        "$schema": "http://cyclonedx.org/schema/bom-1.5.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.5",
        "version": 1,
        "metadata": { "component": of(program) },
        "components": parts,
        "dependencies": built,
    });
    Ok(serde_json::to_string_pretty(&list)? + "\n")
}

fn reference(package: &Package) -> String {
    format!("pkg:cargo/{}@{}", package.name, package.version)
}

fn component(package: &Package, is_program: bool) -> Value {
    let mut one = json!({
        "type": if is_program { "application" } else { "library" },
        "bom-ref": reference(package),
        "name": package.name,
        "version": package.version,
        "purl": reference(package),
    });
    if let Some(licence) = &package.licence {
        // An older way to write an alternative is no expression of SPDX.
        let expression = licence.replace(" / ", " OR ").replace('/', " OR ");
        one["licenses"] = json!([{ "expression": expression }]);
    }
    if let Some(sum) = &package.checksum {
        one["hashes"] = json!([{ "alg": "SHA-256", "content": sum }]);
    }
    one
}

#[cfg(test)]
mod tests {
    use super::super::packages::checksums;
    use super::*;

    #[test]
    fn the_list_has_what_is_built_in_and_not_what_only_tests_need() {
        let lock = "[[package]]\nname = \"serde\"\nversion = \"1.0.1\"\nsource = \"x\"\nchecksum = \"abc\"\n";
        let kind = |kind: Value| json!([{ "kind": kind, "target": null }]);
        let told = json!({
            "packages": [
                { "id": "a", "name": "aunar", "version": "0.1.0", "license": "Apache-2.0", "source": null },
                { "id": "s", "name": "serde", "version": "1.0.1", "license": "MIT/Apache-2.0", "source": "x" },
                { "id": "t", "name": "tempfile", "version": "3.0.0", "license": "MIT", "source": "x" },
            ],
            "resolve": { "nodes": [
                { "id": "a", "deps": [
                    { "pkg": "s", "dep_kinds": kind(Value::Null) },
                    { "pkg": "t", "dep_kinds": kind(json!("dev")) },
                ] },
                { "id": "s", "deps": [] },
                { "id": "t", "deps": [] },
            ] },
        });
        let packages = Packages::of(&told, &checksums(lock)).expect("reads");
        let list: Value = serde_json::from_str(&written(&packages).expect("writes")).expect("JSON");
        assert_eq!(list["metadata"]["component"]["name"], "aunar");
        assert_eq!(list["components"].as_array().map(Vec::len), Some(1));
        let serde = &list["components"][0];
        assert_eq!(serde["purl"], "pkg:cargo/serde@1.0.1");
        assert_eq!(serde["licenses"][0]["expression"], "MIT OR Apache-2.0");
        assert_eq!(serde["hashes"][0]["content"], "abc");
        assert_eq!(list["dependencies"][0]["dependsOn"][0], "pkg:cargo/serde@1.0.1");
    }
}
