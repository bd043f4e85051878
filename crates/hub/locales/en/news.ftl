# The network’s news.
news-title = News
news-lead = News of the network’s work, always stating who wrote it and whether it was reviewed.
news-none = No news has been published yet.
news-add = Write news
news-edit = Edit the news
news-edit-lead = It is saved as a draft and becomes public when those who run the network publish it, at the time they set. No names of people who have not agreed.
news-of-network = The network
news-when = Publish from (universal time)
news-when-how = Left blank, right now. For instance: 2023-06-01 14:00.
news-bad-moment = The moment is not understood. Accepted: 2023-06-01 or 2023-06-01 14:00.
news-moved = Somebody was faster: the news is no longer as it was shown. This is what it says now.
news-changed = Somebody has changed the news in the meantime, and your change was not saved. What you typed is here: copy it and edit the news again as it is now.
news-choose-author = Say who wrote it; if a member did, choose which above.
news-choose-reviewed = Only those who run the network can say that it was reviewed.
news-notes = Standing notes
news-notes-how = These notes are added to news automatically, each by its rule.
news-notes-none = There are no standing notes yet.
news-note = Note
news-note-add = Add a note
news-note-remove = Remove the note
news-note-always = under all news
news-note-place = under news on: { $place }
news-note-where = Under news about
news-note-where-how = A country or subregion; left blank, under all.
news-pictures = Pictures
news-pictures-lead = Each with what it shows, for those who do not see it, and whose it is. It is made smaller, and where and by which device it was taken is not kept. Nobody is shown who has not agreed.
news-pictures-none = There are no pictures yet.
news-pictures-full = This news has as many pictures as it may: take one away to add another.
news-pictures-back = Back to the news
news-picture-add = Add a picture
news-picture-nth = picture { $n }
news-picture-remove = Remove the picture
news-picture-credit = Picture: { $credit }
news-picture-too-large = The file is too large. Accepted: up to { $most } MB and 50 million pixels.
news-picture-unknown = This file is not accepted. Accepted: JPEG, PNG or WebP.
news-picture-too-small = The picture is too small. Accepted: at least { $least } pixels a side.
news-picture-broken = The file begins like a picture and cannot be read. Save it anew as JPEG or PNG.
news-no-file = Choose the file of the picture, also if you had chosen it before.
news-no-credit = Say whose picture it is, in { $shown } characters at most.
# family: news-authorship-
news-authorship-network = Authored by the regional network.
news-authorship-member = Authored by { $entity }.
news-authorship-partners = Authored by the regional network with its partners.
# family: news-authorship-choice-
news-authorship-choice-network = The regional network
news-authorship-choice-member = The member chosen above
news-authorship-choice-partners = The regional network with its partners
# family: news-reviewed-
news-reviewed-not-reviewed = Not reviewed by the Network’s Secretariat.
news-reviewed-reviewed = Reviewed by the Network’s Secretariat.
# family: news-state-
news-state-draft = Draft
news-state-review = Under review
news-state-approved = Public from its moment on
news-state-withdrawn = Withdrawn
# family: news-act-
news-act-submit = Submit for review
news-act-send-back = Give back
news-act-publish = Publish
news-act-withdraw = Withdraw
news-act-reopen = Take it up again
# family: news-field-
news-field-entity = Publishing entity
news-field-authorship = Who wrote it
news-field-reviewed = Did the Network’s Secretariat review it?
news-field-places = Places it is about
news-field-title = Headline
news-field-lead = In a few sentences
news-field-body = Text
news-field-offices = Offices to ask
news-field-alt = What the picture shows
news-field-credit = Whose picture it is
news-field-file = File
# family: news-hint-
news-hint-alt = In one sentence, for those who cannot see it: “A teacher shows two children a map”. No names of people who have not agreed.
news-hint-credit = The organization, or the photographer where they want to be named. It stands under the picture.
news-hint-file = JPEG, PNG or WebP, up to 12 MB.
news-hint-places = Countries or subregions, separated by semicolons. They decide which standing notes are added.
news-hint-body = One paragraph per line.
# family: error-not-found-
error-not-found-picture = There is no picture “{ $found }” here.
error-not-found-news = There is no news “{ $found }” here that you may read.
error-news-pictures-full = This news has as many pictures as it may: six. Nothing was written.
error-news-moved = Somebody has changed this in the meantime. Nothing was written: go back, reload the page and see how it is now.
error-news-not-now = This news item cannot be changed now: it is under review, published or withdrawn.
# family: history-entity-
history-entity-news = News
history-entity-standing-note = Standing note
# family: section-
section-news = News
# family: desk-waits-
desk-waits-news-review = News waits for review.
# family: feed-
feed-news = News
# family: feed-about-
feed-about-news = The network’s news, with who wrote it.
