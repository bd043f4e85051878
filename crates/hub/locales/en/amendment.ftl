# How an endorsed plan changes, and how an activity goes into the next one.
amendments-title = Amendments
amendment-title = Amendment { $n }: { $reference }
amendments-none = Nobody has asked to change the endorsed text.
amendments-not-yet = Amendments begin once the plan is endorsed; until then its activities are edited directly.
amendment-not-endorsed = This plan is not endorsed yet: its text changes without amendments.
amendment-text-in-force = { $n ->
    [0] Text in force: as endorsed on { $date }, without amendments.
    [one] Text in force: as endorsed on { $date }, with { $shown } amendment.
   *[other] Text in force: as endorsed on { $date }, with { $shown } amendments.
 }
amendment-text-pending = { $n ->
    [one] { $shown } amendment awaits a decision.
   *[other] { $shown } amendments await a decision.
 }
amendment-to-endorsement = What was endorsed
amendment-to-compare = Compare what was endorsed with the text in force
amendment-how-title = Ask for an amendment
amendment-how = Open the activity that should change and choose “Propose an amendment”. A typing error or a few weeks’ difference is logged by the secretariat; the rest is decided by the members it touches.
# family: amendment-stage-
amendment-stage-proposed = Proposed
amendment-stage-open = Before its members
amendment-stage-in-force = In force
amendment-stage-declined = Declined
amendment-stage-withdrawn = Withdrawn
# family: amendment-weight-
amendment-weight-minor = Minor
amendment-weight-substantive = Substantive
# family: amendment-stands-
amendment-stands-proposed = Proposed on { $date }; the secretariat has to take it up
amendment-stands-open = Before its members until { $date }
amendment-stands-in-force = In force since { $date }
amendment-stands-declined = Declined on { $date }
amendment-stands-withdrawn = Withdrawn on { $date }
amendment-because-minor = It does not change what was agreed: it only corrects wording, a translation, a link or the status, or moves a date by no more than 31 days.
amendment-because-substantive = It changes what was agreed: { $fields }.
amendment-reason = Reason
amendment-who = Requested by
amendment-asked-by = { $who }, on { $date }
amendment-asked-by-network = The network’s secretariat, on { $date }
amendment-document = Download the document
amendment-what = What changes
# family: amendment-rule-
amendment-rule-every-member = Rule: each of the { $members } members decides, and the amendment is in force if none objects.
amendment-rule-no-objection = Rule: the amendment is in force if none of the { $members } members objects before { $date } is over (silence procedure).
amendment-asked-on = They were asked on { $opened }; last day: { $closes }.
amendment-decided = { $decided } of { $members } have decided.
amendment-decide-for = Decide for { $member }
amendment-run = Take the amendment up
amendment-log-title = Log it
amendment-log-how = It is minor: it can be in force from now on, for everybody to see, without asking the members.
amendment-log = Log it and put it in force
amendment-ask-title = Put it before members
amendment-reach = Who is asked
# family: amendment-reach-
amendment-reach-touched = The members it touches
amendment-reach-all = Every member
amendment-ask = Put it before the members
amendment-close-agrees = With what has been decided up to now, the amendment would be in force.
amendment-close-fails = With what has been decided up to now, the amendment would be declined.
amendment-decline-title = Decline it
amendment-decline = Decline the amendment
amendment-withdraw-title = Withdraw it
amendment-withdraw = Withdraw the amendment
# family: amendment-not-
amendment-not-no-activity = The activity is no longer in this plan.
amendment-not-over = Nothing more can be done with this amendment: see what became of it.
amendment-not-stale = The activity has changed since it was read. Begin from the text in force.
amendment-not-pending = Another amendment of this activity awaits a decision. There can be one at a time.
amendment-not-nothing = Nothing would change: the form says what the text in force says.
amendment-not-no-reason = The reason is missing: write it, everybody will be able to read it.
amendment-not-not-endorsed = This plan does not change by amendment: it is not endorsed, or it is closed.
amendment-not-is-substantive = It changes what was agreed: the members have to decide.
amendment-not-bad-day = Give a last day after today and within a year.
amendment-not-closed-plan = That plan takes no activities: it is not a draft.
amendment-not-carried = It is in that plan already.
amendment-propose = Propose an amendment
amendment-heading = Amendment of { $reference }
amendment-form-how = Write the text as it should be. Everybody will see what changes, why, and who decided. The period first planned is kept.
amendment-reason-how = For example: “The counterpart asked to put it off until after the elections”.
amendment-log-at-once = If it is minor, put it in force at once
amendment-carry = Carry over into the next plan
amendment-carry-title = Carry over into the next plan
amendment-carry-how = The activity goes into the other plan with its text, those who take part and its history. Here it stays as it was, with a link there and one back.
amendment-carry-nowhere = No draft plan of this network can take it from you. The secretariat can open one.
amendment-carry-back = Back to the activity
amendment-carry-into = Plan and priority
amendment-carry-choose = Choose…
amendment-carry-period = New period
amendment-carry-period-how = It was planned for: { $period }. For example “Q2 2027” or “May-July 2027”; blank leaves the period as it is.
amendment-carry-no-plan = Choose a draft plan to take it.
amendment-carry-bad-period = The period “{ $value }” is not understood. Write it, for example, as “Q2 2027”, “May-July 2027” or “15 May 2027”.
amendment-carried-from = Carried over from an earlier plan:
amendment-carried-into = Carried over into a later plan:
history-entity-amendment = Amendment
history-action-propose = proposed
history-action-log = logged
history-action-amend = amended
history-action-carry-over = carried over from an earlier plan
error-not-found-amendment = This plan has no amendment “{ $found }”.
