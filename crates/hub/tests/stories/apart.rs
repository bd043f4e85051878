//! What belongs to another network, or is nowhere, is found by nobody: whoever asks, by whatever name.

use crate::roles::{Instance, TABLE, said, template_of};
use crate::walk::of_the_other_network;
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

#[tokio::test]
async fn what_another_network_has_is_not_there() {
    for app in TestApp::each_sample().await {
        let instance = Instance::of(&app).await;
        let global = of_the_other_network(&app).await;
        let own =
            [None, Some(app.sign_in("secretariat").await), Some(app.sign_in("focal-unicef").await)];
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
                if !tells_nothing(&answer) {
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
            // Nobody of this network finds its plans in the other.
            let swapped = address.replace("/lac/", "/global/");
            for who in &own {
                let answer = ask(&app, who.as_ref(), method, &swapped).await;
                if !tells_nothing(&answer) {
                    told.push(format!("swapped: {method} {swapped}: {}", answer.status));
                }
                asked += 1;
            }
        }
        assert!(told.is_empty(), "{told:#?}");
        assert!(asked > 800, "{asked}");
    }
}

#[tokio::test]
async fn what_is_nowhere_is_found_by_nobody_under_any_name() {
    for app in TestApp::each_sample().await {
        let people = [
            None,
            Some(app.sign_in("secretariat").await),
            Some(app.sign_in("focal-unicef").await),
            Some(app.sign_in("reader").await),
        ];
        let seed = Uuid::now_v7().as_u128();
        let (mut asked, mut told) = (0_u128, Vec::new());
        for (method, pattern, _) in TABLE {
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
                let who = &people[k % people.len()];
                let answer = ask(&app, who.as_ref(), method, &address).await;
                let status = answer.status;
                // What cannot be a name at all is said to be none; and what is agreed on or over says that of
                // itself, whatever of it was named.
                if !tells_nothing(&answer) && status != 400 && status != 409 {
                    told.push(format!("{method} {address}: {status}"));
                }
                asked += 1;
            }
        }
        assert!(told.is_empty(), "{told:#?}");
        assert!(asked > 800, "{asked}");
    }
}
