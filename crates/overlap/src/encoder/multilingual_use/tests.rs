use super::super::arrays::tests::npz;
use super::super::pieces::tests::model;
use super::*;

#[test]
fn a_model_of_other_arrays_is_refused_with_what_is_missing() {
    let pieces = model(&[("<unk>", 0.0), ("<s>", 0.0), ("</s>", 0.0), ("a", -1.0)]);
    let error = MultilingualUse::read(&npz(&[]), &pieces).unwrap_err();
    assert_eq!(error.to_string(), "weights.npz cannot be used: there is no `q1`");
    let error = MultilingualUse::read(b"", &pieces).unwrap_err().to_string();
    assert!(error.starts_with("weights.npz cannot be used: it is no zip file"), "{error}");
    let error = MultilingualUse::read(&npz(&[]), b"").unwrap_err();
    assert_eq!(error.file, "sp.model");
}
