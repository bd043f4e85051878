# Requests of States for support.
requests-title = Requests for support
requests-lead = Member States ask the network for support in implementing the Compact; those with experience answer. Each request is seen only by those the State chooses.
request-ask = Ask for support
request-ask-lead = Say what is needed and who may see it. Write no names or personal data. The State is not named in public without its recorded consent.
request-send = Send the request
requests-yours = Those you may see
requests-none-yours = There is no request that you may see. Those that you make, and those that are shown to you, appear here.
requests-totals = What is published
requests-totals-how = How many requests there were, by subregion and topic. Numbers under five are not shown and the others are given in ranges, so that nobody can work out what a State asked for. Requests that only the co-leads see are not counted.
requests-none = No request has been published yet.
requests-to-members = See the members and their offices
requests-by-region = By subregion
requests-by-topic = By topic
requests-no-topics = There are too few to show by topic.
requests-named = States that agreed to be named
request-fewer = { $n ->
    [one] fewer than { $shown }
   *[other] fewer than { $shown }
}
request-band = { $from } to { $to }
request-received-on = received on { $day }
request-days-to-answer = { $n ->
    [one] answered in { $shown } day
   *[other] answered in { $shown } days
}
request-days-waiting = { $n ->
    [one] waiting for an answer for { $shown } day
   *[other] waiting for an answer for { $shown } days
}
request-no-answer-yet = no answer yet
request-choose = Choose from the list.
request-choose-members = Choose at least one member that may see it.
request-by-state = the State itself
request-by-member = { $entity }, on the State’s behalf
request-by-secretariat = the secretariat, on the State’s behalf
request-named-since = may be named, consent of { $day }
request-not-named = not named
request-with = with { $list }
request-confidential = This page is only for those who may see the request. Nothing on it appears in searches, histories or feeds.
request-need = What is needed
request-asked = Who was asked
request-nobody-asked = No member has been asked yet.
request-rated = How the support was
request-proposed = Who has experience
request-proposed-how = Based on what each member has done in the plans. It helps you choose; it assigns nobody.
request-what-next = What you can do
request-trail = What was done and when
request-no-word = Something is missing: choose or write what is asked for.
request-co-leads-only = This request is seen by the co-leads only: assign it to one of them, or have whoever asked show it to more members.
request-once = It has been said how the support was; it is asked once.
request-moved = Somebody was faster, or it is no longer the time: this is how the request stands now. Nothing was written.
# family: request-topic-
request-topic-data = Data and evidence
request-topic-policies = National policies and plans
request-topic-pathways = Pathways for regular migration
request-topic-documents = Identity and documents
request-topic-work = Recruitment and decent work
request-topic-protection = Protection and vulnerabilities
request-topic-trafficking = Trafficking in persons and smuggling of migrants
request-topic-borders = Borders and procedures
request-topic-services = Access to basic services
request-topic-inclusion = Inclusion and non-discrimination
request-topic-return = Return and reintegration
request-topic-diasporas = Diasporas and remittances
request-topic-climate = Climate, disasters and displacement
request-topic-review = Follow-up and review of the Compact
request-topic-other = Other
# family: request-support-
request-support-advice = Advice
request-support-training = Training
request-support-tools = Data, studies and tools
request-support-exchange = Exchange with other States
request-support-mission = Joint mission
request-support-other = Other
# family: request-seen-
request-seen-co-leads = Only the co-leads and the secretariat
request-seen-chosen = Co-leads, secretariat and chosen members
request-seen-members = All members
# family: request-state-
request-state-received = Received
request-state-assigned = Assigned
request-state-under-way = Under way
request-state-done = Support given
request-state-declined = Declined
request-state-withdrawn = Taken back
# family: request-can-
request-can-can = Can
request-can-cannot = Cannot
request-can-waiting = No answer yet
# family: request-became-
request-became-activity = An activity
request-became-contribution = A contribution to an activity
# family: request-score-
request-score-1 = 1: not useful
request-score-2 = 2: of little use
request-score-3 = 3: useful in part
request-score-4 = 4: useful
request-score-5 = 5: very useful
# family: request-says-
request-says-country = State
request-says-by = Asked by
request-says-topic = Topic
request-says-support = Support
request-says-period = When
request-says-seen = Who sees it
request-says-named = In public
request-says-received = Received on
request-says-answered = Answer
request-says-ended = Ended on
# family: request-field-
request-field-country = State
request-field-entity = For which member you write
request-field-title = In one line
request-field-need = What is needed
request-field-topic = Topic
request-field-support = What kind of support
request-field-period = When
request-field-objectives = Objectives of the Compact
request-field-seen = Who sees it
request-field-chosen = Chosen members
request-field-members = Members to ask
request-field-for = For whom you answer
request-field-can = Can it support?
request-field-words = With what, or why not
request-field-with = With whom
request-field-became = What it became
request-field-activity = Activity
request-field-plan = In the draft
request-field-lead = Who leads it
request-field-draft-title = Title of the activity
request-field-reason = Reason
request-field-score = Was the support useful?
request-field-rating = In words
request-field-consent = How the State gave its consent
# family: request-hint-
request-hint-need = No names or personal data.
request-hint-period = For instance: Q2 2027; May-July 2027.
request-hint-activity = Its reference: A-014, or 2027-2028/B-01.
request-hint-draft-title = It is read by more people than the request: do not name the State.
request-hint-consent = For instance: note verbale of 3 May.
# family: request-act-
request-act-answer = Answer for your entity
request-act-assign = Ask members
request-act-link = Link it with an activity
request-act-make = Make it an activity of a draft
request-act-finish = The support was given
request-act-decline = Decline it
request-act-rate = Say how the support was
request-act-name = Consent to the State being named
request-act-unname = Stop naming the State
request-act-show = Change who sees it
request-act-withdraw = Take it back
# family: request-how-
request-how-assign = A member that is asked sees the request.
request-how-make = The draft says who does what and when, not who asked or where.
request-how-rate = It is asked once.
request-how-name = In public the State and the topic will appear; it can be taken back at any time.
# family: request-do-
request-do-answer = Answer
request-do-assign = Ask them
request-do-link = Link
request-do-make = Make the activity
request-do-finish = End it
request-do-decline = Decline
request-do-rate = Send
request-do-name = Record the consent
request-do-unname = Take the consent back
request-do-show = Change
request-do-withdraw = Take back
# family: error-not-found-
error-not-found-request = There is no request “{ $found }” that you may see.
error-request-moved = Somebody has changed this request in the meantime. Nothing was written: go back, reload the page and see how it is now.
# family: history-action-
history-action-assign = members asked
history-action-link = linked with an activity
history-action-finish = support given
history-action-rate = support rated
history-action-consent = consent recorded
history-action-end-consent = consent taken back
history-action-show = those who see it changed
# family: section-
section-requests = Requests
# family: desk-waits-
desk-waits-request-assign = A request for support waits for members to be asked.
desk-waits-request-answer = Your entity is asked whether it can support.
desk-waits-request-link = Members can support: make the request an activity, or link it.
desk-waits-request-rate = The support was given: say once how it was.
# family: mail-
mail-request-received-subject = Request { $reference }: received
mail-request-received = 
    The request for support { $reference } was received. You can look at it and ask members here:
    { $link }
mail-request-assigned-subject = Request { $reference }: can your entity help?
mail-request-assigned = 
    Your entity is asked whether it can help with the request { $reference }. Please answer here:
    { $link }
mail-request-answered-subject = Request { $reference }: there is an answer
mail-request-answered = 
    A member answered the request { $reference }:
    { $link }
mail-request-linked-subject = Request { $reference }: under way
mail-request-linked = 
    Your request { $reference } is under way:
    { $link }
mail-request-done-subject = Request { $reference }: how was the support?
mail-request-done = 
    The support for your request { $reference } was given. Please tell us how it was; we ask only once:
    { $link }
mail-request-declined-subject = Request { $reference }: answer of the network
mail-request-declined = 
    The network cannot take up your request { $reference }. The reason is here:
    { $link }
mail-request-waits-subject = Request { $reference }: your entity’s answer is awaited
mail-request-waits =
    Your entity was asked about a request for support and has not said yet whether it can help. A “no” helps too:

    { $link }
