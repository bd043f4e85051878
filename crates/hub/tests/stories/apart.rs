//! What belongs to another network, or is nowhere, is found by nobody: whoever asks, by whatever name.

use crate::roles::{Instance, TABLE, said, template_of};
use crate::walk::of_the_other_network;
use aunar_db::Engine;
use aunar_hub::sample::ROLES;
use aunar_hub::testing::{Answered, TestApp, Visitor};
use uuid::Uuid;

async fn ask(app: &TestApp, who: Option<&Visitor<'_>>, method: &str, address: &str) -> Answered {
    let program = method != "GET" && address.starts_with("/api/");
    match (who, method) {
        (None, "GET") => app.get(address).await,
        (None, _) if program => app.send(said(method, address)).await,
        (None, _) => app.post(address, &[]).await,
        (Some(who), "GET") => who.get(address).await,
        (Some(who), _) if program => who.send(said(method, address)).await,
        (Some(who), _) => who.post(address, &[]).await,
    }
}

/// Whether an answer tells nothing: not there, not for you, sign in first. The links of letters (`0000`,
/// `forged`) say that they are over, to whoever has one that never was.
fn tells_nothing(answer: &Answered) -> bool {
    matches!(answer.status.as_u16(), 401 | 403 | 404 | 410)
}

/// Whether a row of the table lets somebody of a role in; without a name, anybody.
fn lets_in(row: &str, who: &str) -> bool {
    let role = ROLES.iter().position(|(name, _)| *name == who);
    row.split(' ').nth(role.map_or(0, |n| n + 1)) == Some("+")
}

/// Where whoever may read what would be there is refused all the same. Who weighs for a call is nobody's to
/// learn: one that is not theirs to weigh and one that is nowhere are refused alike (`call/weigh.rs`).
const REFUSED_ALIKE: [&str; 1] = ["/{network}/calls/{reference}/proposals"];

/// Whether an answer says that nothing is there, to somebody who would be let in to what was: they are not
/// told that it is not for them. Of the secret of a letter it says that it is over.
fn says_nowhere(answer: &Answered, template: &str) -> bool {
    match answer.status.as_u16() {
        404 => true,
        410 => template.contains("{secret}"),
        403 => REFUSED_ALIKE.contains(&template),
        _ => false,
    }
}

/// Who of this network asks in the other. A plan that is another network's is not found in the program's memory,
/// which knows no engine: on the second engine one of them stands for all.
async fn of_this_network(app: &TestApp) -> Vec<Option<Visitor<'_>>> {
    let secretariat = Some(app.sign_in("secretariat").await);
    match app.db().engine() {
        Engine::Sqlite => vec![None, secretariat, Some(app.sign_in("focal-unicef").await)],
        Engine::Postgres => vec![secretariat],
    }
}

/// Names that something could have, by a number that says which: identifiers of today, references, numbers,
/// and what somebody tries who means no good.
fn names(seed: u128) -> [String; 6] {
    // A step of a linear congruential generator (Knuth, MMIX): any spread will do.
    let mixed =
        seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
    let number = mixed % 100_000;
    [
        Uuid::now_v7().to_string(),
        Uuid::from_u128(mixed).to_string(),
        format!("Z-{number}"),
        format!("{}", number + 10_000),
        format!("%2e%2e%2f{number}%00%27%22%3c"),
        "%C3%B1".repeat(60),
    ]
}

