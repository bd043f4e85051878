use super::*;

/// A model of these pieces.
pub(in crate::encoder) fn model(pieces: &[(&str, f32)]) -> Vec<u8> {
    let mut bytes = Vec::new();
    for (text, score) in pieces {
        let mut piece = vec![0x0a, u8::try_from(text.len()).unwrap()];
        piece.extend(text.as_bytes());
        piece.push(0x15);
        piece.extend(score.to_le_bytes());
        bytes.extend([0x0a, u8::try_from(piece.len()).unwrap()]);
        bytes.extend(piece);
    }
    bytes
}

const SOME: [(&str, f32); 7] = [
    ("<unk>", 0.0),
    ("<s>", 0.0),
    ("</s>", 0.0),
    ("▁front", -3.0),
    ("era", -2.0),
    ("▁fron", -2.0),
    ("tera", -5.0),
];

#[test]
fn the_likeliest_cut_is_taken() {
    let pieces = Pieces::read(&model(&SOME)).unwrap();
    assert_eq!(pieces.cut("frontera"), [1, 3, 4, 2]);
    assert_eq!(pieces.cut("  frontera"), [1, 3, 4, 2]);
    assert_eq!(pieces.cut(""), [1, 0, 2]);
    assert_eq!(pieces.cut("ñ"), [1, 0, 0, 2]);
}

#[test]
fn broken_models_are_refused() {
    let whole = model(&SOME);
    for bytes in [&whole[..whole.len() - 1], &whole[..20], b"", b"\x07", b"\x0a\x02\x15\x00"] {
        let error = Pieces::read(bytes).unwrap_err();
        assert_eq!(error.file, "sp.model");
    }
    let nan = model(&[("a", 0.0), ("b", 0.0), ("c", 0.0), ("d", f32::NAN)]);
    assert!(Pieces::read(&nan).unwrap_err().to_string().contains("is no number"));
}

#[test]
fn any_bytes_and_any_text_are_answered() {
    bolero::check!().for_each(|bytes: &[u8]| {
        let _ = Pieces::read(bytes);
    });
    let pieces = Pieces::read(&model(&SOME)).unwrap();
    bolero::check!().with_type::<String>().for_each(|text| {
        let cut = pieces.cut(text);
        assert!(cut.first() == Some(&1) && cut.last() == Some(&2) && cut.len() > 2);
    });
}
