# The register of practices.
practices-title = Practices
practices-lead = What members and stakeholders have already done for the Compact’s objectives and others can use: what, where, with what result, what was learnt and which office to ask.
practices-found = { $n ->
    [one] { $shown } practice
   *[other] { $shown } practices
}
practices-none = This network has published no practices yet.
practices-none-found = No practice matches this. Try other words or fewer filters.
practices-to-network = Go to the network
practices-take = Download what is published of this list:
practice-add = Share a practice
practice-edit = Edit the practice
practice-edit-lead = It is saved as a draft that only your entity and those who review it see. Nothing is public before that. Write no names or personal data.
practice-save = Save the draft
practice-back = Go back without saving
practice-search = Search and filter
practice-search-go = Search
practice-search-clear = Show all
practice-any = All
practice-objectives-short = GCM objectives: { $list }
practice-by = Shared by { $entity }
practice-summary = What was done
practice-results = Results
practice-lessons = Lessons
practice-objectives = Objectives of the Compact
practice-principles = Guiding principles
practice-evidence = Evidence
practice-no-evidence = Whoever shares it has given no links that show it.
practice-activities = Activities it comes from or is used in
practice-contact = Contact
practice-hub = For the Migration Network Hub
practice-hub-there = It is in the Migration Network Hub already: see it there
practice-hub-how = The practice in the Hub’s own search fields, ready to be entered there. The Hub’s form is not public: check before you send.
practice-why = Why it came back or was withdrawn
practice-lacking = It lacks, to be handed in
practice-do = What next
practice-reason = Reason
practice-reason-how = Needed to give it back or withdraw it; whoever shares it reads it.
practice-reason-missing = Say the reason, so that it is known what to change.
practice-moved = Somebody was faster: the practice is no longer as it was shown. This is what it says now.
practice-changed = Somebody has changed the practice in the meantime, and your change was not saved. What you typed is here: copy it and edit the practice again as it is now.
practice-not-yours = Choose an entity that you act for.
practice-unknown-place = The place “{ $place }” is not known. Write countries, subregions or codes, for instance: Peru; South America; CO.
practice-too-many = These are too many: at most { $shown }.
practice-bad-period = The period is not understood. For instance: 2023; Q2 2023; May-July 2023.
practice-unknown-entry = Choose from the list.
practice-unknown-office = Choose an office from the list.
practice-no-office = None yet
practice-bad-link = This is not a web address. Accepted, for instance: https://example.org/practice
practice-bad-links = “{ $line }” is not understood. On each line: the address https://…, a blank, and what it is.
practice-links-most = At most { $shown } links, each once.
practice-unknown-activity = There is no activity “{ $reference }”. For instance: A-014, or 2023-2024/A-014.
# family: practice-filter-
practice-filter-q = Words
practice-filter-objective = Objective
practice-filter-country = Country or subregion
practice-filter-entity = Who shares it
practice-filter-state = Status
# family: practice-state-
practice-state-draft = Draft
practice-state-review = Under review
practice-state-published = Published
practice-state-withdrawn = Withdrawn
# family: practice-act-
practice-act-submit = Submit for review
practice-act-send-back = Give back with the reason
practice-act-publish = Publish
practice-act-withdraw = Withdraw
practice-act-reopen = Take it up again
# family: practice-lacks-
practice-lacks-places = where it was
practice-lacks-period = when it was
practice-lacks-objectives = at least one objective of the Compact
practice-lacks-results = what came of it
practice-lacks-contact = an office to ask
# family: practice-says-
practice-says-places = Where
practice-says-period = When
practice-says-published = Published on
# family: practice-field-
practice-field-entity = Who shares it
practice-field-title = Title
practice-field-summary = What was done, how and with whom
practice-field-results = What came of it
practice-field-lessons = What others should know before doing something similar
practice-field-places = Where
practice-field-period = When
practice-field-objectives = Objectives of the Compact that it serves
practice-field-principles = Guiding principles that it shows
practice-field-links = Links that show it
practice-field-activities = Activities of the network it comes from or is used in
practice-field-office = Office to ask
practice-field-hub = Its address in the Migration Network Hub, if it is there already
# family: practice-hint-
practice-hint-summary = A few paragraphs. No names or personal data.
practice-hint-places = Countries, subregions or departments, with semicolons between.
practice-hint-period = As it is known: 2023; Q2 2023; May-July 2023.
practice-hint-links = One per line: the address, a blank, and what it is.
practice-hint-activities = Their references: A-014, or 2023-2024/A-014.
practice-hint-office = An office, never a person.
practice-hint-hub = The Hub is not repeated: what is there already is linked.
# family: practice-column-
practice-column-field = Field
practice-column-said = Content
practice-column-reference = Reference
practice-column-title = Title
practice-column-language = Language
practice-column-summary = Summary
practice-column-implementing-organisation = Organization
practice-column-geographic-scope = Geographic scope
practice-column-countries = Countries (ISO 3166)
practice-column-places = Places
practice-column-start = From
practice-column-end = Until
practice-column-gcm-objectives = GCM objectives
practice-column-gcm-principles = Guiding principles
practice-column-results = Results
practice-column-lessons-learned = Lessons learned
practice-column-evidence = Evidence
practice-column-contact-office = Contact office
practice-column-contact-email = The office’s e-mail address
practice-column-hub-address = Address in the Hub
practice-column-source = Source
practice-column-last-changed = Last changed
# family: error-not-found-
error-not-found-practice = This network has no practice “{ $found }” that you may read.
error-practice-moved = Somebody has changed this practice in the meantime. Nothing was written: go back, reload the page and see how it is now.
error-practice-not-now = In its present state this practice cannot be changed: it is under review, published or withdrawn.
# family: history-entity-
history-entity-practice = Practice
# family: section-
section-practices = Practices
# family: search-in-
search-in-practices = Practices
# family: desk-waits-
desk-waits-practice-review = A practice waits for review: publish it, or return it with the reason.
desk-waits-practice-sent-back = Your practice came back with a reason: change it and hand it in again.
# family: review-claim-
review-claim-practices = { $n ->
    [one] { $shown } published practice shows how: { $list }.
   *[other] { $shown } published practices show how: { $list }.
}
# family: review-source-
review-source-practice = practice { $reference }
practice-edit-published = This practice is published: what you save is public at once. Write no names or personal data.