/// A name of the same form that nothing has: an identifier for an identifier, other figures for those of a
/// reference (its letters say of what kind it is), other letters where there is nothing else.
fn of_the_same_form(name: &str, seed: u64) -> String {
    if Uuid::parse_str(name).is_ok() {
        return Uuid::now_v7().to_string();
    }
    // One figure is too few for a number that nothing has.
    if name.len() == 1 {
        return format!("9{name}");
    }
    if !name.contains(|c: char| c.is_ascii_digit()) {
        let letter = |(n, c): (u64, char)| match c {
            'A'..='Z' => char::from(b'A' + u8::try_from((seed + n * 7) % 26).unwrap_or(0)),
            'a'..='z' => char::from(b'a' + u8::try_from((seed + n * 7) % 26).unwrap_or(0)),
            other => other,
        };
        return (0..).zip(name.chars()).map(letter).collect();
    }
    let (mut made, mut before) = (String::new(), ' ');
    for (n, c) in (0_u64..).zip(name.chars()) {
        let begins = !before.is_ascii_digit();
        made.push(match c {
            // Of quarters there are four.
            '0'..='9' if before == 'Q' => c,
            // Nothing has so high a number, and no plan begins so late.
            '9' if begins => '8',
            '0'..='9' if begins => '9',
            '0'..='9' => char::from(b'0' + u8::try_from((seed + n * 3) % 10).unwrap_or(0)),
            other => other,
        });
        before = c;
    }
    made
}

/// The addresses that an address becomes where one of those names in it that are another's is one that nothing
/// has; with what the name was and what it is.
fn with_names_of_nothing(
    (address, template): (&str, &str),
    is_anothers: impl Fn(&str) -> bool,
    seed: u64,
) -> Vec<[String; 3]> {
    let parts: Vec<&str> = address.split('/').collect();
    let named: Vec<&str> = template.split('/').collect();
    assert_eq!(parts.len(), named.len(), "{address} {template}");
    let mut all = Vec::new();
    for (at, part) in parts.iter().enumerate() {
        if !named[at].starts_with('{') || named[at] == "{network}" || !is_anothers(part) {
            continue;
        }
        // What a file is called has an ending, and a picture its size, that are no part of the name.
        let stem = part.split('.').next().unwrap_or_default();
        let stem = stem.get(..36).unwrap_or(stem);
        let made = of_the_same_form(stem, seed.wrapping_add(at as u64));
        let mut whole: Vec<String> = parts.iter().map(|p| (*p).to_owned()).collect();
        whole[at] = format!("{made}{}", &part[stem.len()..]);
        all.push([whole.join("/"), stem.to_owned(), made]);
    }
    all
}

/// What an answer says, both names blotted out: what is left may tell nothing of which was asked for. Neither
/// the name of the request nor the day stands in a body.
fn blotted(answer: &Answered, names: [&str; 2]) -> (u16, String) {
    let text = names.iter().fold(answer.text(), |text, name| text.replace(*name, "·"));
    (answer.status.as_u16(), text)
}

/// Asks for what is there, elsewhere, and for what is nowhere, and finds no difference.
async fn cannot_be_told_apart(
    app: &TestApp,
    who: Option<&Visitor<'_>>,
    (method, address, template): (&str, &str, &str),
    is_anothers: impl Fn(&str) -> bool,
    told: &mut Vec<String>,
) -> usize {
    let seed = u64::try_from(Uuid::now_v7().as_u128() % 1_000_003).unwrap_or(0);
    let address = address.split('?').next().unwrap_or_default();
    let others = with_names_of_nothing((address, template), is_anothers, seed);
    for [nowhere, is, made] in &others {
        // The longer one first: the other may be a part of it.
        let names = [made.as_str(), is.as_str()];
        let there = blotted(&ask(app, who, method, address).await, names);
        let nothing = blotted(&ask(app, who, method, nowhere).await, names);
        if there.0 != nothing.0 {
            told.push(format!("{method} {address}: {}, {nowhere}: {}", there.0, nothing.0));
        } else if there.1 != nothing.1 {
            let mut lines = there.1.lines().zip(nothing.1.lines());
            let first = lines.find(|(a, b)| a != b);
            told.push(format!("{method} {address}, {nowhere}: {first:?}"));
        }
    }
    others.len()
}

/// Where something is that not everybody may know of; it is not told from what is nowhere in its own network
/// either.
const HIDDEN: [(&str, &str); 13] = [
    ("GET", "/lac/requests/R-002"),
    ("POST", "/lac/requests/R-002"),
    ("GET", "/lac/requests/R-003"),
    ("GET", "/api/v1/networks/lac/requests/R-003"),
    ("GET", "/lac/practices/P-005"),
    ("GET", "/lac/practices/P-005/hub.json"),
    ("GET", "/api/v1/networks/lac/practices/P-005"),
    ("GET", "/lac/proposals/7"),
    ("GET", "/lac/rooms/D-02"),
    ("GET", "/lac/rooms/D-02/summary"),
    ("GET", "/lac/rooms/D-02/summary.docx"),
    ("GET", "/api/v1/networks/lac/rooms/D-02"),
    ("GET", "/lac/plans/2027-2028"),
];

