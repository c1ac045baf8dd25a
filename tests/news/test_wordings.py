"""Each way in which news texts say it: every project, owner, earlier project and sum of a short text, and no other."""

from pathlib import Path

import pytest

import esfsheet

OPENING = (
    "Beskedet kom i veckan\n\nDet är många som har väntat på det här beskedet, och nu kan arbetet börja på riktigt.\n\n"
    "Europeiska socialfonden är med och betalar det som ska göras för dem som står längst från arbete.\n\n"
)


def cases() -> list[tuple[str, str]]:
    """Texts, each with what is expected of it after `=`."""
    found = []
    for path in sorted((Path(__file__).parent / "wordings").glob("*.txt")):
        text: list[str] = []
        for line in path.read_text("utf-8").splitlines():
            if line.startswith("="):
                found.append(("\n".join(text).strip(), line[1:].strip()))
                text = []
            else:
                text.append(line)
    return found


def facts(text: str) -> list[str]:
    """What the record of a text says, a fact each."""
    record = esfsheet.parse(f"{OPENING}{text}\n".encode(), name="page.txt").record
    assert isinstance(record, esfsheet.Article)
    found = [f"project {one.name}" for one in record.projects]
    found += [f"earlier {name}" for name in record.preceding_projects]
    found += [f"owner {record.owner}"] if record.owner else []
    found += [f"{one.role} {one.amount}" for one in record.amounts]
    found += [f"gets {one.name} {one.amount.amount}" for one in record.projects if one.amount]
    found += [f"of {one.name} {one.owner}" for one in record.projects if one.owner]
    return sorted(found)


def wanted(text: str) -> list[str]:
    """What is expected; a single project has the owner and the grant of the text."""
    found = [part.strip() for part in text.split(";") if part.strip()]
    names = [part.removeprefix("project ") for part in found if part.startswith("project ")]
    for name in names:
        if not any(part.startswith(f"of {name} ") for part in found):
            found += [f"of {name} {part.removeprefix('owner ')}" for part in found if part.startswith("owner ")]
    grants = [part for part in found if part.startswith("grant ")]
    if len(names) == len(grants) == 1:
        found.append(f"gets {names[0]} {grants[0].removeprefix('grant ')}")
    return sorted(found)


@pytest.mark.parametrize(("text", "expected"), cases(), ids=lambda value: str(value)[:60])
def test_wording(text: str, expected: str) -> None:
    assert facts(text) == wanted(expected)
