### Evidence.
evidence-title = Evidence
evidence-lead = Links and files that show what was done, provided by those who report.
evidence-none = There is no such evidence yet. It is added from an activity’s page or from its report.
evidence-all = All
evidence-n = { $n ->
    [one] { $shown } piece of evidence
   *[other] { $shown } pieces of evidence
 }
evidence-size = { $n ->
    [one] { $shown } kB
   *[other] { $shown } kB
 }
evidence-caption = Evidence, with its kind, language, date, size and who provided it
evidence-head-what = Evidence
evidence-head-about = What it is
evidence-head-activity = Activity
evidence-withdraw = Withdraw
evidence-back-to-report = Back to the report
evidence-activity-none = No evidence for this activity yet. A link or a file shows what was done.
evidence-add = Add evidence
evidence-add-how = A link or a file. It is public once added: put no names or data of people in it.
evidence-add-button = Add
# family: evidence-kind-
evidence-kind-report = Report
evidence-kind-publication = Publication or guidance
evidence-kind-dataset = Data
evidence-kind-agenda = Agenda or programme
evidence-kind-minutes = Minutes or conclusions
evidence-kind-participation = Attendance figures
evidence-kind-recording = Recording
evidence-kind-picture = Picture
evidence-kind-news = News
evidence-kind-other = Other
# family: evidence-field-
evidence-field-title = Title
evidence-field-kind = Kind
evidence-field-lang = Language it is in
evidence-field-day = Date
evidence-field-entity = Who provides it
evidence-field-window = For the report of
evidence-field-url = Link
evidence-field-file = Or a file
evidence-title-how = What it is, as you would tell somebody who does not know it.
evidence-title-missing = Give it a title.
evidence-url-how = A public address, like https://example.org/report
evidence-file-how = PDF, Word, Excel, PowerPoint, OpenDocument, PNG, JPG, CSV or text; up to 10 MB.
evidence-no-window = None in particular
evidence-no-language = Without language, or another
evidence-day-ahead = This date is still to come.
evidence-bad-day = This is not a date. Accepted is, for example, 2024-05-24.
evidence-both = A link or a file, not both: add one and then the other.
evidence-bad-link = This is not a public web address. Accepted is, for example, https://example.org/report
evidence-too-many = This entity has provided as much evidence as an activity may have from one: withdraw some first.
# family: evidence-no-file-
evidence-no-file-none = Give a link or choose a file.
evidence-no-file-empty = The file is empty.
evidence-no-file-too-large = The file is too large: up to { $most } MB are accepted. Publish it elsewhere and give the link.
evidence-no-file-name-unknown = A file with this name is not accepted. Accepted are: { $kinds }
evidence-no-file-kind-unknown = The content is of no kind that is accepted. Accepted are: { $kinds }
evidence-no-file-not-as-named = The content is not what the file’s name says. Save it with the right file extension.
