# Calls for proposals, and how they are weighed.
calls-title = Calls for proposals
calls-lead = From time to time the network asks for proposals on a theme, between two dates and against published criteria. You can also propose without a call.
calls-none = There is no call at present.
call-add = Write a call
call-edit = Edit the call
call-edit-lead = Everybody can read a published call; who assesses the proposals is not shown.
# family: call-field-
call-field-title = Title
call-field-text = What is asked for, of whom, and what comes of it
call-field-criteria = Criteria
call-field-opens = First day
call-field-closes = Last day
call-field-reviewers = Who assesses the proposals
call-field-interest = Do you have a conflict of interest in this proposal?
call-field-words = In a few words
# family: call-hint-
call-hint-criteria = One per line, each followed by a bar and its maximum points: Relevance | 30. In other languages, the same lines without points.
call-hint-day = The whole day counts, in universal time.
# family: call-stage-
call-stage-draft = Being written
call-stage-coming = Opens soon
call-stage-open = Open
call-stage-closed = Closed
call-days = { $from } to { $until }
call-points = { $n ->
    [one] up to { $shown } point
   *[other] up to { $shown } points
 }
call-points-how = A whole number from 0 to { $shown }
call-propose = Propose for this call
call-is-over = This call is closed and takes no more proposals. You can propose without a call at any time.
call-criteria = How proposals are assessed
call-private = Scores are seen only by reviewers and co-leads; the answer is published.
call-proposals = Proposals to this call
call-none-yet = No proposal to this call is published yet.
call-publish = Publish the call
call-unpublish = Take it back to be written on
call-back = See the call
call-answers = It answers the call
call-none = No call
call-unknown = That call is not known. Choose one that is open, or none.
call-not-yet = The call “{ $title }” opens on { $date }: send it then, or choose no call.
call-over = The call “{ $title }” closed on { $date } and takes no more proposals. Choose no call to send it all the same.
call-weigh-title = Assess proposals
call-weigh-lead = Say first whether you have a conflict of interest. You see what others say once you have said your own.
call-interest-how = If you have one, you give no points and do not see those of others.
# family: call-interest-
call-interest-unsaid = Choose…
call-interest-none = No conflict of interest
call-interest-some = A conflict of interest
call-has-interest = You have said that you have a conflict of interest.
# family: call-own-
call-own-unsaid = Waiting for you
call-own-said = You have assessed it
call-own-interest = You have a conflict of interest
call-own-not-yours = Not assigned to you
call-sum = { $points } of { $most } points
call-reviews = { $n ->
    [one] { $shown } reviewer
   *[other] { $shown } reviewers
 }
call-read = How it was assessed
call-wrong-day = Write a day, for example 2027-03-31.
call-wrong-days = The last day is before the first, or too far after it.
call-wrong-criteria = Write one to ten criteria, a line each with 1 to 100 points: Relevance | 30. Other languages have as many lines.
call-wrong-reviewers = Choose at most twenty people who hold a mandate now.
call-weighed = Points were given by these criteria: they stay as they are.
call-wrong-interest = Say whether you have a conflict of interest.
call-wrong-points = Write a whole number from 0 to { $shown }.
call-moved = Somebody has changed it in the meantime. What you typed is here: look at how it is now before you save.
error-call-moved = Somebody has changed it in the meantime, or it has proposals already. Nothing was written: reload the page and see how it is now.
error-not-found-call = There is no call { $found }.
history-entity-call = Call for proposals
desk-waits-weigh-proposals = { $n ->
    [one] { $shown } proposal to this call waits to be assessed by you.
   *[other] { $shown } proposals to this call wait to be assessed by you.
 }
call-weigh-save = Save my assessment
call-not-reviewer = You are not among the reviewers of this call.
