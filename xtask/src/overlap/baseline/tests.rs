use super::*;

#[test]
fn rare_words_weigh_more() {
    let texts = ["taller de censo", "taller de agua", "censo de agua", "curso de censo"];
    let tf_idf = TfIdf::new(&texts);
    assert!((tf_idf.cosine(0, 0) - 1.0).abs() < 1e-5);
    assert!(tf_idf.cosine(0, 1) > tf_idf.cosine(0, 3));
}
