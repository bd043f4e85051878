//! Activities: read with the rules of every file of activities, all rows at once.

use super::super::effect::Refusal;
use super::super::sheets;
use super::{Applying, Change, Done, Job, Work};
use aunar_domain::access::{Action, Object};
use aunar_domain::activity::Activity;
use aunar_domain::ids::ActivityId;
use aunar_domain::intake::{self, Cell, Context, Grade, Grid, Remark, Verdict};
use aunar_domain::words::fold;
use std::collections::{HashMap, HashSet};
use std::sync::Arc;
use uuid::Uuid;

pub(super) fn apply(cx: &Applying<'_>, jobs: &[Job], work: &mut Work) -> Vec<Done> {
    let around = cx.around;
    let plan = around.plan();
    let named: Vec<Arc<Activity>> = jobs
        .iter()
        .filter_map(|job| job.id.as_ref()?.parse().ok().map(ActivityId))
        .filter_map(|id| plan.by_id(id).cloned())
        .collect();
    let of: HashMap<ActivityId, i64> = named.iter().map(|a| (a.id, a.version)).collect();
    let grid = grid(cx, jobs, &of);
    let context = Context {
        lang: Some(around.t.0),
        // Only rows that name a record mean it: nothing is paired by what it says.
        activities: &named,
        joined: &[],
        ..around.network.intake(plan, &named)
    };
    let reading = match intake::read(&grid, &context, &mut Uuid::now_v7) {
        Ok(reading) => reading,
        Err(_) => {
            return jobs.iter().map(|_| Done::Refused(vec![Refusal::row("unreadable")])).collect();
        }
    };
    let mut read: HashMap<u32, intake::RowReading> =
        reading.rows.into_iter().map(|row| (row.row, row)).collect();
    let aside: HashMap<u32, &Remark> = reading.remarks.iter().map(|r| (r.row, r)).collect();
    let titles: HashSet<String> = plan
        .activities
        .iter()
        .flat_map(|a| a.content.title.wordings())
        .map(|w| fold(&w.words))
        .collect();
    let one = |(at, job): (usize, &Job)| {
        let row = u32::try_from(at + 2).unwrap_or(u32::MAX);
        let Some(row) = read.remove(&row) else {
            let why = aside.get(&row).map_or("no-title", |r| r.reason.code());
            return Done::Refused(vec![Refusal::row(why)]);
        };
        settle(cx, job, row, &titles, work)
    };
    jobs.iter().enumerate().map(one).collect()
}

/// The rows as a sheet of our own table of activities.
fn grid(cx: &Applying<'_>, jobs: &[Job], versions: &HashMap<ActivityId, i64>) -> Grid {
    let (headers, tags) = (intake::header(), intake::hxl());
    let header = |tag: &str| {
        let at = tags.iter().position(|t| t == tag);
        at.map_or_else(String::new, |at| headers[at].clone())
    };
    let text = |text: &str| match text {
        "" => Cell::Empty,
        text => Cell::Text(text.to_owned()),
    };
    let mut head = vec![text("id"), text("version")];
    head.extend(cx.columns.0.iter().map(|col| text(&header(&col.tag))));
    let mut rows = vec![head];
    rows.extend(jobs.iter().map(|job| {
        let id = job.id.as_ref().and_then(|id| id.parse().ok()).map(ActivityId);
        let version = id.and_then(|id| versions.get(&id)).map(i64::to_string).unwrap_or_default();
        let mut row = vec![text(job.id.as_deref().unwrap_or_default()), text(&version)];
        row.extend(cx.columns.0.iter().zip(&job.cells).map(|(col, cell)| match col.label {
            // A new record is given its reference when it is stored.
            "reference" if job.id.is_none() => Cell::Empty,
            _ => text(cell),
        }));
        row
    }));
    Grid { sheet: String::new(), rows }
}

