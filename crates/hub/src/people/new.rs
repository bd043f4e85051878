//! The page that gives a mandate: first the role, then what that role needs.

use super::asked::{self, Asked, Wrong};
use super::giving::{Given, Giver, Question, give as given};
use super::right::{self, Reach};
use super::said::said;
use crate::account::Purpose;
use crate::picture::NetworkPicture;
use crate::web::cx::actor;
use crate::web::tongue::own_names;
use crate::web::{Answer, Cx, Error, Form, Shell, numbers, respond};
use askama::Template;
use aunar_domain::mandate::{Mandate, Person, Role, Scope};
use axum::extract::Path;
use axum::http::StatusCode;

#[derive(Template)]
#[template(path = "people/pages/roles.html")]
struct RolesPage {
    shell: Shell,
    back: String,
    roles: Vec<(String, String, String)>,
}

#[derive(Template)]
#[template(path = "people/pages/new.html")]
struct NewPage {
    shell: Shell,
    path: String,
    back: String,
    role: &'static str,
    role_label: String,
    about: String,
    id: String,
    question: Option<String>,
    wrong: Option<String>,
    fields: Vec<Field>,
}

/// A field of a form.
struct Field {
    name: &'static str,
    kind: &'static str,
    label: String,
    hint: Option<String>,
    value: String,
    wrong: Option<String>,
    required: bool,
    choices: Vec<(String, String, bool)>,
}

#[derive(Template)]
#[template(path = "people/pages/given.html")]
struct GivenPage {
    shell: Shell,
    back: String,
    what: String,
    link: Option<String>,
    how: String,
}

/// The roles that whoever asks may give.
fn roles(reach: &Reach) -> Vec<Role> {
    match reach {
        Reach::Whole => Role::ALL.to_vec(),
        Reach::Alternates(_) => vec![Role::Alternate],
    }
}

fn role(reach: &Reach, code: Option<&str>) -> Result<Option<Role>, Error> {
    let roles = roles(reach);
    let Some(code) = code else {
        return Ok(roles.first().copied().filter(|_| roles.len() == 1));
    };
    let known: Role = Role::from_code(code).ok_or_else(|| {
        let accepted: Vec<&str> = roles.iter().map(|r| r.code()).collect();
        Error::bad_param("bad-value", "role", code, accepted.join(", "))
    })?;
    if roles.contains(&known) { Ok(Some(known)) } else { Err(Error::forbidden()) }
}

/// The choice of a role, or the form of one.
pub(super) async fn show(cx: Cx, Path(code): Path<String>) -> Answer {
    cx.params().only(&["role", "entity"])?;
    let network = cx.network(&code)?;
    let reach = right::reach(&cx, network.network.id)?;
    match role(&reach, cx.params().one("role"))? {
        Some(role) => {
            let asked = Asked::fresh(&cx, &network);
            form(&cx, &network, role, &reach, &asked, &Wrong::new(), None)
        }
        None => choose(&cx, &network, &reach),
    }
}

fn choose(cx: &Cx, network: &NetworkPicture, reach: &Reach) -> Answer {
    let t = cx.t();
    let back = format!("/{}/people", network.network.code);
    let roles = roles(reach).into_iter().map(|role| {
        let code = role.code();
        (format!("{back}/new?role={code}"), t.label("role", code), t.label("role-may", code))
    });
    let roles = roles.collect();
    let shell = Shell::of(cx, network, None, "people", &t.t("people-new"));
    Ok(respond::private(respond::page(cx, &RolesPage { shell, back, roles })?))
}

