# The endorsement of a plan by its members.
# family: endorsement-next-
# family: endorsement-heading-
# family: endorsement-because-
# family: endorsement-rule-
# family: endorsement-figure-
# family: endorsement-stance-
# family: endorsement-choice-
# family: endorsement-refused-
# family: endorsement-part-
# family: endorsement-answer-
# family: endorsement-fate-
# family: endorsement-became-
# family: endorsement-reminder-
# family: endorsement-choose-
# family: endorsement-unopenable-
# family: endorsement-obstacle-
# family: endorsement-step-
endorsement-title = Endorsement of the plan
endorsement-to-plan = Back to the plan
endorsement-to-endorsement = See the endorsement
endorsement-manage = Run the endorsement
endorsement-manage-title = Run the endorsement
endorsement-none = This plan has not been submitted to its members yet.
endorsement-next-draft = It is a draft. When it is ready, the secretariat seals a version and each member decides on it.
endorsement-next-consultation = It is open to consultation. After that, the secretariat seals a version and each member decides on it.
endorsement-next-endorsement = It is before its members.
endorsement-next-endorsed = It was endorsed; how is not recorded here.
endorsement-next-implementation = It is ongoing; how it was endorsed is not recorded here.
endorsement-next-closed = It is closed; how it was endorsed is not recorded here.
endorsement-round = Round { $n }: { $heading }
endorsement-other-rounds = Other rounds
endorsement-heading-open = Open for decision until { $date }
endorsement-heading-endorsed = Endorsed on { $date }
endorsement-heading-not-endorsed = Not endorsed ({ $date })
endorsement-heading-called-off = Round called off on { $date }
endorsement-opened = The round opened on { $opened }. Last day to decide: { $closes }; it ends when that day is over everywhere in the world.
endorsement-because-every-member = All { $members } members decided and none objected.
endorsement-because-no-objection = No member objected in time. Of { $members } members, { $silent } did not speak: by their silence they consented.
endorsement-because-co-leads = All entities that lead the network endorsed it.
endorsement-because-quorum = { $endorsing } of { $members } members endorsed it; { $quorum } were needed.
endorsement-because-decided = { $decided } of { $members } members have decided.
endorsement-because-awaited = Awaited: { $names }.
endorsement-because-missing = Did not decide: { $names }.
endorsement-because-in-the-way = Do not endorse it: { $names }.
endorsement-rule-every-member = Rule: each of the { $members } members decides, and the plan is endorsed if none objects. Abstaining neither endorses nor blocks the plan.
endorsement-rule-no-objection = Rule: the plan is endorsed if no member objects before { $date } is over (silence procedure). Whoever has not spoken by then consents.
endorsement-rule-co-leads = Rule: those who lead the network have to endorse the plan: { $names }. Other members may say what they think; it is shown and does not count.
endorsement-rule-quorum = Rule: at least { $quorum } of { $members } members have to endorse the plan. Objections are shown and do not stand in the way.
endorsement-figure-endorse = endorse
endorsement-figure-reservation = endorse with a reservation
endorsement-figure-abstain = abstain
endorsement-figure-object = object
endorsement-figure-silent = consent by silence
endorsement-figure-undecided = undecided
endorsement-stance-endorse = Endorses
endorsement-stance-reservation = Endorses with a reservation
endorsement-stance-abstain = Abstains
endorsement-stance-object = Objects
endorsement-stance-silent = Consents by silence
endorsement-stance-undecided = Undecided
endorsement-document = The document
endorsement-document-what = What is decided on is exactly this document, sealed when the round opened. A single letter would change its hash.
endorsement-version = Version
endorsement-version-n = Version { $n }
endorsement-sealed = Sealed
endorsement-download = Download ({ $size } kB, JSON)
endorsement-check-yourself = Check it yourself: download the file and compute its SHA-256 with any program (for example “sha256sum”). It has to give the same hash.
endorsement-who = Who decided what
endorsement-member = Member
endorsement-decision = Decision
endorsement-when = Date and document hash
endorsement-capacity = Who signed
endorsement-leads = leads the network
endorsement-on = on
endorsement-changed = changed its decision
endorsement-does-not-count = does not count under the rule
endorsement-committed = Commitments confirmed: { $confirmed }
endorsement-committed-corrected = Commitments confirmed: { $confirmed }; corrected: { $corrected }
endorsement-taken-title = Commitments and what was delivered
endorsement-taken-how = What each member took on according to the document, what it said of it, and what has become of it so far.
endorsement-goes-on = Goes on in: { $plan }
endorsement-took-on = { $n ->
    [one] { $shown } commitment
   *[other] { $shown } commitments
 }
