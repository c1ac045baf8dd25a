"""Whether a page is a news text about the fund: by what it says."""

from esfsheet.document import Page
from esfsheet.news.facts.fund import fund
from esfsheet.news.page.lines import kind, prose
from esfsheet.news.page.stated import Fact
from esfsheet.news.text.body import Body

_LEAST = 100
_BRIEF = 40
"""Enough beside what is said of projects: a list of them needs no more than a sentence over it."""
_NAMES = ("ESF", "ocialfond", "OCIALFOND", "React-EU", "REACT-EU", "European Social Fund")


def may_be_news(page: Page) -> bool:
    """Whether the page names the fund at all."""
    return any(name in page.text for name in _NAMES) or any(name in line.text for line in page.lines for name in _NAMES)


def about_the_fund(page: Page) -> bool:
    """Whether the page's own lines name it, in running text."""
    return any(fund(line.text) and kind(line.text) is None and len(line.text) > 40 for line in page.lines)


def is_news(body: Body, title: Fact | None) -> bool:
    """Whether a text is running text that names the fund, in itself or in its title."""
    running = sum(len(para.text) for para in body.paras if prose(para.text))
    return (
        running >= (_BRIEF if "rojekt" in body.seen else _LEAST)
        and fund(f"{title.value if title else ''}\n{body.seen}") is not None
    )
