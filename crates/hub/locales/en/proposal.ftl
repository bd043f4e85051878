# Proposals: what somebody would have the network do, and what becomes of it.
section-proposals = Proposals
proposals-title = Proposals to the network
proposals-lead = Anybody can propose an action to the network. Each proposal gets a public answer and is followed from the idea to the result.
proposals-any = any
proposals-filter-state = Status
proposals-more-filters = Place, objective and words
proposals-filter-words = Words
proposals-filter-go = Show
proposals-filter-clear = Clear the filters
proposals-found = { $n ->
    [one] { $shown } proposal
   *[other] { $shown } proposals
 }
proposals-none-found = No proposal matches these filters.
proposals-none = No proposal has been published yet.
proposals-previous = Previous
proposals-next = Next
proposals-keep = Download the list:
proposals-back = See all proposals
proposal-number = Proposal { $n }
# family: proposal-state-
proposal-state-unconfirmed = Not confirmed
proposal-state-waiting = Being moderated
proposal-state-withheld = Withheld
proposal-state-received = Received
proposal-state-considered = Being considered
proposal-state-taken-up = Taken up as an activity
proposal-state-joined = Joined to an activity
proposal-state-kept = Kept for the next plan
proposal-state-declined = Declined
proposal-state-withdrawn = Withdrawn by its author
# family: proposal-next-
proposal-next-unconfirmed = Confirm that you sent it: it then goes to the moderator.
proposal-next-waiting = It is read before it is published. Keep this link: here you see what becomes of it.
proposal-next-withheld = It is not published, for the reason below.
proposal-next-received = It is published and waits for an answer.
proposal-next-considered = The network is considering it; its page says how it stands.
proposal-next-taken-up = It is an activity now; its page follows it to the result.
proposal-next-joined = It is part of an activity; its page follows it to the result.
proposal-next-kept = It is taken up again when the next plan is drafted.
proposal-next-declined = Its page says why.
proposal-next-withdrawn = You have taken it back.
# family: proposal-act-
proposal-act-consider = Say that it is being considered
proposal-act-keep = Keep it for the next plan
proposal-act-decline = Decline it
proposal-act-join = Join it to an activity that exists
# family: proposal-part-
proposal-part-idea = Idea
proposal-part-decision = Decision
proposal-part-plan = Plan
proposal-part-result = Result
# family: proposal-field-
proposal-field-title = Title
proposal-field-description = What do you propose? (up to 4,000 characters)
proposal-field-places = Where
proposal-field-audiences = For whom
proposal-field-partners = With whom
proposal-field-objectives = Objectives of the Compact
proposal-field-organisation = Organization
proposal-field-organisation-own = Organization, if you speak for one
proposal-field-address = E-mail address, which is not published
proposal-field-lang = Written in
proposal-hint-lang = You are answered in this language.
proposal-hint-description = What would be done, when, and what it would change. Please do not name anyone.
proposal-hint-places = Countries, regions or provinces, separated by semicolons.
proposal-hint-objectives = Three at most
proposal-hint-address = We write to confirm the proposal and at each step; once it is settled, the address is deleted after a year.
proposal-hint-activity = The plan and the reference, for example 2023-2024/A-012.
# family: proposal-consent-
proposal-consent-1 = The organization consents to its name being published with the proposal. It can be withdrawn at any time.
proposal-new-title = Propose an action
proposal-new-go = Propose an action
proposal-new-lead = No account is needed: you confirm by e-mail. The proposal is read before it is published, and answered in public within { $shown } days.
proposal-faults = It has not been sent yet:
proposal-too-quick = The form came faster than anybody reads. All you wrote is here: please send it once more.
proposal-trap = Leave this field empty
proposal-what-next = No person’s name is asked for or published. You can take the proposal back at any time: its words are erased, and only what was decided stays.
proposal-send = Send the proposal
proposal-look = See what is like it
proposal-like-heading = What is done or has been done already
proposal-like-why = As you write, similar work in the network’s plans and outside is shown. You can propose all the same.
proposal-wrong-long = It is too long: at most { $shown } characters.
proposal-wrong-no-title = Write a title.
proposal-wrong-no-what = Write what you propose.
proposal-wrong-place = Not known: { $names }. Accepted, for example: Peru; Central America; BR.
proposal-wrong-places = Too many: at most { $shown } places.
proposal-wrong-objectives = Choose at most { $shown }.
proposal-wrong-address = Write one address that e-mails reach, such as name@organisation.org.
proposal-wrong-no-answer = Write the answer.
proposal-wrong-no-reason = Say why it is withheld.
proposal-wrong-no-addition = Write what is added to the activity.
proposal-wrong-activity = That activity is not known. Write the plan and the reference, for example 2023-2024/A-012.
proposal-wrong-plan = Choose a plan that is being drafted.
proposal-wrong-priority = That priority is of another plan.
proposal-thanks-title = One step is left
proposal-thanks-lead = We have sent you an e-mail. Open the link in it and press the button: only then is the proposal read.
proposal-thanks-late = The link is good for two days. Nothing arrives? Look in the spam folder, or propose again.
proposal-sent-title = Your proposal
proposal-confirm = Confirm that I sent it
proposal-confirm-late = The time to confirm it has passed and it will soon be deleted. Copy what you wrote and send it again.
proposal-see = See its public page
proposal-follow = Get an e-mail at each step
proposal-stop = Get no more e-mails
proposal-stopped = You will get no more e-mails about this proposal.
proposal-withdraw = Take the proposal back
proposal-withdraw-what = Its words, the organization’s name and your address are erased, in the e-mails as well. The trace of what was decided stays. It cannot be undone.
proposal-withdraw-go = Take it back and erase my words
proposal-withdrawn-done = The proposal has been taken back and erased.
proposal-withheld-why = Why it is withheld:
proposal-privacy = Only whoever has this link sees this page.
proposal-erased-title = Withdrawn proposal
proposal-erased = Its author has taken it back: its words are erased. What was decided stays below.
proposal-unnamed = does not consent to being published
proposal-way = From idea to result
proposal-no-names = A proposal never bears a person’s name; an organization’s only where it consents.
proposal-sent-on = sent on { $date }
proposal-due = Answer by { $date }
proposal-trace-sent = Proposal sent
proposal-trace-sent-by = Proposal sent by { $organisation }
proposal-trace-published = Read by the moderator
proposal-trace-withdrawn = Taken back by its author; its words are erased
proposal-trace-draft = In a plan that is being drafted and not public yet
proposal-trace-plan = In { $plan } ({ $status })
proposal-trace-amendment = By amendment { $n } ({ $stage })
proposal-trace-amendment-see = See the amendment
proposal-queue-title = Proposals to handle
proposal-queue-moderate = To be moderated
proposal-queue-none-waiting = None waits to be moderated.
proposal-queue-answer = To be answered
proposal-queue-none-to-answer = None waits for an answer.
proposal-queue-kept = Kept for the next plan
proposal-queue-withheld = Withheld
proposal-answer-title = Answer a proposal
proposal-answer-go = Answer
proposal-answer-send = Publish the answer
proposal-answer-in = Answer, in { $language } (it is published)
proposal-not-done = It has not been done yet:
proposal-moderation = Moderation
proposal-publish = Publish it
proposal-withhold = Withhold it
proposal-withhold-reason = Reason, which its author reads
proposal-withhold-go = Withhold it
proposal-experience = Who has experience with this?
proposal-decide = Decide
proposal-decide-how = Each step has an answer in its author’s language; it is published with its date, and sent to them.
proposal-take-up = Take it up as an activity of a draft
proposal-take-up-plan = Plan
proposal-take-up-priority = Priority
proposal-take-up-no-priority = none yet
proposal-take-up-kind = Kind
proposal-take-up-lead = Who leads it (IOM, for example; may be left blank)
proposal-take-up-period = Period (“Q2 2027”, for example; may be left blank)
proposal-take-up-go = Make the activity
proposal-amend = Take it up by an amendment of an endorsed plan
proposal-amend-activity = Activity to amend
proposal-amend-addition = What is added to its description, in the language it is written in
proposal-amend-go = Ask for the amendment
proposal-join-activity = Activity
proposal-join-go = Join it
activity-proposals = Proposals it answers
error-proposal-moved = Somebody has changed it in the meantime. Nothing was written: go back, reload the page and see how it is now.
error-proposal-link-spent = This link no longer opens anything: the proposal was taken back, or the time to confirm it has passed. Nothing was changed; you can propose again.
error-too-many-proposals = Five proposals came from this address in a day already. This one was not kept: send it tomorrow, or make it part of another.
error-not-found-proposal = There is no published proposal no. { $found }.
history-entity-proposal = Proposal
history-action-consider = being considered
history-action-take-up = taken up
history-action-support = supported
history-action-unsupport = no longer supported
history-action-keep = kept for the next plan
desk-waits-moderate-proposals = { $n ->
    [one] { $shown } proposal waits to be moderated, since { $since }.
   *[other] { $shown } proposals wait to be moderated, the first since { $since }.
 }
