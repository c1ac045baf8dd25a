"""What short texts and small pages tell, in the ways in which news texts tell it: sums, periods, people, and what stands around a text."""

from collections.abc import Iterator
from pathlib import Path

import pytest

import esfsheet

TABLES = Path(__file__).parent / "told"
OPENING = (
    "Beskedet kom i veckan\n\nPublicerad den 3 mars 2021\n\n"
    "Det är många som har väntat på det här beskedet, och nu kan arbetet börja på riktigt.\n\n"
    "Europeiska socialfonden är med och betalar det som ska göras för dem som står längst från arbete.\n\n"
)


def cases() -> list[tuple[str, str, tuple[str, ...]]]:
    """The table's name, a text, and what is expected of it: what stands after `=` on the lines under it, a fact a line."""
    found = []
    for path in sorted(TABLES.glob("*.txt")):
        text: list[str] = []
        facts: list[str] = []
        for line in [*path.read_text("utf-8").splitlines(), ""]:
            if line.startswith("= ") or line == "=":
                facts.append(line[2:])
                continue
            if facts:
                found.append((path.stem, "\n".join(text).strip("\n"), tuple(fact for fact in facts if fact)))
                text, facts = [], []
            text.append(line)
    return found


def told(table: str, record: esfsheet.Article) -> Iterator[str]:
    """What the record says of the things that a table is about."""
    if table == "sums":
        yield from (f"{one.role} {one.amount}" for one in record.amounts)
        yield from (f"{one.hedge} {one.amount}" for one in record.amounts if one.hedge)
    elif table == "periods":
        ends = [("start", record.period.start), ("end", record.period.end)] if record.period else []
        yield from (f"{what} {day}" for what, day in ends if day)
        yield from (f"date {one.date}" for one in record.dates)
    elif table == "people":
        yield from (f"{one.name}: {one.role}" if one.role else one.name for one in record.people)
        yield from (f"says {one.speaker}: {one.text}" for one in record.quotes)
    else:
        yield from (f"{what} {getattr(record, what)}" for what in ("title", "publisher", "published", "updated"))
        for what in ("authors", "photo_credits", "categories"):
            yield from (f"{what} {one}" for one in getattr(record, what))
        yield from (f"text {line}" for line in (record.text or "").split("\n") if line)


@pytest.mark.parametrize(("table", "text", "expected"), cases(), ids=lambda value: str(value)[:60])
def test_told(table: str, text: str, expected: tuple[str, ...]) -> None:
    whole = table == "pages"
    name = "page.html" if text.startswith("<") else "page.txt"
    record = esfsheet.parse(f"{text if whole else OPENING + text}\n".encode(), name=name).record
    assert isinstance(record, esfsheet.Article)
    found = [fact for fact in told(table, record) if not fact.endswith(" None")]
    assert sorted(found) == sorted(expected)
