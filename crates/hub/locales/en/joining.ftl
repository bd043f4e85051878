# Joining two activities into one, and undoing it.
joining-title = Join them
joining-lead = It is agreed that the two are one. Choose which one stays: it keeps its texts and its reference, and brings together those who take part, the places, the audiences and the objectives of both. Whoever leads the other becomes a co-lead. This can be undone until the plan is sealed.
joining-sealed = This plan is no longer being written: it changes by amendment. Ask for an amendment of the one that is to stay, with those who take part in the other, and for one that cancels the other.
joining-other-plan = They are in different plans: each plan keeps its own. To continue earlier work in the new plan, carry it over from its page.
joining-who = It is agreed that the two are one. Whoever may edit one of them, or coordinates the network, joins them.
joining-stays = { $stays } stays; { $goes } becomes part of it
joining-join = Join { $goes } into { $stays }
joining-would-change = This would change:
joining-nothing-changes = Nothing that it says would change.
joining-amend = Ask for an amendment of { $reference }
joining-joined-with = Joined with { $which } on { $day }
joining-joined-title = What was joined into { $reference }
joining-joined-lead = The reference and the address of each now lead here; its history is kept.
joining-undo = Undo the joining
joining-undo-lead = The other comes back as it was. Only what the joining brought is taken out of this one: what was changed since stays.
joining-part = Take { $reference } out again
# family: joining-not-
joining-not-gone = One of the two is no longer as it was: see how they are now.
joining-not-changed = One of the two changed while you were looking: read how they are now and do it again.
joining-not-unsettled = It is not agreed that the two are one: first those who lead them answer, or those who coordinate the network decide.
joining-not-other-plan = They are in different plans and cannot be joined.
joining-not-closed = The plan is no longer being written: it changes by amendment.
joining-not-later-first = Another activity was joined later: take that one out first.
history-action-join = joining
history-action-part = taking apart
error-joined = Activity { $from } was joined into { $into }. Nothing was changed: open that one and do it there.
