//! Our encoder against the package its weights come from, on a thousand texts in four languages.
//!
//! `cargo xtask setup` fetches both and `cargo xtask test` says where they are; elsewhere this test
//! says that it was left out.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

use aunar_domain::words::Lang;
use aunar_overlap::Glossary;
use aunar_overlap::encoder::{Encoder, MultilingualUse};
use std::path::{Path, PathBuf};
use std::process::Command;

/// Texts as plans have them, made of the glossary's terms, and a few of other kinds.
fn texts() -> Vec<String> {
    let glossary = Glossary::shipped();
    let mut dice = 7_u64;
    let mut below = |most: usize| {
        dice = dice.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(dice >> 33).unwrap() % most
    };
    let joints = [
        (["sobre", "para", "y", "en"], "Perú (2026): "),
        (["on", "for", "and", "in"], "Panama, 2nd phase - "),
        (["sobre", "para", "e", "em"], "São Paulo: "),
        (["sur", "pour", "et", "dans"], "À l'échelle d'Haïti, "),
    ];
    let mut texts: Vec<String> =
        ["", " ", "x", "taller", "２０２６ ﬁn  año\t\n", "🦀 人身売買 تهريب трафик"]
            .map(str::to_owned)
            .to_vec();
    texts.push("mobilité ".repeat(300));
    while texts.len() < 1_000 {
        let lang = texts.len() % 4;
        let (words, start) = &joints[lang];
        let mut text = if below(3) == 0 { (*start).to_owned() } else { String::new() };
        for n in 0..2 + below(7) {
            let concepts = glossary.concepts();
            let terms = &concepts[below(concepts.len())].terms[lang];
            if n > 0 {
                text.push_str(&format!(" {} ", words[below(4)]));
            }
            text.push_str(&terms[below(terms.len())]);
        }
        texts.push(text);
    }
    assert_eq!(Lang::ALL.len(), joints.len());
    texts
}

fn model(folder: &Path) -> MultilingualUse {
    let read = |name: &str| std::fs::read(folder.join(name)).unwrap();
    MultilingualUse::read(&read("weights.npz"), &read("sp.model")).unwrap()
}

fn cosine(a: &[f32], b: &[f32]) -> f32 {
    let dot = |a: &[f32], b: &[f32]| a.iter().zip(b).map(|(x, y)| x * y).sum::<f32>();
    dot(a, b) / (dot(a, a) * dot(b, b)).sqrt()
}

#[test]
fn vectors_are_those_of_the_package() {
    let told = ["AUNAR_TEST_MODEL", "AUNAR_TEST_MODEL_PYTHON"].map(std::env::var_os);
    let [Some(folder), Some(python)] = told else {
        // Not `skipped`, of a crate that this one does not know.
        eprintln!(
            "SKIPPED: AUNAR_TEST_MODEL and AUNAR_TEST_MODEL_PYTHON do not say where they are"
        );
        return;
    };
    let encoder = model(&PathBuf::from(folder));
    let texts = texts();
    let desk = tempfile::tempdir().unwrap();
    let [asked, answered] = ["texts.json", "vectors"].map(|name| desk.path().join(name));
    std::fs::write(&asked, serde_json::to_string(&texts).unwrap()).unwrap();
    let program = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../xtask/encoder/vectors.py");
    let status = Command::new(python).arg(program).args([&asked, &answered]).status().unwrap();
    assert!(status.success());
    let bytes = std::fs::read(answered).unwrap();
    let floats: Vec<f32> = bytes.as_chunks().0.iter().map(|b| f32::from_le_bytes(*b)).collect();
    let expected: Vec<&[f32]> = floats.chunks_exact(512).collect();
    assert_eq!(expected.len(), texts.len());

    let all: Vec<&str> = texts.iter().map(String::as_str).collect();
    let found = encoder.encode_fully(&all);
    let mut worst = 1.0_f32;
    for ((text, found), expected) in texts.iter().zip(&found).zip(&expected) {
        let cosine = cosine(found, expected);
        assert!(cosine >= 0.999, "{cosine}: {text}");
        worst = worst.min(cosine);
    }
    println!("worst cosine of {} texts: {worst}", texts.len());

    // One by one or together, in whatever order, with a memory of other texts or without.
    let again = model(&PathBuf::from(std::env::var_os("AUNAR_TEST_MODEL").unwrap()));
    for at in (0..texts.len()).rev().step_by(41) {
        assert_eq!(again.encode_fully(&[all[at]])[0], found[at], "{}", texts[at]);
    }
    let rounded = encoder.encode(&all[500..510]).unwrap();
    assert!(rounded.iter().all(|vector| vector.model() == again.model()));
    let close = |(vector, full): (&aunar_overlap::Vector, &Vec<f32>)| {
        aunar_overlap::Vector::new(again.model(), full) == *vector
    };
    assert!(rounded.iter().zip(&found[500..510]).all(close));
}
