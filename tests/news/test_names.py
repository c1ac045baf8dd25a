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


@pytest.mark.parametrize(
    "stated", ["**Lyktan**", "*Lyktan*", "__Lyktan__", "`Lyktan`", '"**Lyktan**"', '**"Lyktan"**', "[Lyktan](http://a.se)"]
)
def test_marks_of_markdown_are_no_part_of_a_name(stated: str) -> None:
    text = f"Projektet {stated} startar i Lunds kommun med stöd av Europeiska socialfonden ESF."
    for page in (
        f"<article><h1>Nya jobb med stöd av ESF</h1><p>{text}</p></article>",
        f"Nya jobb med stöd av ESF\n\n{text}\n\n{text}\n",
    ):
        record = esfsheet.parse(page).record
        assert isinstance(record, esfsheet.Article)
        assert {one.name for one in record.projects} <= {"Lyktan"}