#[tokio::test]
async fn what_is_elsewhere_cannot_be_told_from_what_is_nowhere() {
    for app in TestApp::each_sample().await {
        let instance = Instance::of(&app).await;
        let global = of_the_other_network(&app).await;
        let own = of_this_network(&app).await;
        let (mut asked, mut told) = (0, Vec::new());
        for (method, pattern, _) in TABLE {
            let Some(template) = template_of(method, pattern) else { continue };
            if !template.contains("{network}") || template.matches('{').count() < 2 {
                continue;
            }
            let address = instance.address(pattern);
            // The other network's secretariat asks at its own address for what this one has: what is of a plan at
            // its own plan, and of an activity at an activity of its own, so that no name before fails.
            let elsewhere = address
                .replace("/lac/plans/2023-2024", "/global/plans/2021-2022")
                .replace("/lac/plans/2027-2028", "/global/plans/2021-2022")
                .replace("/activities/B-05/", "/activities/A-001/")
                .replace("/lac/", "/global/");
            // A reference of a plan is that plan's own: `A-001` is in both. What is found by an identifier is
            // this network's, and outside of plans everything is.
            let is_of_plan = elsewhere.contains("/global/plans/");
            let is_this_ones = |part: &str| {
                let is_own = matches!(part, "2021-2022" | "A-001");
                !is_of_plan || !is_own && !pattern.split('/').any(|p| p == part)
            };
            let one = (*method, elsewhere.as_str(), template.as_str());
            asked += cannot_be_told_apart(&app, Some(&global), one, is_this_ones, &mut told).await;
            // Whoever is of this network asks in the other for its plans, and for what is in them.
            let swapped = address.replace("/lac/", "/global/");
            for who in own.iter().filter(|_| swapped.contains("/global/plans/")) {
                let one = (*method, swapped.as_str(), template.as_str());
                let is_plan = |part: &str| matches!(part, "2023-2024" | "2027-2028");
                asked += cannot_be_told_apart(&app, who.as_ref(), one, is_plan, &mut told).await;
            }
        }
        // A reader of the network reads the plan that is drafted, and nothing else of these.
        let reader = app.sign_in("reader").await;
        for (method, address) in HIDDEN {
            let template = template_of(method, address).expect("a route");
            let one = (method, address, template.as_str());
            let everybody = [None, Some(&global), Some(&reader)];
            let outside = if address.contains("/plans/") { 2 } else { 3 };
            for who in everybody.into_iter().take(outside) {
                asked += cannot_be_told_apart(&app, who, one, |_| true, &mut told).await;
            }
        }
        assert!(told.is_empty(), "{told:#?}");
        assert!(asked > if own.len() > 1 { 400 } else { 150 }, "{asked}");
    }
}

