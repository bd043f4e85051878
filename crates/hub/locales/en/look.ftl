# How a network’s pages look.
look-title = Look of the network
look-lead = How the network’s pages are recognized: a short name, where there is little room, and a colour. All else is the same everywhere, so that nobody has to learn it anew.
look-saved = The look is saved.
look-short = Short name or acronym
look-short-how = Up to 24 characters. On a phone it stands in place of the full name.
look-accent = Colour
look-accent-how = Each colour has its shades for light and dark screens; all can be read well. What is printed is always light.
look-save = Save
look-mark = Mark
look-mark-lead = A small picture that stands beside the network’s name on every page, such as its emblem. It adds nothing that the name does not say: whoever does not see it misses nothing.
look-mark-file = File of the mark
look-mark-how = JPEG, PNG or WebP. It is made anew at most 160 × 40 pixels large on the page and keeps what can be seen through.
look-mark-now = The mark as it is now
look-mark-take = Use this mark
look-mark-remove = Take the mark away
look-back = To the network
# family: look-accent-
look-accent-teal = teal
look-accent-blue = blue
look-accent-violet = violet
look-accent-plum = plum
look-accent-red = red
look-accent-brown = brown
look-accent-green = green
look-accent-slate = slate
