"""N: news texts."""

from esfsheet.codes.code import Code

CODES = (
    Code(
        "N001",
        "warning",
        "the text could not be told from the page",
        (
            "The page is about the fund, but nothing in its markup or its lines says where the text begins; "
            "nothing was read from it."
        ),
        "Install esfsheet[news], which reads such pages with trafilatura.",
    ),
    Code(
        "N002",
        "warning",
        "several owners",
        "The text names more than one organisation as the owner; which one owns the project is not guessed.",
        "Look at the text.",
    ),
    Code(
        "N003",
        "info",
        "a day that only the date of publication tells",
        (
            "`igår` and `i år` mean something only together with the day on which the text was published, "
            "which the page does not give."
        ),
        "Nothing, or look for the day elsewhere.",
    ),
    Code(
        "N004",
        "warning",
        "two dates of publication",
        "The page's metadata gives another day than its visible text. The metadata's was taken.",
        "Look which one is right.",
    ),
    Code(
        "N005",
        "info",
        "speech without a speaker",
        "Somebody is quoted, and the text does not say who; `speaker` is null.",
        "Nothing.",
    ),
    Code(
        "N006",
        "info",
        "the text was read from the page's metadata",
        "JSON-LD holds more of the text than the page shows, as behind a paywall; what stands only there has no line.",
        "Nothing.",
    ),
    Code(
        "N007",
        "info",
        "the text was read with trafilatura",
        "The page's own markup and lines did not tell where the text begins.",
        "Look whether the text is whole.",
    ),
    Code(
        "N008",
        "warning",
        "text of a length that no news has",
        "It was read up to a limit, the length of a book's chapters, and not behind it; nor were words of 500 characters,"
        " nor the same 20 words of a line, or the same line, for the eleventh time. A line longer than any paragraph that"
        " ends no sentence was divided between words.",
        "Look at what the page is: a list of many texts is parsed when it is divided, one file a text.",
    ),
    Code(
        "N009",
        "warning",
        "a project that was refused",
        "The text says that it gets no money, or that its application was withdrawn; what it asked for is no grant.",
        "Leave it out where granted projects are counted.",
    ),
    Code(
        "N010",
        "info",
        "a project that was only applied for",
        "The text says that somebody asks for money for it, and not that anybody granted it.",
        "Leave it out where granted projects are counted, or look what became of it.",
    ),
    Code(
        "N011",
        "warning",
        "a range of sums",
        "The text says between which sums the support of a project lies; which it is is not guessed.",
        "Look at the text; the finding holds both ends.",
    ),
    Code(
        "N012",
        "warning",
        "a number of support without a unit",
        "A table's column of support holds a bare number, and neither its head nor the text says whether it is kronor.",
        "Look at the page; the finding holds the number.",
    ),
)
