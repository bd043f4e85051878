# The desk, and mandates in words.
desk-title = My desk
desk-no-mandate = You have no mandate in force in any network. Whoever runs your network can give you one.
desk-plans = Plans
mandate-until = until { $date }
# family: role-
role-secretariat = Network secretariat
role-co-lead = Co-lead
role-priority-co-lead = Priority co-lead
role-focal-point = Focal point
role-alternate = Alternate
role-observer = Member State observer
role-stakeholder = Stakeholder seat
role-translator = Translator
role-reader = Reader
desk-nothing = Nothing is waiting for you.
desk-waits = { $n ->
    [one] { $shown } thing is waiting for you.
   *[other] { $shown } things are waiting for you.
 }
desk-to-networks = See the networks
desk-waiting = Waiting for you
desk-nothing-here = Nothing is waiting for you in this network. What you have to decide, answer or report appears here, with its date.
desk-elsewhere = Go to
desk-of-the-network = Of the network
desk-more = { $n ->
    [one] And { $shown } more, due later.
   *[other] And { $shown } more, due later.
 }
desk-due = due
desk-overdue = overdue
desk-in-plan = plan { $plan }
# family: desk-lacks-
desk-lacks-lead = who leads it
desk-lacks-period = the period
desk-lacks-deliverable = the deliverable
# family: desk-waits-
desk-waits-decide = { $entity } has not yet decided on the plan.
desk-waits-confirm = { $n ->
    [one] { $entity }: { $shown } commitment in the plan is to be confirmed or corrected.
   *[other] { $entity }: { $shown } commitments in the plan are to be confirmed or corrected.
 }
desk-waits-speak = The draft is open to consultation: say what you think of it.
desk-waits-close-consultation = The consultation’s last day is over and nobody has closed it.
desk-waits-mention = { $by } calls you in a comment of { $since }.
desk-waits-suggestion = { $by } suggests changing “{ $field }”, since { $since }: accept or decline it.
desk-waits-moderate = { $n ->
    [one] { $shown } comment of the consultation waits to be moderated, since { $since }.
   *[other] { $shown } comments of the consultation wait to be moderated, the first since { $since }.
 }
desk-waits-answer = { $n ->
    [one] { $shown } comment of the consultation waits for an answer, since { $since }.
   *[other] { $shown } comments of the consultation wait for an answer, the first since { $since }.
 }
desk-waits-offer = { $n ->
    [one] { $shown } offer to join an activity waits for a decision, since { $since }.
   *[other] { $shown } offers to join an activity wait for a decision, the first since { $since }.
 }
desk-waits-draft = What you wrote on { $since } is not saved: finish it or throw it away.
desk-waits-renew = { $n ->
    [one] { $shown } translation is older than its original: { $language }
   *[other] { $shown } translations are older than their original: { $language }
 }
desk-waits-overrun = Its period ({ $period }) is over and it still says “{ $status }”: say how it stands.
desk-waits-unstarted = By its period ({ $period }) it has begun and it still says “{ $status }”: say how it stands.
desk-waits-amendment-decision = Decide on this amendment.
desk-waits-amendment-proposed = An amendment was proposed: take it up.
desk-waits-overlap-answer = It is like { $other }: say what it is.
desk-waits-overlap-settle = Its owners do not agree on { $other }: decide.
desk-waits-mandate-ends = A mandate ends soon: { $name }, { $what }
desk-waits-invitation = Has not taken up the invitation: { $name }, { $what }
desk-waits-incomplete = Missing: { $lacks }.
desk-waits-translate = { $n ->
    [one] { $shown } text is missing in: { $language }
   *[other] { $shown } texts are missing in: { $language }
 }
desk-waits-copy = The copy “{ $file }”, received on { $since }, waits: see what it would change and confirm it.
desk-first-title = To begin with
desk-first-dismiss = Hide this list
# family: desk-first-
desk-first-guide = Read the guide for your role
desk-first-plan = See what the plan says about you
desk-first-letters = Choose when to get e-mail
desk-first-why-guide = Your tasks in order; about five minutes.
desk-first-why-plan = If something is wrong, say so early.
desk-first-why-letters = Each thing at once, one e-mail a day or a week, or none.
