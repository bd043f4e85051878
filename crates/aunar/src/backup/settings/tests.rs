use super::*;

#[test]
fn no_secret_is_kept() {
    let told = from(|name| {
        let value = match name {
            "AUNAR_DB" => "postgres://aunar:p@ss@db.example/aunar?password=hidden",
            "AUNAR_SMTP" => "smtp://who:secret@mail.example:587",
            "AUNAR_EMBEDDINGS_URL" => "https://e.example/v1?key=secret",
            "AUNAR_PUBLIC_URL" => "https://plan.example",
            "AUNAR_LISTEN" => "",
            _ => return None,
        };
        Some(value.to_owned())
    });
    let told: Vec<(&str, &str)> = told.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
    let expected = [
        ("AUNAR_DB", "postgres://db.example/aunar"),
        ("AUNAR_EMBEDDINGS_URL", "https://e.example/v1"),
        ("AUNAR_PUBLIC_URL", "https://plan.example"),
        ("AUNAR_SMTP", "smtp://mail.example:587"),
    ];
    assert_eq!(told, expected);
}

/// Secrets, and where they lie on this machine alone.
const SECRET: [&str; 7] = [
    "AUNAR_DB_FILE",
    "AUNAR_SMTP_FILE",
    "AUNAR_OIDC_CLIENT_SECRET",
    "AUNAR_OIDC_CLIENT_SECRET_FILE",
    "AUNAR_EMBEDDINGS_TOKEN",
    "AUNAR_EMBEDDINGS_TOKEN_FILE",
    "AUNAR_BACKUP_AGE_IDENTITY",
];

/// The settings that a command and those below it take from the environment, and whether their help hides
/// what they are.
fn taken(command: &clap::Command) -> BTreeMap<String, bool> {
    let of_env =
        |arg: &clap::Arg| Some((arg.get_env()?.to_str()?.to_owned(), arg.is_hide_env_values_set()));
    let mut all: BTreeMap<String, bool> = command.get_arguments().filter_map(of_env).collect();
    all.extend(command.get_subcommands().flat_map(taken));
    all
}

#[test]
fn a_setting_that_is_added_is_kept_or_known_to_be_a_secret() {
    let taken = taken(&<crate::Cli as clap::CommandFactory>::command());
    for (name, hidden) in &taken {
        let lists = [&PLAIN[..], &ADDRESSES, &SECRET];
        let times = lists.iter().filter(|list| list.contains(&name.as_str())).count();
        assert_eq!(times, 1, "{name} is in one of the lists");
        // A file with a secret is named, what may hold one is not shown by any help.
        let names_a_file = name.ends_with("_FILE") || name.ends_with("_IDENTITY");
        assert_eq!(*hidden, !PLAIN.contains(&name.as_str()) && !names_a_file, "{name}");
    }
    for name in PLAIN.iter().chain(&ADDRESSES).chain(&SECRET) {
        assert!(taken.contains_key(*name), "{name} is a setting of the program");
    }
}