/// Gives what the form says.
pub(super) async fn give(cx: Cx, Path(code): Path<String>, sent: Form) -> Answer {
    let network = cx.network(&code)?;
    let reach = right::reach(&cx, network.network.id)?;
    let Some(role) = role(&reach, sent.one("role"))? else {
        return choose(&cx, &network, &reach);
    };
    let asked = Asked::of(&sent);
    let entity = asked.entity(cx.t(), &network, role);
    // An entity that is none is asked about; one that is not theirs is refused.
    if matches!(reach, Reach::Whole) || entity.is_ok() {
        right::by(&cx, network.network.id, role, entity.as_ref().ok().copied())?;
    }
    let gift = match asked.gift(&cx, &network, role, entity) {
        Ok(gift) => gift,
        Err(wrong) => {
            let mut page = form(&cx, &network, role, &reach, &asked, &wrong, None)?;
            *page.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
            return Ok(page);
        }
    };
    let (me, under) = right::by(&cx, network.network.id, role, gift.mandate.entity)?;
    let may = |mandate: &Mandate| right::may(&cx, mandate);
    let giver = Giver { actor: actor(me, under), via: "web", under: Some(under.id), may: &may };
    match given(&cx.state, &network, gift, &giver).await? {
        Given::Now { person, mandate, link } => told(&cx, &network, &person, &mandate, link),
        Given::Before(id) => Ok(respond::see_other(&format!("/{code}/people/{id}"))),
        Given::Asks(question) => {
            let t = cx.t();
            let words = match question {
                Question::Namesake => t.with("people-sure-namesake", &[("name", &asked.name)]),
                Question::Twice(mandate) => {
                    let what = said(t, &network, &mandate);
                    let from = numbers::day(t.0, mandate.from);
                    let until = super::list::until(t, &mandate);
                    t.with(
                        "people-sure-twice",
                        &[("what", &what), ("from", &from), ("until", &until)],
                    )
                }
            };
            let asks = Some(words);
            let mut page = form(&cx, &network, role, &reach, &asked, &Wrong::new(), asks)?;
            *page.status_mut() = StatusCode::CONFLICT;
            Ok(page)
        }
    }
}

/// Says what was given, and the invitation once.
pub(super) fn told(
    cx: &Cx,
    network: &NetworkPicture,
    person: &Person,
    mandate: &Mandate,
    link: Option<String>,
) -> Answer {
    let t = cx.t();
    let until = (cx.now + Purpose::Invitation.lifetime()).date_naive();
    let how = [("email", person.email.as_str()), ("date", &numbers::day(t.0, until))];
    let page = GivenPage {
        shell: Shell::of(cx, network, None, "people", &person.name),
        back: format!("/{}/people/{}", network.network.code, mandate.id),
        what: said(t, network, mandate),
        link,
        how: t.with("people-invitation-how", &how),
    };
    Ok(respond::private(respond::page(cx, &page)?))
}

fn form(
    cx: &Cx,
    network: &NetworkPicture,
    role: Role,
    reach: &Reach,
    asked: &Asked,
    wrong: &Wrong,
    question: Option<String>,
) -> Answer {
    let t = cx.t();
    let field = |name: &'static str, kind, value: &str, required| Field {
        name,
        kind,
        label: t.label("people-field", name),
        hint: t.try_label("people-hint", name),
        value: value.to_owned(),
        wrong: wrong.get(name).cloned(),
        required,
        choices: Vec::new(),
    };
    let choice = |name, value: &str, choices: Vec<(String, String)>| Field {
        hint: None,
        choices: choices.into_iter().map(|(v, l)| (v.clone(), l, v == value)).collect(),
        ..field(name, "choice", value, true)
    };
    let mut fields = vec![
        field("email", "email", &asked.email, true),
        field("name", "text", &asked.name, true),
        choice("lang", &asked.lang, own_names()),
    ];
    if matches!(role.scope(), Scope::Entity | Scope::Priority) {
        let known = asked::entities(cx, network, role, reach);
        fields.push(if known.is_empty() {
            field("entity", "text", &asked.entity, true)
        } else {
            let code = network.common.register.find(&asked.entity).map(|e| e.code.clone());
            choice("entity", &code.unwrap_or_default(), known)
        });
    }
    if role.scope() == Scope::Priority {
        fields.push(choice("priority", &asked.priority, asked::priorities(cx, network)));
    }
    if role.scope() == Scope::Country {
        fields.push(choice("country", &asked.country, asked::countries(cx, network)));
    }
    fields.push(field("from", "date", &asked.from, true));
    fields.push(field("until", "date", &asked.until, false));
    let role_label = t.label("role", role.code());
    let page = NewPage {
        shell: Shell::of(cx, network, None, "people", &t.t("people-new")),
        path: format!("/{}/people/new", network.network.code),
        back: format!("/{}/people", network.network.code),
        role: role.code(),
        role_label,
        about: t.label("role-may", role.code()),
        id: asked.id.clone(),
        question,
        wrong: (!wrong.is_empty()).then(|| t.n("people-wrong-some", wrong.len())),
        fields,
    };
    Ok(respond::private(respond::page(cx, &page)?))
}
