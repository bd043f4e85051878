# Search.
search-title = Search
search-what = Words, names, references
search-empty = Type what you are looking for: a subject, a country, an agency by any of its acronyms. Accents, plurals and small typing errors do not matter.
search-none = Nothing here speaks of “{ $question }”.
search-none-next = Every word has to be there: try fewer, or the words of the language the text was written in.
search-found = { $n ->
    [one] { $shown } result
   *[other] { $shown } results
 }
search-all = { $n ->
    [one] The one, as a list
   *[other] All { $shown }, as a list
 }
search-in-activities = Activities
# family: search-in-
search-in-events = Events
search-in-priorities = Priorities
search-in-needs = Needs and opportunities
search-in-mechanisms = Mechanisms
search-in-members = Members
search-in-news = News
search-in-proposals = Proposals
search-in-calls = Calls for proposals
search-in-rooms = Discussion rooms
search-in-organisations = Registered organizations
search-suggested = { $n ->
    [0] No suggestions
    [one] { $shown } suggestion
   *[other] { $shown } suggestions
 }
search-meant = Nobody wrote that here: these are the results for “{ $question }”.
search-exactly = Search for exactly “{ $question }”
search-begun = This is what begins with “{ $question }”.
search-kinds = Kinds of results
search-all-kinds = All
search-none-of-kind = Nothing of this kind answers: look at the others.
search-in-people = People
search-in-places = Pages
# family: deed-
deed-activity = New activity
deed-report = Report progress
deed-event = New event
deed-practice = Share a practice
deed-news = Write news
deed-room = Open a discussion room
palette-title = Search, go somewhere or start something
palette-open = Search or start something
palette-keys = also with
palette-close = Close
