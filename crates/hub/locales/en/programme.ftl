# The programme of an event and its documents.
programme-title = Programme
programme-documents = Documents
programme-edit = Programme and documents
programme-back = Back to the event
programme-no-sessions = There is no programme yet: add its first part below.
programme-no-documents = There are no documents yet: add the concept note, the summary report or others below.
programme-add-session = Add a part of the programme
programme-add-document = Add a document
programme-add = Add
programme-remove = Take away
programme-title-in = Title, in { $language }
# family: programme-field-
programme-field-starts = Begins
programme-field-speakers = Who speaks
programme-field-consent = Each of them has agreed to be named on a public page
programme-field-kind = What it is
programme-field-link = Where it is
programme-field-lang = Its language
programme-speakers-how = One per line, as they want to be named. A name is gone when you take the part away.
programme-link-how = An address that begins with https://
programme-starts-wrong = A moment on the days of the event, such as 2027-04-13 09:00.
programme-title-wrong = A title in one language at least, each in at most 300 characters.
programme-speakers-wrong = At most 20 names of 120 characters.
programme-consent-wrong = Names are shown here only with the consent of those named.
programme-link-wrong = An address that begins with https:// or http://, without blanks.
# family: event-document-
event-document-concept-note = Concept note
event-document-agenda = Agenda
event-document-presentation = Presentation
event-document-summary-report = Summary report
event-document-other = Other document
history-entity-event-programme = Programme of an event
error-programme-full = An event has 300 parts and documents at most.
