# How a network’s pages look.
look-title = Look of the network
look-lead = How the network’s pages are recognised: a short name, where there is little room, and a colour. All else is the same everywhere, so that nobody has to learn it anew.
look-saved = The look is saved.
look-short = Short name or acronym
look-short-how = Up to 24 characters. On a phone it stands in place of the full name.
look-accent = Colour
look-accent-how = Each colour has its shades for light and dark screens; all can be read well. What is printed is always light.
look-save = Save
# family: look-accent-
look-accent-teal = teal
look-accent-blue = blue
look-accent-violet = violet
look-accent-plum = plum
look-accent-red = red
look-accent-brown = brown
look-accent-green = green
look-accent-slate = slate
