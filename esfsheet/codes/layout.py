"""L: the page's layout and its labels."""

from esfsheet.codes.code import Code

CODES = (
    Code(
        "L001",
        "error",
        "no layout",
        "The page is neither a project sheet that esfsheet knows nor a news text about ESF; nothing was read from it.",
        "Take it out; or add the sheet's layout (README, How to add a layout), or save the whole of a news text.",
        example="Hej och välkommen till bygdegården!",
    ),
    Code(
        "L002",
        "error",
        "more than one layout",
        "The page holds two sheets, or marks of two programme periods; which one is meant is not guessed.",
        "Save each sheet in a file of its own; of two periods, look which of the signs is none.",
        example="Diarienummer:\n23-018-S04",
    ),
    Code(
        "L003",
        "warning",
        "unknown label",
        "The page states something that no field takes. It is kept in `unmapped`.",
        "If the label belongs to a field, add it to the layout's file.",
        example="Handläggare:\nRegion Väst",
    ),
    Code(
        "L004",
        "warning",
        "misspelt label",
        "The label is nearly one that is known, and was read as that one.",
        "Look whether it is the same; mend the page's copy or add the spelling to the layout.",
        example="Total projektbugdet:",
    ),
    Code(
        "L005",
        "info",
        "renamed label",
        "The label is another name for one that is known, and was read as that one.",
        "Nothing, if the value fits the field.",
        example="Fond:\nESF+",
    ),
    Code(
        "L006",
        "warning",
        "two values for one field",
        "The page states a field twice, with different values. The first in the field's order of precedence was taken.",
        "Look which one is right.",
        example="Region:\nSydsverige",
    ),
    Code(
        "L007",
        "warning",
        "text between the labels",
        "A line among the labels is neither a label nor a value. It is kept in `unmapped`, with an empty value.",
        "Look whether it continues the value before it.",
        example="Anställd på deltid\nE-post:",
    ),
    Code(
        "L008",
        "info",
        "text after the sheet",
        "A list of other projects, or another sheet's head, follows the sheet, or a label that the sheet lacks stands "
        "in a menu beside it, or a sentence in an aside among its prose; it was not read.",
        "Nothing, if it belongs to other projects.",
        example="Relaterade projekt\n\n2018/00101 - Vävstuga för alla",
    ),
    Code(
        "L009",
        "info",
        "the text stops in mid-sentence",
        "The saved copy may be cut, so that sections at its end may be missing.",
        "Compare with the page itself, if it still exists.",
        example="ska vi tillsammans med deltagarna se över hur",
    ),
    Code(
        "L010",
        "info",
        "known label without a field",
        "The label is known to be about something that the record does not hold. It is kept in `unmapped`.",
        "Nothing.",
        example="EU-stöd:\n1 200 000",
    ),
    Code(
        "L011",
        "warning",
        "contacts that cannot be paired",
        "The page states several names, addresses or numbers, not equally many of each; which belong together is not guessed.",
        "Look at the page.",
        example="Kontaktperson:\nBo Alm",
    ),
    Code(
        "L012",
        "warning",
        "misspelt heading",
        "The line is nearly a heading that is known, and was read as that one.",
        "Look whether it is the same.",
        example="Målsätning",
    ),
    Code(
        "L013",
        "warning",
        "doubtful lines kept as prose",
        "Two or three labels stand far from the others, as in a site's own address or another project's card; or what looks "
        "like a label stands behind a blank line; or a list of names goes over into sentences.",
        "Look whether they belong to the project; they are kept in the prose and in no field.",
    ),
    Code(
        "L014",
        "warning",
        "the name was chosen among lines",
        "Several lines above the labels may be the project's name, or none reads like one. The last was taken; those above it "
        "are in no field of the record.",
        "Look which line is the name; a label `Namn`, or the number in front of it, settles it.",
        example="Vävstugan\nEtapp två",
    ),
    Code(
        "L015",
        "error",
        "a sheet on one line",
        "The line breaks of the sheet are lost, so that where a value ends and the next label begins would be guessed; nothing "
        "was read from it.",
        "Save the page anew, as HTML or as text with its lines; or put each label back on a line of its own.",
        example="Namn: Verkstad för alla Projektnummer: 2019/00417",
    ),
)
