"""No line of a text vanishes: each stands in the text, in the title, or in a field or a finding of its own."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

import esfsheet

DEV = Path(__file__).parents[2] / "fixtures" / "news" / "dev"
ROWS = ("Ankaret – Borås stad – 6 000 000 kr", "Kompassen – Marks kommun – 4 000 000 kr")
END = "Totalt får projekten dela på tio miljoner kronor ur Europeiska socialfonden, och de startar efter nyår."
TITLES = ("Höstens ESF-beslut", "Nya projekt får pengar i höst", "Två projekt")
DATES = ("", "Publicerad 2021-10-02\n\n")
HEADS = (
    "Beviljade projekt:\n\n",
    "Beviljade projekt\n\n",
    "Beviljade projekt\n",
    "Följande projekt får stöd\n\n",
    "De här projekten har fått stöd från Europeiska socialfonden:\n\n",
    "",
)


def texts() -> Iterator[str]:
    """A title, perhaps a date, perhaps a line over the list, the list, and what follows."""
    for title in TITLES:
        for date in DATES:
            for head in HEADS:
                yield f"{title}\n\n{date}{head}{chr(10).join(ROWS)}\n\n{END}\n"


def strings(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for one in value.values():
            yield from strings(one)
    elif isinstance(value, list):
        for one in value:
            yield from strings(one)


def bare(text: str) -> str:
    return "".join(text.split()).casefold()


@pytest.mark.parametrize("text", list(texts()))
def test_a_list_under_a_title(text: str) -> None:
    found = json.loads(esfsheet.parse(text.encode(), name="page.txt").to_json())
    assert found["record"]["title"] == text.partition("\n")[0]
    assert found["record"]["publisher"] is None
    assert found["record"]["categories"] == []
    assert [(one["name"], one["owner"]) for one in found["record"]["projects"]] == [
        ("Ankaret", "Borås stad"),
        ("Kompassen", "Marks kommun"),
    ]
    known = bare("\n".join(strings([found["record"], found["findings"]])))
    lost = [line for line in text.split("\n") if line and not line.startswith("Publicerad") and bare(line) not in known]
    assert lost == []


@pytest.mark.parametrize("over", ["", "Region Väst\n\n", "Startsida\n\nAktuellt\n\n"])
def test_what_stands_over_a_list_is_the_title_where_no_headline_does(over: str) -> None:
    record = esfsheet.parse(f"{over}Beviljade projekt\n\n{chr(10).join(ROWS)}\n\n{END}\n".encode(), name="page.txt").record
    assert isinstance(record, esfsheet.Article)
    assert record.title == "Beviljade projekt"


@pytest.mark.parametrize("path", sorted(DEV.glob("*.txt")), ids=lambda path: path.stem)
def test_between_the_first_and_the_last_line_of_a_text_none_is_lost(path: Path) -> None:
    found = json.loads(esfsheet.parse(path.read_bytes(), name=path.name).to_json())
    if found["record"] is None or found["record"]["text"] is None:
        return
    lines = [line for line in path.read_bytes().decode("utf-8", "replace").splitlines() if line.strip()]
    text = bare(found["record"]["text"].replace("\n- ", "\n").replace("## ", ""))
    inside = [index for index, line in enumerate(lines) if len(line) > 60 and bare(line) in text]
    known = text + bare("\n".join(strings([found["record"], found["findings"]])))
    lost = (
        [
            line
            for line in lines[inside[0] : inside[-1]]
            if "kr" in line and "@" not in line and bare(line.lstrip("-•* ")) not in known
        ]
        if inside
        else []
    )
    assert lost == []


def test_a_sentence_that_ends_in_a_colon_is_news() -> None:
    text = (
        "ESF-pengar delas ut i Skåne\n\nPublicerad 2022-08-15\n\n"
        "Följande projekt beviljas stöd från Europeiska socialfonden plus{end}\n\nMalmö stad, Nya vägar, 12 345 678 kronor\n"
    )
    colon, stop = (esfsheet.parse(text.format(end=end).encode(), name="page.txt") for end in (":", "."))
    assert isinstance(colon.record, esfsheet.Article)
    assert isinstance(stop.record, esfsheet.Article)
    assert [one.name for one in colon.record.projects] == [one.name for one in stop.record.projects] == ["Nya vägar"]


def test_a_number_alone_is_no_subheading() -> None:
    lines = (
        "Sala kommun fick pengar från Europeiska socialfonden till projektet Lyktan.",
        "Deltagare:",
        "412",
        "I arbete:",
        "207",
    )
    page = f"<html><body><main><h1>Lyktan i siffror</h1>{''.join(f'<p>{line}</p>' for line in lines)}<p>Projektet pågår till 2023.</p></main></body></html>"
    record = esfsheet.parse(page.encode(), name="page.html").record
    assert isinstance(record, esfsheet.Article)
    assert record.text is not None
    assert "\n\n412\n\n" in record.text
    assert "#" not in record.text
