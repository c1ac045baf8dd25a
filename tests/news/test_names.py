"""Which names of a short text are its projects, and which were before them: each passage as it was written before it was read."""

from pathlib import Path

import pytest

import esfsheet
from tests.news.test_wordings import OPENING


def cases() -> list[tuple[str, str]]:
    """Texts, each with its projects and, after a bar, the earlier ones."""
    found = []
    for path in sorted((Path(__file__).parent / "names").glob("*.txt")):
        for part in path.read_text("utf-8").strip().split("\n\n"):
            text, _, names = part.rpartition("\n= ")
            found.append((text, names))
    return found


@pytest.mark.parametrize(("text", "names"), cases(), ids=lambda value: str(value)[:60])
def test_names(text: str, names: str) -> None:
    record = esfsheet.parse(f"{OPENING}{text}\n".encode(), name="page.txt").record
    assert isinstance(record, esfsheet.Article)
    projects, _, earlier = (part.strip() for part in names.partition("|"))
    assert sorted(one.name for one in record.projects) == sorted(projects.split("; "))
    assert sorted(record.preceding_projects) == sorted(earlier.split("; ") if earlier else [])
