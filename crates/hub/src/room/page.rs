//! One room: its question, what was said, and speaking in it.

use super::{about, address, may, one, seat, stands};
use crate::picture::NetworkPicture;
use crate::records;
use crate::web::field::{Field, Kind, Wrong};
use crate::web::filled::begins;
use crate::web::html::Words;
use crate::web::tongue::own_name;
use crate::web::{Answer, Cx, Form, Shell, numbers, respond};
use askama::Template;
use aunar_domain::access::Action;
use aunar_domain::ids::PostId;
use aunar_domain::mandate::Mandate;
use aunar_domain::room::{Room, Stage, Standing};
use axum::extract::Path;
use axum::http::StatusCode;

#[derive(Template)]
#[template(path = "room/pages/room.html")]
struct RoomPage {
    shell: Shell,
    base: String,
    path: String,
    question: Words,
    context: Option<Words>,
    stands: (&'static str, String, String),
    circle: String,
    langs: String,
    moderator: String,
    held: bool,
    about: Option<(String, Words)>,
    summary: Option<String>,
    moderates: bool,
    posts: Vec<Said>,
    trouble: Option<String>,
    form: Option<(String, Vec<Field>)>,
    closed: bool,
    signs_in: Option<String>,
}

/// Something that is said, as it is shown.
struct Said {
    id: String,
    n: i64,
    seat: String,
    when: (String, String),
    words: Words,
    standing: Option<String>,
    reason: Option<String>,
    /// What was wrong with why it was to be withheld.
    wrong: Option<String>,
    can_show: bool,
    can_withhold: bool,
    can_withdraw: bool,
}

/// The page.
pub(super) async fn show(cx: Cx, Path((network, reference)): Path<(String, String)>) -> Answer {
    cx.params().only(&[])?;
    let network = cx.network(&network)?;
    let room = one(&cx, &network, &reference).await?;
    draw(&cx, &network, &room, (None, &Wrong::default())).await
}

/// The field in which it is said why a post is withheld, as it is called in [`Wrong`].
pub(super) fn reason_of(post: PostId) -> String {
    format!("reason-{post}")
}

pub(super) async fn draw(
    cx: &Cx,
    network: &NetworkPicture,
    room: &Room,
    (sent, wrong): (Option<&Form>, &Wrong),
) -> Answer {
    let t = cx.t();
    let moderates = may(cx, Action::ModerateRoom, room);
    let held = records::person::mandates_in(&cx.state.db, network.network.id).await?;
    let holds = |id| held.iter().find(|m: &&Mandate| m.id == id);
    let mine = |id| cx.mandates().iter().any(|m| m.id == id);
    let mut posts = Vec::new();
    for post in records::room::posts(&cx.state.db, room.id).await? {
        let own = mine(post.mandate);
        let read = post.standing == Standing::Shown
            || (own || moderates) && post.standing != Standing::Withdrawn;
        let Some(words) = post.words.as_ref().filter(|_| read) else { continue };
        posts.push(Said {
            id: post.id.to_string(),
            n: post.n,
            seat: seat(t, network, holds(post.mandate)),
            when: (post.at.to_rfc3339(), numbers::moment(t.0, post.at)),
            words: Words::of(words, t.0, t),
            standing: (post.standing != Standing::Shown)
                .then(|| t.label("room-standing", post.standing.code())),
            reason: post.reason.clone(),
            wrong: wrong.of(&reason_of(post.id)).map(str::to_owned),
            can_show: moderates && post.standing.to(Standing::Shown).is_some(),
            can_withhold: moderates && post.standing.to(Standing::Withheld).is_some(),
            can_withdraw: own && post.standing.to(Standing::Withdrawn).is_some(),
        });
    }
    let stage = room.stage(cx.now.date_naive());
    // What somebody wrote a moment too late is given back to them.
    let speaks = (stage == Stage::Open || sent.is_some()) && may(cx, Action::SpeakInRoom, room);
    let lang = if room.langs.contains(&t.0) { t.0 } else { room.langs[0] };
    let langs = room.langs.iter().map(|l| (l.code().to_owned(), own_name(*l).to_owned()));
    let form = speaks.then(|| {
        let fields = vec![
            Field::new(Kind::Choice, "lang", t.t("room-field-lang"))
                .required()
                .choices(langs)
                .holding(lang.code()),
            Field::new(Kind::Words, "words", t.t("room-field-words"))
                .required()
                .hint(t.t(if room.held { "room-hint-held" } else { "room-hint-words" })),
        ];
        let fields = fields.into_iter().map(|f| f.sent(sent, wrong)).collect();
        (begins(sent), fields)
    });
    let path = address(network, room);
    let mut trouble = (!wrong.is_nothing()).then(|| t.n("field-trouble", wrong.count()));
    if let Some(said) = wrong.of("act") {
        trouble = Some(said.to_owned());
    }
    let status = match wrong.is_nothing() {
        true => StatusCode::OK,
        false => StatusCode::UNPROCESSABLE_ENTITY,
    };
    let page = RoomPage {
        shell: Shell::of(cx, network, None, "proposals", room.question.words(t.0)),
        base: format!("/{}/rooms", network.network.code),
        question: Words::of(&room.question, t.0, t),
        context: room.context.as_ref().map(|c| Words::of(c, t.0, t)),
        stands: stands(t, cx, room),
        circle: t.label("room-circle", room.circle.code()),
        langs: t.languages(&room.langs),
        moderator: seat(t, network, holds(room.moderator)),
        held: room.held,
        about: about(cx, network, room),
        summary: room.summed_at.map(|_| format!("{path}/summary")),
        moderates,
        posts,
        trouble,
        form,
        closed: stage == Stage::Closed,
        signs_in: (stage == Stage::Open && cx.signed.is_none()).then(|| cx.reader.sign_in()),
        path,
    };
    respond::personal_page(cx, status, &page)
}
