"""The marks that a reader leaves in the text of a page; Unicode noncharacters, so never part of a page's own text."""

from esfsheet.patterns import pattern

BREAK = "\ufdd0"  # a line begins or ends
CUT = "\ufdd1"  # an inline element begins or ends
ITEM = "\ufdd2"  # what follows is a list item
HEADING = "\ufdd3"  # ... a heading
LABEL = "\ufdd4"  # ... the naming cell of a table row or a definition
CELL = "\ufdd5"  # ... any other cell
CLOSE = "\ufdd6"  # the item, heading or cell ends here
ASIDE = "\ufdd7"  # what follows is beside the page's matter
ASIDE_END = "\ufdd8"
TITLE = "\ufdda"  # what follows is a heading of the first level
ROW = "\ufddb"  # a row of a table begins, or a definition with what it defines
RAISED = "\ufddc"  # raised text begins
LOWERED = "\ufddd"  # ... and ends
HERE = "\ufdd9"  # begins and ends the number of the source character that follows

ALL = (BREAK, CUT, ITEM, HEADING, LABEL, CELL, CLOSE, ASIDE, ASIDE_END, TITLE, ROW, RAISED, LOWERED, HERE)
NONCHARACTERS = pattern("[\ufdd0-\ufdef]")