endorsement-fate-done = Delivered
endorsement-fate-under-way = Ongoing
endorsement-fate-ahead = Yet to start
endorsement-fate-postponed = Postponed
endorsement-fate-carried-over = Moved to another plan
endorsement-fate-cancelled = Cancelled
endorsement-fate-left = No longer has this part
endorsement-became-done = { $n ->
    [one] { $shown } delivered
   *[other] { $shown } delivered
 }
endorsement-became-under-way = { $shown } ongoing
endorsement-became-ahead = { $shown } yet to start
endorsement-became-postponed = { $n ->
    [one] { $shown } postponed
   *[other] { $shown } postponed
 }
endorsement-became-carried-over = { $shown } in another plan
endorsement-became-cancelled = { $n ->
    [one] { $shown } cancelled
   *[other] { $shown } cancelled
 }
endorsement-became-left = { $shown } no longer theirs
endorsement-statements = Reservations, objections and remarks
endorsement-as-written = As they were written.
endorsement-earlier = { $n ->
    [one] { $shown } decision that was changed later
   *[other] { $shown } decisions that were changed later
 }
endorsement-decide-title = Decide
endorsement-decide-for = Decide for { $member }
endorsement-stands = The decision that stands
endorsement-change = Change the decision
endorsement-choice-endorse = Endorse
endorsement-choice-reservation = Endorse with a reservation
endorsement-choice-abstain = Abstain
endorsement-choice-object = Object
endorsement-choice-means-endorse = The member makes the plan its own.
endorsement-choice-means-reservation = The member makes the plan its own and says on what it reserves its position. Write the reservation.
endorsement-choice-means-abstain = The member steps aside: neither for nor against.
endorsement-choice-means-object = The member stands against the plan as it is. Write why.
endorsement-words = Reservation, objection or remark
endorsement-words-how = It is published as you write it. A reservation or an objection needs it.
endorsement-words-lang = Language it is written in
endorsement-as-whom = Signed by: { $who }. The name and the capacity are published with the decision.
endorsement-until = You can change it as often as you like until { $date } is over; each change stays visible.
endorsement-record = Record the decision
endorsement-done-decided = The decision is recorded. Now look through the commitments.
endorsement-done-committed = The commitments are recorded.
endorsement-nothing-lost = Nothing is lost: what you wrote is below, and the attempt is recorded.
endorsement-you-wrote = What you wrote
endorsement-refused-closed = The round is over: this decision does not count. If it has to be taken up again, speak to the network’s secretariat.
endorsement-refused-no-mandate = No mandate of yours in force lets you decide for this member. If you think one should, speak to the network’s secretariat.
endorsement-refused-not-a-decider = This entity does not decide in this round: it was not a member when the round opened.
endorsement-refused-other-document = This decision was on another document than the one before the members now. Look at the current document and decide again.
endorsement-refused-overtaken = After you opened this form another decision of this member was recorded, or the form was sent twice. See the decision that stands; if you want to change it, send yours again.
endorsement-refused-needs-words = A reservation or an objection needs words: write what it is about.
endorsement-refused-too-long = That is too long: there is room for 4,000 characters.
endorsement-refused-no-stance = Choose one of the four decisions.
endorsement-commitments = Commitments
endorsement-commitments-how = This is what the sealed plan says the member takes on. Confirm it, or correct what is different. Later it is compared with what was delivered.
endorsement-commitments-open = { $n ->
    [one] { $shown } line is unanswered.
   *[other] { $shown } lines are unanswered.
 }
