"""L: the page's layout and its labels."""

from esfsheet.codes.code import Code

CODES = (
    Code(
        "L001",
        "error",
        "no layout",
        "The page is neither a project sheet that esfsheet knows nor a news text about ESF; nothing was read from it.",
        "Take it out, or, if it is a project sheet, add its layout (README, How to add a layout).",
    ),
    Code(
        "L002",
        "error",
        "more than one layout",
        "The page holds two sheets, or marks of two programme periods; which one is meant is not guessed.",
        "Save each sheet in a file of its own.",
    ),
    Code(
        "L003",
        "warning",
        "unknown label",
        "The page states something that no field takes. It is kept in `unmapped`.",
        "If the label belongs to a field, add it to the layout's file.",
    ),
    Code(
        "L004",
        "warning",
        "misspelt label",
        "The label is nearly one that is known, and was read as that one.",
        "Look whether it is the same; mend the page's copy or add the spelling to the layout.",
    ),
    Code(
        "L005",
        "info",
        "renamed label",
        "The label is another name for one that is known, and was read as that one.",
        "Nothing, if the value fits the field.",
    ),
    Code(
        "L006",
        "warning",
        "two values for one field",
        "The page states a field twice, with different values. The first in the field's order of precedence was taken.",
        "Look which one is right.",
    ),
    Code(
        "L007",
        "warning",
        "text between the labels",
        "A line among the labels is neither a label nor a value. It is kept in `unmapped`, with an empty value.",
        "Look whether it continues the value before it.",
    ),
    Code(
        "L008",
        "info",
        "text after the sheet",
        "A list of other projects, or another sheet's head, follows the sheet; it was not read.",
        "Nothing, if it belongs to other projects.",
    ),
    Code(
        "L009",
        "info",
        "the text stops in mid-sentence",
        "The saved copy may be cut, so that sections at its end may be missing.",
        "Compare with the page itself, if it still exists.",
    ),
    Code(
        "L010",
        "info",
        "known label without a field",
        "The label is known to be about something that the record does not hold. It is kept in `unmapped`.",
        "Nothing.",
    ),
    Code(
        "L011",
        "warning",
        "contacts that cannot be paired",
        "The page states several names, addresses or numbers, not equally many of each; which belong together is not guessed.",
        "Look at the page.",
    ),
    Code(
        "L012",
        "warning",
        "misspelt heading",
        "The line is nearly a heading that is known, and was read as that one.",
        "Look whether it is the same.",
    ),
)
