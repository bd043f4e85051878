# The consultation on a draft.
consultation-title = Consultation
consultation-heading = Consultation:
consultation-open-one = Open the draft to consultation
consultation-open-one-why = Members, States, stakeholders or the public can comment on it, and every comment is answered.
consultation-opens-on = Opens to comments on { $date }.
consultation-open-until = Comments are taken through { $date } (universal time).
consultation-last-day = Today is the last day.
consultation-days-left = { $n ->
    [one] { $shown } day left.
   *[other] { $shown } days left.
 }
consultation-was-open = It was open from { $from } to { $to }.
consultation-brought = { $n ->
    [one] { $shown } published comment.
   *[other] { $shown } published comments.
 }
consultation-unanswered = { $n ->
    [one] { $shown } is still unanswered.
   *[other] { $shown } are still unanswered.
 }
consultation-said-on = { $n ->
    [one] { $shown } comment on this activity in the consultation
   *[other] { $shown } comments on this activity in the consultation
 }
consultation-on-this = Comment on this activity in the consultation
consultation-join-this = Offer to join it
consultation-on-this-plan = Comment on the plan in the consultation
consultation-on-this-priority = Comment on this priority in the consultation
consultation-on-text = Or only a passage:
# family: consultation-state-
consultation-state-coming = Announced
consultation-state-open = Open
consultation-state-closed = Closed
# family: circle- circle-spoke-
circle-members = members of the network
circle-member-states = Member States
circle-stakeholders = stakeholders
circle-public = the public
circle-spoke-members = members
circle-spoke-member-states = Member States
circle-spoke-stakeholders = stakeholders
circle-spoke-public = public
# family: consultation-kind-
consultation-kind-comment = Comment
consultation-kind-question = Question
consultation-kind-offer = Offer to join
consultation-kind-long-comment = A comment
consultation-kind-long-question = A question
consultation-kind-long-offer = An offer to join an activity
# family: consultation-kinds-
consultation-kinds-comment = comments
consultation-kinds-question = questions
consultation-kinds-offer = offers to join
# family: consultation-comment-state-
consultation-comment-state-unconfirmed = Not confirmed
consultation-comment-state-waiting = Being moderated
consultation-comment-state-published = Published
consultation-comment-state-withheld = Withheld
consultation-comment-state-withdrawn = Withdrawn
# family: consultation-next-
consultation-next-unconfirmed = Confirm that you sent it: it then goes to the moderator.
consultation-next-waiting = The moderator reads it before it is published. Keep this link: here you see what becomes of it.
consultation-next-published = Whoever may read the plan can read it.
consultation-next-withheld = It is not published, for the reason below.
consultation-next-withdrawn = You have taken it back and it is no longer shown.
# family: disposition-
disposition-accepted = Accepted
disposition-partly = Accepted in part
disposition-declined = Declined
disposition-noted = Noted
disposition-long-accepted = Accepted: the text follows it (name the change, or why not yet)
disposition-long-partly = Accepted in part (name the change, or why not yet)
disposition-long-declined = Declined (say why)
disposition-long-noted = Noted: it asks for no change of the text
# family: consultation-field-
consultation-field-title = Title
consultation-field-summary = Summary
consultation-field-description = Description
consultation-field-deliverable = Deliverable
consultation-field-on = What would you like to comment on?
consultation-field-kind = What is it?
consultation-field-words = Your text (up to 4,000 characters)
consultation-field-lang = Written in
consultation-field-name = Your name, which is published
consultation-field-organisation = Organization, if you speak for one (published)
consultation-field-address = E-mail address, which is not published
consultation-field-closes = Last day
consultation-field-opens = First day
consultation-field-circles = To whom is it opened?
consultation-field-anyone = Anybody may comment after confirming an e-mail address (only if it is open to the public)
consultation-field-office = Office that moderates
consultation-not-yet = The draft can be read already; comments are taken from that day on.
consultation-over = Comments are closed. The comments and answers remain here.
consultation-seats-only = Comments are open to those who have a seat in the network and are among those invited.
consultation-anyone = members’ representatives, and anyone who confirms an e-mail address
consultation-seats = those with a seat in the network who are among the invited
consultation-moved = The last day was changed; the one first announced was { $date }.
consultation-moderator-usual = Secretariat of the network
consultation-usual-questions =
    What is missing from the draft, or could be left out?
    What would have to change for it to be of use in your country, or to those you represent?
    Which activities could you join, and with what?