fn settle(
    cx: &Applying<'_>,
    job: &Job,
    row: intake::RowReading,
    titles: &HashSet<String>,
    work: &mut Work,
) -> Done {
    let refusal = |remark: &Remark| Refusal {
        column: column(&remark.column),
        code: remark.reason.code(),
        value: remark.value.clone(),
        accepted: remark.accepted.clone(),
    };
    let (warned, refused): (Vec<&Remark>, Vec<&Remark>) =
        row.remarks.iter().partition(|r| r.grade == Grade::Warn);
    let warned: Vec<Refusal> = warned.into_iter().map(refusal).collect();
    // In our own workbook the words of a period have a column of their own: what stands in a period's cell
    // and is none is a slip, and is not kept as words.
    let unread: Vec<Refusal> = warned.iter().filter_map(|w| unread_period(job, w)).collect();
    if !unread.is_empty() {
        return Done::Refused(unread);
    }
    let plan = &cx.around.plan().plan;
    match row.verdict {
        Verdict::Refused if refused.is_empty() => Done::Same,
        Verdict::Refused => Done::Refused(refused.into_iter().map(refusal).collect()),
        Verdict::Same(_) => Done::Same,
        Verdict::Changed { before, after, .. } => {
            let Some(action) = cx.hand.changes(cx.around, &before.content) else {
                return Done::Refused(vec![Refusal::row("not-yours")]);
            };
            let leading = before.content.leading();
            let object = Object::plan(plan).of(&leading).under(before.content.priority);
            let after = Activity { version: before.version + 1, ..*after };
            let actor = cx.hand.actor(action, object);
            work.activities.push(Change { before: Some(Activity::clone(&before)), after, actor });
            Done::Taken(warned)
        }
        Verdict::New(mut activity) => {
            let leading = activity.content.leading();
            let object = Object::plan(plan).of(&leading).under(activity.content.priority);
            let action = [Action::AddActivity, Action::Import];
            let Some(action) = action.into_iter().find(|a| cx.hand.may(*a, object)) else {
                let why =
                    if sheets::takes_new(aunar_domain::copy::Sheet::Activities, cx.around, cx.hand)
                    {
                        "not-your-lead"
                    } else if plan.sealed {
                        "sealed"
                    } else {
                        "not-yours"
                    };
                return Done::Refused(vec![Refusal {
                    column: cx.columns.at("lead"),
                    ..Refusal::row(why)
                }]);
            };
            activity.id = ActivityId(job.fresh());
            let around = cx.around.plan();
            let joined = around.joined.redirects().iter().any(|r| r.from == activity.id);
            if joined || around.by_id(activity.id).is_some() {
                return Done::Same;
            }
            let known = |words: &str| titles.contains(&fold(words));
            if !job.as_new && activity.content.title.wordings().iter().any(|w| known(&w.words)) {
                return Done::Asked("same-title");
            }
            let twice = work.activities.iter().any(|c| c.after.id == activity.id);
            if twice {
                return Done::Same;
            }
            let actor = cx.hand.actor(action, object);
            work.activities.push(Change { before: None, after: *activity, actor });
            Done::Taken(warned)
        }
    }
}

/// That a cell says no period, where it is one that somebody typed.
fn unread_period(job: &Job, warned: &Refusal) -> Option<Refusal> {
    let code = match warned.code {
        "period-unread" => "period-refused",
        "period-no-year" => "period-refused-no-year",
        "period-backwards" => "period-refused-backwards",
        _ => return None,
    };
    let at = warned.column?;
    let typed = job.id.is_none() || job.now.get(at) != job.cells.get(at);
    typed.then(|| Refusal { code, ..warned.clone() })
}

/// The place of a column of ours by the letters of the grid, where two stand before them.
fn column(letters: &str) -> Option<usize> {
    let number = letters
        .bytes()
        .filter(u8::is_ascii_uppercase)
        .fold(0_usize, |n, letter| n * 26 + usize::from(letter - b'A') + 1);
    number.checked_sub(3)
}
