//! The form that sets a review up, as it is shown and as it is read.

use super::setup::Typed;
use crate::web::{Form, Tongue, numbers};
use aunar_domain::period::reading;
use aunar_domain::review::{
    Cluster, MOST_CLUSTERS, MOST_QUESTIONS, Question, Review, Section, Usual,
};
use aunar_domain::words::{Lang, Text, Wording, tidy};
use chrono::NaiveDate;
use uuid::Uuid;

/// Most characters of a title, a reason and the like.
const MOST: usize = 2_000;

/// Wordings of a field in the languages given, the first of which has any being the original.
fn text(form: &Form, name: &str, first: Lang) -> Option<Text> {
    let mut langs = vec![first];
    langs.extend(Lang::ALL.iter().filter(|l| **l != first));
    let wording = |lang: Lang| {
        let words = form.words(&format!("{name}_{}", lang.code()), MOST);
        (!words.is_empty()).then_some(Wording { lang, words, by: None, official: false })
    };
    Text::from_wordings(langs.into_iter().filter_map(wording))
}

/// The questions of a section: one a line, the same line in each language the same question.
fn questions(form: &Form, section: Section, first: Lang) -> Result<Vec<Question>, &'static str> {
    let mut langs = vec![first];
    langs.extend(Lang::ALL.iter().filter(|l| **l != first));
    let mut asked: Vec<Vec<Wording>> = Vec::new();
    for lang in langs {
        let all =
            tidy(form.raw(&format!("q_{}_{}", section.code(), lang.code())).unwrap_or_default());
        let lines: Vec<&str> = all.lines().map(str::trim).filter(|l| !l.is_empty()).collect();
        if lines.is_empty() {
            continue;
        }
        if lines.iter().any(|l| l.chars().count() > MOST) {
            return Err("long-question");
        }
        if asked.is_empty() {
            asked.resize_with(lines.len(), Vec::new);
        } else if asked.len() != lines.len() {
            return Err("questions-differ");
        }
        for (wordings, words) in asked.iter_mut().zip(lines) {
            wordings.push(Wording { lang, words: words.to_owned(), by: None, official: false });
        }
    }
    let question = |wordings: Vec<Wording>| {
        Some(Question { id: Uuid::now_v7(), section, text: Text::from_wordings(wordings)? })
    };
    Ok(asked.into_iter().filter_map(question).collect())
}

fn clusters(form: &Form, known: &[String], first: Lang) -> Result<Vec<Cluster>, &'static str> {
    let mut all: Vec<Cluster> = Vec::new();
    for n in 0..MOST_CLUSTERS {
        let code = form.words(&format!("c_code_{n}"), 12);
        let title = text(form, &format!("c_title_{n}"), first);
        let given = form.words(&format!("c_objectives_{n}"), 200);
        if code.is_empty() && title.is_none() && given.is_empty() {
            continue;
        }
        let sound = |c: char| c.is_ascii_alphanumeric() || c == '-';
        if code.is_empty() || !code.chars().all(sound) || all.iter().any(|c| c.code == code) {
            return Err("cluster-code");
        }
        let mut objectives: Vec<String> = Vec::new();
        for one in given.split([',', ';', ' ']).map(str::trim).filter(|o| !o.is_empty()) {
            if !known.iter().any(|k| k == one) {
                return Err("cluster-objectives");
            }
            if !objectives.iter().any(|o| o == one) {
                objectives.push(one.to_owned());
            }
        }
        if objectives.is_empty() {
            return Err("cluster-objectives");
        }
        let title = title.ok_or("cluster-title")?;
        let confirmed = form.one(&format!("c_confirmed_{n}")).is_some();
        all.push(Cluster { id: Uuid::now_v7(), code, title, objectives, confirmed });
    }
    Ok(all)
}

