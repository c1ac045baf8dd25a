"""A page to an article record: recognise it, read what it says of itself, take its text, find the facts."""

from esfsheet.document import Page
from esfsheet.document.article import article_text
from esfsheet.document.metadata import Metadata, metadata
from esfsheet.news.limits import SOURCE, shortened, too_long, within
from esfsheet.news.page import main_text
from esfsheet.news.page.heading import heading, headline
from esfsheet.news.page.legible import legible, legible_source
from esfsheet.news.page.parting import parts
from esfsheet.news.page.parts import Parts
from esfsheet.news.page.stated import Stated
from esfsheet.news.recognise import about_the_fund, is_news, may_be_news
from esfsheet.news.record.article import article
from esfsheet.news.text.body import Body
from esfsheet.reading import Problem, Reading

_NO_NEWS = Problem("L001", None, "no news text about ESF in what was read of it", None, None)


def read(page: Page) -> Reading | None:
    """The article record of a page; None where the page is no news text about the fund."""
    page, back = legible(page)
    if not may_be_news(page):
        return None
    reading = _read(page)
    if reading is None or back is None:
        return reading
    sources = {path: one._replace(at=one.at and back(one.at)) for path, one in reading.sources.items()}
    return reading._replace(sources=sources, problems=[one._replace(at=one.at and back(one.at)) for one in reading.problems])


def _read(page: Page) -> Reading | None:
    page, cut = within(page)
    neither = Reading(None, None, {}, [_NO_NEWS, *cut]) if cut else None
    problems = [*cut]
    html = page.media_type == "text/html"
    source = legible_source(page.text[:SOURCE]) if html else ""
    meta = metadata(source) if html else Metadata()
    stated = Stated(meta) if html else None
    marked = article_text(source) if html else None
    divided = parts(page, headline(page, meta, stated) if stated else None, marked)
    if divided is None:
        if not html or not about_the_fund(page):
            return neither
        extracted, problem = main_text.extracted(page)
        problems.append(problem)
        if extracted is None:
            return Reading(None, None, {}, problems)
        kept, more_cut = shortened(extracted)
        problems += [] if cut else more_cut
        divided = Parts(paras=kept)
    elif stated and (longer := main_text.from_metadata(stated, divided, page)):
        divided.paras, more_cut = shortened(longer)
        problems += [] if cut else more_cut
        problems.append(Problem("N006", "text", "the text is JSON-LD's articleBody", None, None))
    said = heading(page, divided, stated, meta.title)
    body = Body(divided.paras, said.published.value if said.published else None)
    problems += too_long(body)
    if not is_news(body, said.title):
        return neither
    record, sources, more = article(body, said, divided.contacts)
    return Reading("news", record, sources, [*problems, *said.problems, *more])
