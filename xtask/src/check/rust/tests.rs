use super::*;

fn spread(text: &str) -> Vec<String> {
    paths(&blank(text, false))
        .iter()
        .map(|n| format!("{} {}", n.line, n.parts.join("::")))
        .collect()
}

#[test]
fn a_use_with_groups_is_spread_into_its_paths() {
    let text = "use crate::{\n    plan::{self, Plan as P},\n    web::*,\n};\nuse std::fs;\nlet x = crate::desk::open(1);";
    let expected = [
        "2 crate::plan",
        "2 crate::plan::Plan",
        "3 crate::web",
        "5 std::fs",
        "6 crate::desk::open",
    ];
    assert_eq!(spread(text), expected);
}

#[test]
fn comments_and_literals_name_nothing() {
    let text = "// use std::fs;\n/* a::b /* c::d */ */ let s = \"x::y\"; let r = r#\"p::q \" z\"#; let c = '\"'; e::f()";
    assert_eq!(spread(text), ["2 e::f"]);
}

#[test]
fn a_raw_name_and_a_lifetime_are_no_literals() {
    assert_eq!(spread("let r#type = a::b; fn f<'a>(x: &'a c::d) {}"), ["1 a::b", "1 c::d"]);
}

#[test]
fn what_stands_under_a_test_mark_is_left_out() {
    let text = "use a::b;\n#[cfg(test)]\nmod tests { use std::fs; fn f() { } }\nuse c::d;\n#[cfg(test)]\nuse e::f;\n";
    let code = without_tests(&blank(text, false));
    let names: Vec<String> =
        paths(&code).iter().map(|n| format!("{} {}", n.line, n.parts.join("::"))).collect();
    assert_eq!(names, ["1 a::b", "4 c::d"]);
}

#[test]
fn super_and_self_are_resolved_from_the_module() {
    let module = ["plan".to_owned(), "store".to_owned()];
    let read = |path: &str| {
        let parts: Vec<String> = path.split("::").map(str::to_owned).collect();
        from_root(&module, &parts).map(|place| place.join("::"))
    };
    assert_eq!(read("super::pages::show").as_deref(), Some("plan::pages::show"));
    assert_eq!(read("super::super::web").as_deref(), Some("web"));
    assert_eq!(read("crate::desk").as_deref(), Some("desk"));
    assert_eq!(read("std::fs"), None);
}