/// What a form says, in the place of what the review said; a code for what is wrong with it.
pub(super) fn read(
    form: &Form,
    before: Review,
    objectives: &[String],
    first: Lang,
) -> Result<Review, &'static str> {
    let day = |name: &str| -> Result<Option<NaiveDate>, &'static str> {
        form.day(name).map_err(|_| "day")
    };
    let (start, end) = (day("starts")?.ok_or("period")?, day("ends")?.ok_or("period")?);
    if end < start || (end - start).num_days() > 366 * 10 {
        return Err("period");
    }
    let held = match (day("held_from")?, day("held_until")?) {
        (None, None) => None,
        (Some(from), None) => Some((from, from)),
        (Some(from), Some(until)) if from <= until => Some((from, until)),
        _ => return Err("held"),
    };
    let first_planned = match form.one("first") {
        None => None,
        Some(given) => Some(reading::read(given).map_err(|_| "first")?.period),
    };
    let languages: Vec<Lang> = form.all("in").filter_map(Lang::from_code).collect();
    if languages.is_empty() {
        return Err("languages");
    }
    let mut asked = Vec::new();
    for section in Section::ALL {
        asked.extend(questions(form, *section, first)?);
    }
    if asked.len() > MOST_QUESTIONS {
        return Err("many-questions");
    }
    let after = Review {
        title: text(form, "title", first).ok_or("no-title")?,
        start,
        end,
        first_planned,
        held,
        reason: text(form, "reason", first),
        audience: text(form, "audience", first),
        authorship: text(form, "authorship", first),
        languages,
        questions: asked,
        clusters: clusters(form, objectives, first)?,
        ..before
    };
    // Slippage is told with its reason, here as anywhere.
    if after.moved() && after.reason.is_none() {
        return Err("no-reason");
    }
    Ok(after)
}

/// A review that is not there yet, as its form begins.
pub(super) fn beginning(review: Review, usual: Usual) -> Review {
    Review {
        audience: Some(usual.audience),
        questions: usual.questions,
        clusters: usual.clusters,
        ..review
    }
}

/// The form filled with what a review says.
pub(super) fn filled(t: Tongue, review: &Review) -> Typed {
    let mut typed = Typed::default();
    let mut put = |name: String, text: Option<&Text>| {
        for lang in Lang::ALL {
            let words = text.and_then(|x| x.wording(*lang)).map(|w| w.words.clone());
            typed.set(format!("{name}_{}", lang.code()), words.unwrap_or_default());
        }
    };
    put("title".to_owned(), Some(&review.title));
    put("reason".to_owned(), review.reason.as_ref());
    put("audience".to_owned(), review.audience.as_ref());
    put("authorship".to_owned(), review.authorship.as_ref());
    for (n, cluster) in review.clusters.iter().enumerate() {
        put(format!("c_title_{n}"), Some(&cluster.title));
    }
    for section in Section::ALL {
        for lang in Lang::ALL {
            let lines: Vec<&str> = review
                .asked(*section)
                .filter_map(|q| q.text.wording(*lang))
                .map(|w| w.words.as_str())
                .collect();
            typed.set(format!("q_{}_{}", section.code(), lang.code()), lines.join("\n"));
        }
    }
    for (n, cluster) in review.clusters.iter().enumerate() {
        typed.set(format!("c_code_{n}"), cluster.code.clone());
        typed.set(format!("c_objectives_{n}"), cluster.objectives.join(", "));
        if cluster.confirmed {
            typed.set(format!("c_confirmed_{n}"), "1".to_owned());
        }
    }
    typed.set("starts".to_owned(), review.start.to_string());
    typed.set("ends".to_owned(), review.end.to_string());
    let first = review.first_planned.map(|p| numbers::period_in_field(t, &p));
    typed.set("first".to_owned(), first.unwrap_or_default());
    if let Some((from, until)) = review.held {
        typed.set("held_from".to_owned(), from.to_string());
        typed.set("held_until".to_owned(), until.to_string());
    }
    for lang in &review.languages {
        typed.set(format!("in_{}", lang.code()), "1".to_owned());
    }
    typed
}
