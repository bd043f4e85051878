//! What waits because of rooms: posts to look over, and rooms that are over and not summed up.

use super::{may, visible};
use crate::picture::NetworkPicture;
use crate::records;
use crate::web::{Cx, Error};
use aunar_domain::access::Action;
use aunar_domain::desk::{Kind, Waiting};
use aunar_domain::room::{Stage, Standing};

/// What waits in a network for whoever asks: for the moderator of a room, and for nobody else.
pub async fn waiting(cx: &Cx, network: &NetworkPicture) -> Result<Vec<Waiting>, Error> {
    let mut all = Vec::new();
    for room in visible(cx, network).await? {
        let own = cx.mandates().iter().any(|m| m.id == room.moderator);
        if !own || !may(cx, Action::ModerateRoom, &room) {
            continue;
        }
        let href = vec!["rooms".to_owned(), room.reference.clone()];
        let about = Some((room.reference.clone(), room.question.clone()));
        let posts = records::room::posts(&cx.state.db, room.id).await?;
        let held = posts.iter().filter(|p| p.standing == Standing::Held).count();
        if held > 0 {
            let (count, part) = (u64::try_from(held).ok(), Some("posts".to_owned()));
            let about = about.clone();
            all.push(Waiting { about, count, part, ..Waiting::at(Kind::RoomPosts, href.clone()) });
        }
        let said = posts.iter().any(|p| p.standing == Standing::Shown);
        let over = room.stage(cx.now.date_naive()) == Stage::Closed;
        if over && said && room.summed_at.is_none() {
            let mut href = href;
            href.push("sum".to_owned());
            all.push(Waiting { about, ..Waiting::at(Kind::RoomSummary, href) });
        }
    }
    Ok(all)
}