endorsement-commitments-none = The sealed plan names this member in no activity.
endorsement-part-lead = Leads
endorsement-part-co-lead = Co-leads
endorsement-part-contributor = Contributes
endorsement-part-funder = Funds
endorsement-answer-none = Unanswered
endorsement-answer-confirmed = Confirmed
endorsement-answer-corrected = Corrected
endorsement-correct = Correct
endorsement-correct-how = What is different?
endorsement-confirm-rest = We confirm every line where nothing is written.
endorsement-commit = Record the commitments
endorsement-waiting = Members that have not decided
endorsement-reminder-opened = They are to be told that the round is open.
endorsement-reminder-a-week = They are to be reminded that a week is left.
endorsement-reminder-two-days = They are to be reminded that two days are left.
endorsement-reminder-last-day = They are to be reminded that it is the last day.
endorsement-nobody-decides-for = Nobody may decide for this member.
endorsement-give-mandate = Give a mandate
endorsement-unspoken = Before you open the round: nobody may decide for these members yet, and nobody will be told.
endorsement-close-title = Close the round now
endorsement-close-endorses = If it is closed now, the plan is endorsed.
endorsement-close-fails = If it is closed now, the plan is not endorsed and becomes a draft again.
endorsement-close = Close the round
endorsement-call-off-title = Call the round off
endorsement-call-off = Call the round off
endorsement-reason = Why (everybody will be able to read it)
endorsement-open-title = Submit the plan to its members
endorsement-open-what = The plan is sealed as it stands now ({ $activities } activities) and { $members } members decide. From then on it cannot be changed until the round ends.
endorsement-rule = Rule
endorsement-choose-every-member = Every member
endorsement-choose-no-objection = No objection by a date
endorsement-choose-co-leads = Those who lead
endorsement-choose-quorum = A number of members
endorsement-choose-means-every-member = All decide and none objects.
endorsement-choose-means-no-objection = Nobody objects in time; silence is consent.
endorsement-choose-means-co-leads = All entities that lead the network endorse.
endorsement-choose-means-quorum = At least the number of members given below endorse.
endorsement-quorum = How many members (under that rule only)
endorsement-closes = Last day to decide
endorsement-closes-how = The day ends only when it is over everywhere in the world.
endorsement-open = Seal and open the round
endorsement-problem-no-rule = Choose a rule.
endorsement-problem-no-date = Say the last day to decide.
endorsement-problem-no-round = That round is not open any more. See how it stands now.
endorsement-problem-missing = The plan names something that is not there ({ $which }); correct it before sealing.
endorsement-unopenable-closes-too-soon = The last day has to be after today.
endorsement-unopenable-closes-too-late = The last day may be a year away at most.
endorsement-unopenable-quorum-missing = Say how many members have to endorse.
endorsement-unopenable-quorum-impossible = The number of members has to be between 1 and as many as there are.
endorsement-unopenable-nobody-leads = Nobody leads this network: choose another rule.
endorsement-unopenable-nobody-decides = This network has no members that decide.
endorsement-obstacle-no-such-step = The plan is no longer where it was, or there is no such step.
endorsement-obstacle-no-activities = The plan has no activities.
endorsement-obstacle-nobody-decides = This network has no members that decide.
endorsement-obstacle-round-open = A round is open.
endorsement-obstacle-not-endorsed = No round has ended in an endorsement.
endorsement-obstacle-already-endorsed = The plan has been endorsed already.
endorsement-obstacle-before-its-first-day = The plan’s first day has not come.
endorsement-obstacle-needs-a-reason = Say why: everybody will be able to read it.
endorsement-steps = Status of the plan
endorsement-step-consult = Open the consultation
endorsement-step-end-consultation = End the consultation
endorsement-step-begin = Begin implementation
endorsement-step-close = Close the plan
endorsement-step-reopen = Reopen to correct
endorsement-step-means-consult = The draft is open to consultation.
endorsement-step-means-end-consultation = The plan becomes a draft again, with what the consultation brought.
endorsement-step-means-begin = The endorsed plan begins to be carried out.
endorsement-step-means-close = The plan ends. Before its last day, a reason is required.
endorsement-step-means-reopen = Only to correct what was left wrong. What that is has to be said.
endorsement-corrections = Corrections to commitments
endorsement-corrections-how = What members say differs. The sealed document does not change: correct it by an amendment.
plan-endorsement-open = Before its members until { $date }
plan-endorsement-how = Who endorsed it, and on which document
plan-endorsement-see = See the endorsement
# family: mail-
mail-endorsement-opened-subject = Please decide on “{ $plan }” by { $closes }
mail-endorsement-opened =
    “{ $plan }” is now before the members of the network, who decide on a sealed version of its text. You can decide on behalf of: { $members }.

    Last day: { $closes }.

    { $rule }

    Read the plan and decide here; a decision can be changed while the round is open:

    { $link }

    The document decided on (SHA-256): { $hash }
mail-endorsement-a-week-subject = Reminder: please decide on “{ $plan }” by { $closes }
mail-endorsement-a-week =
    A decision on “{ $plan }” is still awaited from: { $members }.

    Last day: { $closes }.

    { $rule }

    Read the plan and decide here; a decision can be changed while the round is open:

    { $link }

    The document decided on (SHA-256): { $hash }
mail-endorsement-two-days-subject = A few days left: please decide on “{ $plan }” by { $closes }
mail-endorsement-two-days =
    Only a few days are left, and a decision on “{ $plan }” is still awaited from: { $members }.

    Last day: { $closes }.

    { $rule }

    Read the plan and decide here; a decision can be changed while the round is open:

    { $link }

    The document decided on (SHA-256): { $hash }
mail-endorsement-last-day-subject = Last day to decide on “{ $plan }”
mail-endorsement-last-day =
    Today is the last day to decide on “{ $plan }”, and a decision is still awaited from: { $members }.

    Last day: { $closes }.

    { $rule }

    Read the plan and decide here; a decision can be changed while the round is open:

    { $link }

    The document decided on (SHA-256): { $hash }
