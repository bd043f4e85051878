# family: feed-
feed-events = Events
feed-changes = What changed
# family: feed-about-
feed-about-events = The events of the network, the latest changed first.
feed-about-changes = What was done in the network, the latest first.
embed-show = Embed on another site
embed-how = Copy this into a page of your own site. The frame shows what everybody may read, and nothing else.
