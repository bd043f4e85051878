//! The addresses that there are, read off the source, and the list of them that developers read.

/// The routes that the program's source sets up, each with its method, if it says one.
pub(crate) fn routes() -> Vec<(&'static str, String)> {
    let mut files = vec![std::path::PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/src"))];
    let mut routes = Vec::new();
    while let Some(at) = files.pop() {
        if at.is_dir() {
            files.extend(at.read_dir().expect("a folder").map(|e| e.expect("an entry").path()));
            continue;
        }
        // What tests set up for themselves is no address of the program.
        if at.file_name().is_some_and(|name| name == "tests.rs") {
            continue;
        }
        let source = std::fs::read_to_string(&at).unwrap_or_default();
        let source = source.split("\nmod tests {").next().unwrap_or_default();
        let quoted = |text: &str| text.split('"').nth(1).map(str::to_owned);
        // What a slice puts before each of its addresses.
        let before = source
            .split("let at = ")
            .nth(1)
            .and_then(quoted)
            .map(|b| b.replace("{{", "{").replace("}}", "}"))
            .map(|b| b.trim_end_matches("{rest}").trim_end_matches("{path}").to_owned());
        for set_up in source.split(".route(").skip(1) {
            let set_up = set_up.split("\n}\n").next().unwrap_or_default();
            let (address, handlers) = set_up.split_once(',').expect("an address and its handlers");
            let inner = quoted(address).unwrap_or_else(|| address.trim().to_owned());
            let whole = match (address.contains("at("), &before) {
                (_, Some(before)) if address.contains("format!") => inner.replace("{}", before),
                (true, Some(before)) => format!("{before}{inner}"),
                _ => inner,
            };
            let signs = [
                ("GET", "get("),
                ("POST", "post("),
                ("PATCH", "patch("),
                ("PUT", "put("),
                ("DELETE", "delete("),
            ];
            let methods = signs.iter().filter(|(_, sign)| handlers.contains(sign));
            let mut methods: Vec<&str> = methods.map(|(method, _)| *method).collect();
            if methods.is_empty() {
                // Its handlers are set up elsewhere.
                methods.push("");
            }
            routes.extend(methods.into_iter().map(|method| (method, whole.clone())));
        }
    }
    routes
}

/// The guide for developers lists the addresses of all forms, from the routes themselves; with
/// `AUNAR_WRITE_API_GUIDE` set, the list is written anew.
#[test]
fn the_guide_for_developers_lists_every_form() {
    let at = concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/guide/api.md");
    let guide = std::fs::read_to_string(at).expect("the guide");
    let (start, end) = ("<!-- forms -->\n", "<!-- end of forms -->");
    let (before, rest) = guide.split_once(start).expect("where the list begins");
    let (_, after) = rest.split_once(end).expect("where it ends");
    // What a person does at a browser is closed to programs.
    let closed = ["/api/", "/sign-", "/invitation", "/account"];
    let mut forms: Vec<String> = routes()
        .into_iter()
        .filter(|(method, at)| *method == "POST" && !closed.iter().any(|c| at.starts_with(c)))
        .map(|(_, at)| format!("- `{at}`\n"))
        .collect();
    forms.sort();
    forms.dedup();
    assert!(forms.len() > 40, "{forms:?}");
    let whole = format!("{before}{start}{}{end}{after}", forms.concat());
    if std::env::var_os("AUNAR_WRITE_API_GUIDE").is_some() {
        std::fs::write(at, &whole).expect("the guide is written");
    }
    assert!(
        guide == whole || std::env::var_os("AUNAR_WRITE_API_GUIDE").is_some(),
        "{}",
        forms.concat()
    );
}
