# Search.
search-title = Search
search-what = Words, names, references
search-empty = Write what you are looking for: a subject, a country, an agency in any of its acronyms. Accents and plurals do not matter.
search-none = Nothing here speaks of “{ $question }”.
search-none-next = Every word has to be there: try fewer, or the words of the language the text was written in.
search-found = { $n ->
    [one] { $shown } answer
   *[other] { $shown } answers
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
search-in-organisations = Registered organisations
