# How a network’s pages look.
look-title = Appearance of the network
look-lead = How the network’s pages are recognized: a short name, where there is little room, and a colour. All else is the same everywhere, so that nobody has to learn it anew.
look-saved = The appearance is saved.
look-short = Short name or acronym
look-short-how = Up to 24 characters. On a phone it stands in place of the full name.
look-accent = Colour
look-accent-how = Each colour has its shades for light and dark screens; all can be read well. What is printed is always light.
look-save = Save
look-mark = Emblem
look-mark-lead = A small picture that stands beside the network’s name on every page. It adds nothing that the name does not say: whoever does not see it misses nothing.
look-mark-file = File of the emblem
look-mark-how = JPEG, PNG or WebP. It is resized to at most 160 × 40 pixels and keeps its transparency.
look-mark-now = The emblem as it is now
look-mark-take = Use this emblem
look-mark-remove = Remove the emblem
look-back = Go to the network
# family: look-accent-
look-accent-teal = teal
look-accent-blue = blue
look-accent-violet = violet
look-accent-plum = plum
look-accent-red = red
look-accent-brown = brown
look-accent-green = green
look-accent-slate = slate