consultation-none-here = There is no consultation on this plan.
consultation-to-plan = Go to the plan
consultation-comment-go = Comment
consultation-questions = Guiding questions
consultation-how = How it works
consultation-opened-to = Opened to
consultation-who-speaks = Who comments
consultation-moderator = Moderator
consultation-rules = Comments are on the plan, a priority, an activity or a passage, in Spanish, English, Portuguese or French. Each is read before it is published, and each is answered with a reason and a link to the text that changed. The addresses of those who comment are not published and are deleted a year after closing.
consultation-mine = What you said
consultation-number = No. { $n }
consultation-withheld-why = Why it is withheld:
consultation-withdraw = Withdraw my comment
consultation-counts = In numbers
consultation-figure-published = published
consultation-figure-answered = answered
consultation-figure-unanswered = unanswered
consultation-without-answer = Waiting for an answer:
consultation-by-disposition = Outcome
consultation-by-circle = By author
consultation-by-kind = By type
consultation-waiting = { $n ->
    [one] { $shown } is being moderated.
   *[other] { $shown } are being moderated.
 }
consultation-withheld = { $n ->
    [one] { $shown } was withheld; its author was told why.
   *[other] { $shown } were withheld; their authors were told why.
 }
consultation-said = Comments and answers
consultation-filter-on = About
consultation-filter-all = Everything
consultation-filter-disposition = Answer
consultation-filter-any = Any
consultation-no-answer = Unanswered so far
consultation-found = { $n ->
    [one] { $shown } comment
   *[other] { $shown } comments
 }
consultation-none-found = No comment matches these filters.
consultation-none-said = No comment has been published yet. What is published appears here and gets an answer with its reason.
consultation-other-rounds = Other consultations on this plan
consultation-run = Run the consultation
consultation-on-plan = The plan as a whole
consultation-on-priorities = Priorities
consultation-on-activities = Activities
consultation-about = on
consultation-about-else = Comment on something else
consultation-author-seat = A representative in the network
consultation-passage-changed = the text has changed since
consultation-passage-hint = To comment on a passage, come here from the page of the activity.
consultation-passage-choose = Point to a passage
consultation-passage-none = None in particular
consultation-answer = Answer:
consultation-no-answer-yet = Not answered yet
consultation-text-changed = The text that changed:
consultation-before = Before:
consultation-after = Now:
consultation-see-text = See the activity and its history
consultation-comment-title = Comment on the draft
consultation-faults = It has not been sent yet
consultation-you-speak-as = You speak as
consultation-unnamed = Do not say on the page for whom I speak (those who run the consultation do not see it either)
consultation-address-hint = We send you a link to confirm that it is yours. It appears on no page and is deleted a year after closing.
consultation-trap = Leave this field empty
consultation-what-next = The moderator reads it before it is published. Once published, it can be read by whoever may read the plan, now and when it is public. You can take it back at any time.
consultation-send = Send
consultation-sent-waiting = Your comment has arrived. The moderator reads it before it is published.
consultation-thanks-title = One step to go
consultation-thanks-confirm = Open the link that we send to your address and confirm your comment. The link is good for two days.
consultation-thanks-then = Then the moderator reads it. By the same link you see what becomes of your comment, and can take it back.
consultation-back = Back to the consultation
consultation-sent-title = Your comment
consultation-confirm-late = The link no longer confirms: two days have passed, or the consultation was closed.
consultation-confirm = Yes, I sent it
consultation-sent-privacy = This page opens by your link alone. Your address appears nowhere and is deleted a year after closing; from then on the link opens nothing.
consultation-run-title = Running the consultation
consultation-run-over = The last day is over: what remains is to answer and to close it.
consultation-run-moderate = To moderate
consultation-run-none-waiting = Nothing waits for moderation.
consultation-run-answer = To answer
consultation-run-none-unanswered = Nothing published waits for an answer.
consultation-run-offers = Offers to decide on
consultation-run-done = { $n ->
    [one] { $shown } decided
   *[other] { $shown } decided
 }
