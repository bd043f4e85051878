# Similar work while drafting, and who has experience.
# family: experience-level-
# family: experience-part-
similar-heading = Similar work
similar-look = Look for similar work
similar-found = { $n ->
    [one] There is one similar activity by others
   *[other] There are { $shown } similar activities by others
 }
similar-none = No similar work of others was found.
similar-new-tab = opens in another tab
similar-contact = Contact:
experience-title = Who has experience
experience-link = Find who has experience in a subject
experience-what = Experience with what?
experience-how = The request of a State, a new idea, a few words: in Spanish, English, Portuguese or French. The language of the plans does not matter.
experience-go = Find experience
experience-empty = You will see which entities have done something like it, with the activities that show it. What is recent counts more.
experience-try = For example, with one of the needs of the region:
experience-cut = The first { $shown } characters of the text were read.
experience-found = { $n ->
    [one] One entity has experience
   *[other] { $shown } entities have experience
 }
experience-none = No activity in view is like this text.
experience-none-next = Try saying the subject, and whom it is for, in other words, or go on here:
experience-search-words = Search for these words
experience-more = { $n ->
    [one] And another activity that shows it
   *[other] And { $shown } other activities that show it
 }
experience-ranked = The order adds up the five closest activities of each entity, each with half the weight of the one before. Leading counts more than contributing; what is done, more than what is planned; what is recent, more than what is old.
experience-level-much = much experience
experience-level-some = a good deal of experience
experience-level-little = some experience
experience-part-lead = Leads it
experience-part-co-lead = Co-leads it
experience-part-contributor = Contributes
experience-part-funder = Funds it
experience-part-implementer = Carries it out
similar-alike = Similar
similar-say-more = Write the place and the period to know whether it is the same.
experience-outside = Outside the network as well
similar-source = See it at its source