#[tokio::test]
async fn what_another_network_has_is_not_there() {
    for app in TestApp::each_sample().await {
        let instance = Instance::of(&app).await;
        let global = of_the_other_network(&app).await;
        let own = of_this_network(&app).await;
        let (mut asked, mut told) = (0, Vec::new());
        for (method, pattern, row) in TABLE {
            let Some(template) = template_of(method, pattern) else { continue };
            let names = template.matches('{').count();
            if !template.contains("{network}") || names < 2 {
                continue;
            }
            let address = instance.address(pattern);
            // The other network's secretariat asks at its own address for what this one has.
            let elsewhere = address
                .replace("/lac/plans/2023-2024", "/global/plans/2021-2022")
                .replace("/lac/plans/2027-2028", "/global/plans/2021-2022")
                .replace("/lac/", "/global/");
            let by_identifier = pattern.contains('{');
            let with_plan = elsewhere.contains("/global/plans/");
            // A reference of a plan is that plan's own: `A-001` is in both.
            if by_identifier || !with_plan {
                let answer = ask(&app, Some(&global), method, &elsewhere).await;
                // Whoever runs a network reads there what a secretariat does.
                let is_nothing = match *method == "GET" && lets_in(row, "secretariat") {
                    true => says_nowhere(&answer, &template),
                    false => tells_nothing(&answer),
                };
                if !is_nothing {
                    told.push(format!("elsewhere: {method} {elsewhere}: {}", answer.status));
                }
                asked += 1;
            }
            // And at this one's for what it may not do there: a form that says nothing may be refused for that, where
            // everybody reads what it is about.
            if row.split(' ').next() == Some("-") {
                let answer = ask(&app, Some(&global), method, &address).await;
                let is_empty_form =
                    *method == "POST" && matches!(answer.status.as_u16(), 400 | 422);
                if !(is_empty_form || tells_nothing(&answer)) {
                    told.push(format!("there: {method} {address}: {}", answer.status));
                }
                asked += 1;
            }
            // Nobody of this network finds its plans in the other, where each of them is anybody.
            let swapped = address.replace("/lac/", "/global/");
            for who in &own {
                let answer = ask(&app, who.as_ref(), method, &swapped).await;
                let is_nothing = match *method == "GET" && lets_in(row, "") {
                    true => says_nowhere(&answer, &template),
                    false => tells_nothing(&answer),
                };
                if !is_nothing {
                    told.push(format!("swapped: {method} {swapped}: {}", answer.status));
                }
                asked += 1;
            }
        }
        assert!(told.is_empty(), "{told:#?}");
        assert!(asked > if own.len() > 1 { 800 } else { 300 }, "{asked}");
    }
}

#[tokio::test]
async fn what_is_nowhere_is_found_by_nobody_under_any_name() {
    for app in TestApp::each_sample().await {
        let people = [
            ("", None),
            ("secretariat", Some(app.sign_in("secretariat").await)),
            ("focal-unicef", Some(app.sign_in("focal-unicef").await)),
            ("reader", Some(app.sign_in("reader").await)),
        ];
        let seed = Uuid::now_v7().as_u128();
        let (mut asked, mut told) = (0_u128, Vec::new());
        for (method, pattern, row) in TABLE {
            let Some(template) = template_of(method, pattern) else { continue };
            let parts: Vec<&str> = template.split('/').collect();
            let Some(last) = parts.iter().rposition(|part| part.contains('{')) else { continue };
            if !template.contains("{network}") || last < 2 {
                continue;
            }
            let given: Vec<&str> =
                pattern.split('?').next().unwrap_or_default().split('/').collect();
            for (k, name) in names(seed.wrapping_add(asked)).iter().enumerate() {
                // The last name of the address is one that nothing has; what stands around it in the part stays.
                let (before, after) = parts[last].split_once('{').expect("a name");
                let after = after.split_once('}').expect("its end").1;
                let mut address: Vec<String> = given.iter().map(|p| (*p).to_owned()).collect();
                if address.len() != parts.len()
                    || address.iter().take(last).any(|p| p.contains('{'))
                {
                    continue;
                }
                address[last] = format!("{before}{name}{after}");
                let address = address.join("/");
                let (name, who) = &people[k % people.len()];
                let answer = ask(&app, who.as_ref(), method, &address).await;
                let status = answer.status;
                let is_nothing = match *method {
                    // What cannot be a name at all, as the last two, may be said to be none.
                    "GET" if lets_in(row, name) => {
                        says_nowhere(&answer, &template) || k > 3 && status == 400
                    }
                    "GET" => tells_nothing(&answer),
                    // A form that says nothing may be refused for that; and what is agreed on or over says
                    // that of itself, whatever of it was named.
                    _ => tells_nothing(&answer) || matches!(status.as_u16(), 400 | 409),
                };
                if !is_nothing {
                    told.push(format!("{name}: {method} {address}: {status}"));
                }
                asked += 1;
            }
        }
        assert!(told.is_empty(), "{told:#?}");
        assert!(asked > 800, "{asked}");
    }
}