desk-waits-answer-proposals = { $n ->
    [one] { $shown } proposal waits for an answer, since { $since }.
   *[other] { $shown } proposals wait for an answer, the first since { $since }.
 }
# family: mail-proposal-
mail-proposal-confirm-subject = Confirm your proposal: { $title }
mail-proposal-confirm =
    Somebody, probably you, used this address to propose “{ $title }” to { $network }. For it to be read, open this link and press the button:

    { $link }

    You can confirm within two days. After that, the same link shows you what becomes of the proposal, and lets you take it back.

    If it was not you, there is nothing you need to do: unconfirmed, it is deleted by itself.
mail-proposal-published-subject = Your proposal is published: { $title }
mail-proposal-published =
    { $network } has published your proposal “{ $title }” and will answer it within { $words } days:

    { $page }

    Your own page, to follow it or take it back: { $link }

    If you want no more e-mails about it: { $stop }
mail-proposal-withheld-subject = Your proposal is not published: { $title }
mail-proposal-withheld =
    { $network } has decided not to publish your proposal “{ $title }”, for this reason:

    { $words }

    Your own page, to follow it or take it back: { $link }

    If you want no more e-mails about it: { $stop }
mail-proposal-step-subject = Your proposal: { $state } ({ $title })
mail-proposal-step =
    Your proposal “{ $title }” to { $network } is now: { $state }. The answer:

    { $words }

    { $page }

    Your own page, to follow it or take it back: { $link }

    If you want no more e-mails about it: { $stop }
