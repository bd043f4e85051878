# What members say to one another about an activity, and what they propose.
discussion-title = Discussion
discussion-of = Discussion of { $reference }
discussion-internal = Internal: only those who work on the plan can read this. It is not published, and nobody else sees it.
discussion-threads = { $n ->
    [0] No open thread
    [one] { $shown } open thread
   *[other] { $shown } open threads
 }
discussion-suggestions = { $n ->
    [0] No suggestion to decide on
    [one] { $shown } suggestion to decide on
   *[other] { $shown } suggestions to decide on
 }
discussion-resolved = { $n ->
    [one] { $shown } resolved thread
   *[other] { $shown } resolved threads
 }
discussion-decided = { $n ->
    [one] { $shown } decided suggestion
   *[other] { $shown } decided suggestions
 }
discussion-empty = Nobody has said anything yet. Below you can begin a thread or suggest a change.
discussion-whole = The whole activity
discussion-new = mentions you
discussion-calls = Mentions:
discussion-answer = Answer
discussion-answer-send = Send the answer
discussion-resolve = Mark as resolved
discussion-reopen = Open again
discussion-resolved-by = Resolved by { $who }, { $when }
discussion-say = Say something
discussion-about = About what
discussion-words = Comment
discussion-how-to-call = To mention somebody, write @ and the beginning of a part of their name, or choose them below.
discussion-call = Mention somebody
discussion-send = Post to members
discussion-no-words = Write something before sending.
discussion-too-long = The text has { $count } characters and there is room for { $most }. It stands below as you wrote it: shorten it or split it.
suggestion-title = Suggest a change
suggestion-field = Which field
suggestion-lang = In which language
suggestion-begin = Write the suggestion
suggestion-another = Change field or language
suggestion-none = none
suggestion-why = Why (optional)
suggestion-send = Suggest
suggestion-now = It says now
suggestion-value = Suggested
suggestion-older = The field has changed since this was suggested. It said then:
suggestion-word = A word (needed to decline)
suggestion-accept = Accept and change the activity
suggestion-decline = Decline
suggestion-waits = It waits for whoever leads the activity, or the secretariat, to decide.
suggestion-accepted = Accepted by { $who } ({ $right }), { $when }
suggestion-declined = Declined by { $who } ({ $right }), { $when }
suggestion-moved = The field changed while you were deciding. What it says now stands below; please decide again.
suggestion-not-now = The plan is no longer being drafted: what it says changes by amendment only, and no suggestions are taken here.
suggestion-same = The field says that already.
suggestion-needed = This field cannot be empty.
suggestion-unknown = That is none of the values there are. Choose one from the list.
suggestion-too-long = There is room for { $most } characters.
suggestion-no-period = cannot be read as a period: it needs a year, and may not end before it begins.
suggestion-hint-period = For example: Q2 2027, May-July 2027, first half of 2028.
suggestion-hint-lead = One entity, by its acronym or name: IOM, UNICEF.
suggestion-hint-entities = Acronyms or names separated by semicolons: IOM; ILO; UNICEF.
suggestion-hint-places = Countries or places separated by semicolons: Peru; Colombia.
suggestion-hint-sdg = Numbers of targets separated by semicolons: 10.7; 8.8.
suggestion-hint-link = An address that begins with https://
# family: decision-
decision-accepted = Accepted
decision-declined = Declined
# family: topic-
topic-lead = Who leads
topic-co_leads = Who co-leads
topic-contributors = Who contributes
topic-funders = Who pays
topic-implementers = Who implements
topic-objectives = Primary objectives
topic-secondary_objectives = Other objectives
topic-principles = Guiding principles
topic-sdg_targets = SDG targets
topic-qcpr = Function
error-not-found-comment = This activity has no comment “{ $found }”.
error-not-found-suggestion = This activity has no suggestion “{ $found }”.
error-suggestion-not-now = The plan is no longer being drafted: what it says changes by amendment only. Nothing was changed.
error-suggestion-decided = Somebody has already decided on this suggestion. Nothing was changed: go back to the discussion and see what was decided.
history-entity-comment = Comment
history-entity-suggestion = Suggestion
history-action-resolve = resolved
history-action-accept = accepted
history-action-decline = declined
history-none-told = There is nothing in this stretch that can be shown to you. Go further back.
discussion-of-joined = Said of { $reference }, which was joined into this activity.
discussion-empty-closed = Nobody has said anything yet. Below you can begin a thread.
