"""A check that raises is a finding of the page that it was about, and ends neither the other checks nor the batch."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from esfsheet.checks import ALL, run
from esfsheet.checks.base import Across, Hit, rule
from esfsheet.codes.code import Code
from esfsheet.envelopes import checked
from esfsheet.record import Envelope, Project
from esfsheet.source.document import Document

FOLDER = Path(__file__).parents[2] / "fixtures" / "sheets" / "codes"


@rule("C991", "warning", "breaks", why="", mend="")
def breaks(record: Project) -> Iterator[Hit]:
    yield Hit("region", "found before")
    raise ZeroDivisionError(record.region)


class Breaks(Across):
    codes = (Code("C992", "warning", "breaks", "", ""),)

    def add(self, envelope: Envelope, place: str) -> Iterator[tuple[str, Hit]]:
        yield "C992", Hit("region", place)
        raise KeyError("Sydsverige")

    def finish(self) -> Iterator[tuple[str, str, Hit]]:
        raise IndexError


def envelopes() -> list[Envelope]:
    pages = [Document(name, (FOLDER / name).read_bytes()) for name in ("V301.txt", "V103.txt")]
    return list(checked(iter(pages), jobs=1))


def told(envelope: Envelope, start: str) -> list[tuple[str, str]]:
    return [(one.code, one.message) for one in envelope.findings if one.code.startswith(start)]


def test_of_one_page(monkeypatch: pytest.MonkeyPatch) -> None:
    before = run._rules_for("project", "2014-2020", ALL)
    monkeypatch.setattr(run, "_rules_for", lambda *_: [breaks, *before])
    first, second = envelopes()[:2]
    for envelope in (first, second):
        [(_, message)] = told(envelope, "S031")
        assert message.startswith("C991 was not checked to its end: ZeroDivisionError in test_broken.py:")
        assert told(envelope, "C991") == [("C991", "found before")]
    assert told(second, "C104")


def test_of_the_set(monkeypatch: pytest.MonkeyPatch) -> None:
    others: Any = run._across()
    monkeypatch.setattr(run, "_across", lambda: (Breaks, *others))
    first, second, *last = envelopes()
    assert [len(told(one, "S031")) for one in (first, second)] == [1, 1]
    assert told(second, "C104")
    assert told(second, "C992")
    [(_, message)] = [found for one in last for found in told(one, "S031")]
    assert message.startswith("C992 was not checked to its end: IndexError")


def test_no_text_of_the_page_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(run, "_rules_for", lambda *_: [breaks])
    monkeypatch.setattr(run, "_across", lambda: (Breaks,))
    assert not any("sverige" in message for envelope in envelopes() for _, message in told(envelope, "S031"))
