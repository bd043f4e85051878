use super::*;

#[test]
fn a_form_is_read_as_it_was_typed() {
    let form = Form::parse("title=%20Taller%20&who=IOM&who=&who=ILO&text=a%0D%0Ab").expect("reads");
    assert_eq!(form.raw("title"), Some(" Taller "));
    assert_eq!(form.one("title"), Some("Taller"));
    assert_eq!(form.all("who").collect::<Vec<_>>(), ["IOM", "ILO"]);
    assert_eq!(form.one("text"), Some("a\nb"));
    assert_eq!(form.one("nothing"), None);
    assert!(Form::parse("day=2023-02-30").expect("reads").day("day").is_err());
}
