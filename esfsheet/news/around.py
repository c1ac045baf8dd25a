"""A news text with a box of facts: some labels of a sheet stand under its paragraphs, and make no sheet of it."""

from esfsheet.document import Page
from esfsheet.news.read import read
from esfsheet.reading import Reading


def around(found: Reading, page: Page) -> Reading | None:
    """The article around what was read as a sheet: the text's first paragraph stands over all of its labels."""
    # Goals have labels wherever they stand.
    places = [one.at[0] for path, one in found.sources.items() if one.label and one.at and not path.startswith("goals.")]
    if not places:
        return None
    article = read(page)
    lead = article.sources.get("lead") if article else None
    return article if lead and lead.at and lead.at[0] < min(places) else None
