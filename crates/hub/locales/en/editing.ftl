# Writing in the browser: the form, the table, the drafts.
editing-edit = Edit
editing-add = Add an activity
editing-as-table = Edit several in a table
editing-heading = Edit activity { $reference }
editing-heading-new = New activity
editing-fault = “{ $value }”: { $why }
editing-problems = { $n ->
    [one] Not saved yet: { $shown } thing to mend
   *[other] Not saved yet: { $shown } things to mend
 }
editing-meanwhile = Somebody saved changes to this activity while you were writing
editing-merged = Nothing clashes: below, both changes stand together. Look them over and save.
editing-clashes = Where both changed the same field, choose: here are both texts. Nothing is lost, and nothing of yours is saved yet.
editing-merged-mine = What only you changed:
editing-merged-theirs = What the other person has already saved:
editing-clash-mine = Mine, as it stands in the field (you can change it)
editing-clash-theirs = What the other person saved
editing-clash-nothing = (nothing)
editing-draft-there = This is the change you left unfinished on { $when }. Go on with it, or discard it and go back to what is saved.
editing-draft-discard = Discard my draft
editing-begun = You have new activities that are not finished:
editing-kept-at = Saved in your draft at %s. Only you see it.
editing-offline = No connection at %s: what you wrote stays in this page and is kept once you are back. Do not close it.
editing-not-kept = The draft could not be kept at %s: what you wrote stays in this page. Save to see why.
editing-save = Save
editing-keep = Keep as my draft
editing-leave = Go back without saving
editing-not-yours = You can add activities that { $entity } leads or co-leads, or under the priority you co-lead. Name who it should be, or ask the secretariat.
editing-closed-heading = This plan is no longer edited this way
# family: editing-closed-
editing-closed-endorsement = The plan is before its members: they decide on an exact text, which therefore does not change.
editing-closed-endorsed = The plan is endorsed: the text that the members agreed on stands.
editing-closed-implementation = The plan is being carried out: the text that the members agreed on stands.
editing-closed-closed = The plan is closed.
# family: editing-instead-
editing-instead-endorsement = Say what you want changed when you decide, or tell the secretariat: if the round is called off, the text opens again.
editing-instead-endorsed = It changes by amendment: propose one to the network’s secretariat.
editing-instead-implementation = It changes by amendment: propose one to the network’s secretariat.
editing-instead-closed = What remains to be done can go into the next plan, with its history.
editing-kept-heading = It was not saved, but your text is here
editing-kept-signed-out = Your session ended while you were writing.
editing-kept-refused = This change is no longer yours to make: your mandate ended or does not include this activity, or the page is no longer at this address. Nothing changed in the plan.
editing-kept-sign-in = Sign in in another tab, come back to this one and send it again. You can also copy your text.
editing-kept-ask = Copy what you need and ask the network’s secretariat. If your mandate is in force again, you can send it again.
editing-back-to-plan = To the plan
editing-your-text = What you wrote
editing-send-again = Send again
editing-saved = The activity is saved.
editing-undone = Undone: what that change had touched is again as it was.
editing-undo = Undo
editing-undo-change = Undo this change
editing-not-undone = Nothing was undone
# family: editing-not-undone-
editing-not-undone-since = The activity changed again after that change, and undoing it now would touch what was done since. See what that was and, if need be, edit it.
editing-not-undone-fixed = That change is not undone here: the activity began with it, or it was decided on another page, as when two activities are joined or a suggestion is accepted. You can edit it.
editing-not-undone-gone = What the activity said before points to something that is no longer there. You can edit it.
editing-since = What changed since
# family: fault-
fault-no-title = an activity needs a title.
fault-several-leads = an activity has one lead: put the others among the co-leads.
fault-unknown-entity = nobody is known by that name. Choose from the list offered as you type; the secretariat adds who is missing.
fault-too-many-primary = at most three primary objectives: mark the others as further objectives.
fault-period-unread = no period can be read. If it is not known yet, leave the field empty and say so in the note.
fault-period-no-year = the period names no year.
fault-period-backwards = the period ends before it starts.
# family: form-
form-reference = Reference
form-title = Title
form-description = Description
form-kind = Kind
form-status = Status
form-lead = Lead
form-co-leads = Co-leads
form-contributors = Contributors
form-funders = Funders
form-implementers = Implementing partners
form-period = Period
form-period-note = Note on the period
form-first-period = Period first planned
form-slip-reason = Reason for the delay
form-places = Places
form-audiences = For whom
form-priority-reference = Priority
form-result-reference = Result
form-objectives = Primary objectives
form-secondary-objectives = Further objectives of the Compact
form-needs = Needs it answers
form-mechanisms = Linked mechanisms
form-sdg-targets = SDG targets
form-secondary-sdg-targets = Further SDG targets
form-principles = Guiding principles
form-secondary-principles = Further principles
form-qcpr = Function of the UN system
form-secondary-qcpr = Further functions
form-gender = Gender equality marker
form-human-rights = Human rights marker
form-deliverable = Deliverable
form-sectors = Sectors (IATI)
form-link = Link
form-required = required
form-help-title = One phrase that says what will be done: “Regional workshop on …”.
form-help-description = What will be done, step by step where needed. Readable without knowing the plan.
form-help-lead = One only, by acronym or name in any language.
form-help-co-leads = Several, separated by semicolons: IOM; UNHCR.
form-help-period = As you would say it: Q2 2027, May-July 2027, 2027-2028, 24 May 2027.
form-help-period-note = What the period does not say: “after the summit”.
form-help-places = Countries, regions or subdivisions, separated by semicolons: Peru; Colombia (Antioquia); regional.
form-help-objectives = What it serves above all: one to three of the Compact’s 23 objectives.
form-help-needs = By reference, separated by semicolons: N01; N04.
form-help-mechanisms = By acronym, separated by semicolons: R4V; SACM.
form-help-sdg-targets = By number, ten at most in all: 10.7; 8.8.
form-help-deliverable = What will be there when it is over: a guide, an agreement, data.
form-help-sectors = By the codes of IATI, one per line: 15190, or 1:15160 60% where there are several shares. With none, exports in the IATI standard say 15190.
form-help-link = Where the deliverable is to be found, if it exists already.
form-original = You are editing the original, in { $language }. Translations stay as they are and are reviewed separately.
form-understood = Understood: { $period }
form-language = Language you write in
form-language-new = What you write will be the original, in this language.
form-language-there = For texts that are not there yet; the others are edited in the language of their original.
form-no-priority = No priority
form-no-result = No result
form-group-what = What
form-group-who = Who
form-group-when = When
form-group-where = Where and for whom
form-group-why = To what end
form-group-rest = What will result
form-more-when = If it was postponed
form-more-rest = Extra fields for IATI
form-more-why = Further objectives, principles, functions and markers
table-title = Activities in a table
table-lead = Change several at once: each row is saved on its own.
table-how = Rows of other entities are read-only. You can paste a block copied from a spreadsheet, and move with the arrow keys and Enter.
table-new = new
table-add = Add a row
table-save = Save the changed rows
table-compare = Compare both texts
table-undo = See and undo
table-not-yours = Your entity does not lead this activity: not saved.
# family: table-verdict-
table-verdict-saved = saved
table-verdict-same = unchanged
table-verdict-refused = not saved
table-verdict-conflict = somebody else changed it: yours is in your draft
table-verdict-added = added as { $reference }
# family: table-count-
table-count-saved = { $n ->
    [one] { $shown } row saved
   *[other] { $shown } rows saved
 }
table-count-added = { $n ->
    [one] { $shown } activity added
   *[other] { $shown } activities added
 }
table-count-same = { $n ->
    [one] { $shown } row unchanged
   *[other] { $shown } rows unchanged
 }
table-count-refused = { $n ->
    [one] { $shown } row was not saved: see why beside it
   *[other] { $shown } rows were not saved: see why beside each
 }
table-count-conflict = { $n ->
    [one] { $shown } row was changed by somebody else: compare
   *[other] { $shown } rows were changed by somebody else: compare
 }
table-similar = Similar work
table-similar-no-title = Write the title of the row to look for similar work.
