"""Every value of an article has its place, and the text stands there; what a page is wrapped in changes nothing."""

from html import escape
from pathlib import Path
from typing import Any

import pytest

from esfsheet import news
from esfsheet.document import Page, read
from esfsheet.reading import Reading
from esfsheet.record import Article
from tests.bench.news_quality import pages

DEV = pages("dev")
# An article's prose, and what is put together from several places.
_WHOLE = ("quotes.", "projects.")


def reading(data: bytes) -> tuple[Page, Reading]:
    """The page and what it was read as."""
    page = read(data)
    found = news.read(page)
    assert found is not None
    assert found.record is not None
    return page, found


def values(record: dict[str, Any]) -> set[str]:
    """The paths of all values that are stated."""
    found = {key for key, value in record.items() if isinstance(value, str) and key != "kind"}
    for key, value in record.items():
        if isinstance(value, list):
            found |= {f"{key}.{index}" for index in range(len(value)) if key != "projects"}
    return found | {f"projects.{index}.name" for index in range(len(record["projects"]))}


@pytest.mark.parametrize("path", DEV, ids=lambda path: path.stem)
def test_the_text_stands_at_its_place(path: Path) -> None:
    page, found = reading(path.read_bytes())
    for field, source in found.sources.items():
        assert source.raw, field
        if source.at is not None:
            line = page.lines[source.at[0]].text
            assert line.startswith(source.raw, source.at[1]), (field, source)
            assert page.locate(*source.at) is not None, field


@pytest.mark.parametrize("path", DEV, ids=lambda path: path.stem)
def test_every_value_has_a_place(path: Path) -> None:
    _, found = reading(path.read_bytes())
    assert isinstance(found.record, Article)
    assert values(found.record.model_dump(mode="json")) <= found.sources.keys()


def as_html(text: str) -> bytes:
    """The same text as a page of paragraphs, headings and items."""
    page = read(text.encode())
    parts = []
    for line in page.lines:
        tag = "li" if line.role == "item" and not line.gap else "p"
        dash = "– " if line.role == "item" and line.gap else ""
        parts.append(f"<{tag}>{dash}{escape(line.text)}</{tag}>")
    return f"<html><head><meta charset='utf-8'></head><body><div>{''.join(parts)}</div></body></html>".encode()


FACTS = (
    "published",
    "updated",
    "fund",
    "programme_period",
    "owner",
    "projects",
    "preceding_projects",
    "amounts",
    "period",
    "dates",
)


@pytest.mark.parametrize("number", ["01", "02", "08", "10", "12", "16", "18", "25", "26", "45", "48"])
def test_markup_changes_no_fact(number: str) -> None:
    path = next(path for path in DEV if path.name.startswith(number))
    text = path.read_bytes().decode("utf-8-sig")
    plain, marked = (reading(data)[1].record for data in (text.encode(), as_html(text)))
    assert plain is not None
    assert marked is not None
    assert {name: getattr(marked, name) for name in FACTS} == {name: getattr(plain, name) for name in FACTS}