proposal-field-call = Call it answers
proposal-trace-recommended = Recommended there ({ $state })
proposal-trace-supported-by = Supported by { $organisation }
proposal-trace-supported = Supported by an organization of the register
support-title = Support this proposal
support-count = { $n ->
    [one] Supported by { $shown } organization
   *[other] Supported by { $shown } organizations
 }
support-unnamed = { $n ->
    [one] { $shown } of them does not consent to be named.
   *[other] { $shown } of them do not consent to be named.
 }
# family: support-field-
support-field-organisation = Organization
support-field-address = E-mail address it registered with
support-address-how = It is not published. We write to it, so that nobody speaks for others.
support-how = A registered organization supports a proposal once and can withdraw its support at any time. Is yours not listed?
support-for = Support it for { $name }
support-withdraw-for = Take back the support of { $name }
support-send = Send the e-mail
support-sent = If the organization registered with that address, an e-mail is on its way to it. Open the link in it and press the button.
support-back = See the proposal
support-stands = The organization supports this proposal.
support-late = The time to confirm it has passed. Ask for another e-mail on the proposal’s page.
support-confirm = Confirm the support
support-withdraw = Take the support back
support-withdraw-what = The organization is no longer counted or named on the proposal’s page.
support-wrong-organisation = Choose an organization of the register other than the one that proposes.
support-too-late = This proposal has been decided on: it takes no more support.
error-support-link-spent = This link no longer opens anything: the support was taken back, or the time to confirm it has passed.
mail-proposal-support-subject = Confirm that { $name } supports a proposal
mail-proposal-support =
    Somebody asked that { $name } support the proposal “{ $title }” to { $network }. To confirm it, open this link and press the button:

    { $link }

    You can confirm within two days. Later, the same link lets you take the support back. If it was not you, there is nothing you need to do.