consultation-run-move = Change the last day
consultation-run-move-why = Why (said on the page)
consultation-run-move-go = Change the day
consultation-run-close = Close the consultation
consultation-run-close-what = The plan is a draft again. Nothing more arrives after that; what was published can still be answered.
consultation-run-keep = Those who were invited go on reading the draft
consultation-run-close-go = Close
consultation-open-what = Once it is open, those invited can read the draft at once and comment from the first to the last day.
consultation-members-always = The members of the network always read and comment.
consultation-questions-how = One question per line; the same line is the same question in each language. A language may stay empty: the original is read then.
consultation-office-words = Another: as said below
consultation-open-go = Open the consultation
consultation-not-a-draft = Only a draft is opened to consultation, and this plan no longer is one.
consultation-moderate-title = A comment
consultation-offer-title = Take up the offer
consultation-offer-what = The entity becomes a contributor, and the comment accepted, in one act:
consultation-offer-entity = Entity (code, acronym or name in the register)
consultation-offer-word = A word, if you like
consultation-offer-accept = Accept and add to the activity
consultation-offer-text-stands = The text of the plan cannot be changed now: answer the offer in words.
consultation-offer-there = It has a part in the activity already ({ $part }): answer in words.
consultation-answer-title = Answer
consultation-answer-what = What becomes of it?
consultation-answer-change = The text that changed
consultation-answer-no-change = none
consultation-answer-none-changed = No activity it is about has changed since the comment came.
consultation-answer-change-hint = The changes since the comment came, the latest first.
consultation-answer-reason = Reason, which is published
consultation-answer-send = Publish the answer
consultation-moderation = Moderation
consultation-publish = Publish
consultation-withhold = Withhold
consultation-withhold-reason = Reason, which its author is told
consultation-withhold-go = Withhold
# family: consultation-fault-
consultation-fault-kind = Say whether it is a comment, a question or an offer.
consultation-fault-on = Choose what you comment on: the plan, one of its priorities or one of its activities.
consultation-fault-offer-on-activity = An offer is about an activity: choose which.
consultation-fault-passage = The text has just changed and no longer says that passage. Choose another, or none.
consultation-fault-no-words = Your text is missing.
consultation-fault-too-many-words = The text has more than 4,000 characters. Shorten it, or send two comments.
consultation-fault-no-name = Your name is missing: comments are published with the name of who speaks.
consultation-fault-long-name = The name has more than 120 characters.
consultation-fault-long-organisation = The name of the organization has more than 120 characters.
consultation-fault-address = That address does not look complete. Write it like name@organisation.org.
consultation-fault-too-quick = The form came faster than anybody reads. All you wrote is here: please send it once more.
consultation-fault-no-disposition = Choose what becomes of the comment.
consultation-fault-unknown-change = That change is not among those since the comment came. Choose one from the list.
consultation-fault-long-reason = The reason has more than 4,000 characters.
consultation-fault-needs-change-or-reason = What is accepted says which text changed, or why none has yet.
consultation-fault-needs-reason = Say why it is declined.
consultation-fault-change-of-nothing = If the text changed, the comment was accepted, in part at least. Correct one or the other.
consultation-fault-withhold-why = Say the reason: its author has a right to know.
consultation-fault-not-an-offer = This comment does not offer to join an activity.
consultation-fault-unknown-entity = That entity is not in the register. Write its code, acronym or name.
consultation-fault-has-a-part = That entity has a part in the activity already.
consultation-fault-no-activities = The plan has no activities yet: there is nothing to comment on.
consultation-fault-days = The days are missing or are not dates. Write them like 2027-03-31.
consultation-fault-closes-before-it-opens = The last day is before the first.
consultation-fault-in-the-past = That day is over. Choose today or a later day.
consultation-fault-too-long = A consultation lasts a year at most.
consultation-fault-no-circle = Choose at least one circle to open it to beside the members.
consultation-fault-anyone-unread = For anybody to comment, the draft has to be opened to the public.
consultation-fault-no-question = At least one guiding question is missing.
consultation-fault-too-many-questions = There are more than eight questions; nobody answers so many.
consultation-fault-questions-differ = The languages do not have the same number of questions. One per line, in the same order, or leave the language empty.
consultation-fault-long-questions = The questions in one language have more than 4,000 characters.
consultation-fault-unknown-office = That office is not of the network. Choose one from the list.
consultation-fault-no-moderator = Say who moderates: an office, or in words.
consultation-fault-long-moderator = Who moderates is said in 300 characters at most.
consultation-fault-move-why = Say why the last day changes: it is said on the page.
consultation-fault-same-day = That is the last day already. Choose another.
# family: error-
error-comment-moved = Somebody has changed this in the meantime. Nothing was written: go back, reload the page and see how it is now.
error-activity-moved = The activity changed while you decided. Nothing was written: go back, reload the page and look at it again.
error-plan-elsewhere = The plan is no longer at that point of its life. Nothing was written: reload the page.
error-consultation-none = There is no consultation on this plan.
error-consultation-coming = The consultation has not opened yet: its page says from which day one can comment.
error-consultation-closed = The consultation is closed and takes no more comments. If you were writing one, go back: your text is still on the page before.
error-too-many-comments = Many comments have come from there in a short time. Wait an hour; your text is still on the page before.
error-not-found-consultation = There is no consultation “{ $found }” on this plan.
error-not-found-consultation-comment = There is no comment no. { $found } on this plan.
# family: history-
history-entity-consultation = Consultation
history-entity-consultation-comment = Comment in the consultation
history-action-publish = published
history-action-withhold = withheld
history-action-withdraw = withdrawn
history-action-answer = answered
# family: mail-
mail-consultation-confirm-subject = Confirm your comment on { $plan }
mail-consultation-confirm =
    Somebody, probably you, used this address to comment on the draft of “{ $plan }”. For the moderator to read it, open this link and press the button:

    { $link }

    You can confirm within two days. After that, the same link shows you what becomes of your comment, and lets you take it back.

    If it was not you, there is nothing you need to do: unconfirmed, the comment is deleted by itself.
mail-consultation-withheld-subject = Your comment on { $plan } is not published
mail-consultation-withheld =
    The moderator of the consultation on “{ $plan }” decided not to publish your comment, for this reason:

    { $reason }

    You can send another while the consultation is open.
