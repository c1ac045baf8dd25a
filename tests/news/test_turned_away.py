"""What is granted belongs to none of those of whom the text says that they were refused."""

import json

import pytest

import esfsheet
from tests.news.test_verdicts import HEAD

GRANTED = "Projektet ”Lyktan” får 6 miljoner kronor."


def owners(text: str) -> dict[str, str | None]:
    """The owner of each project, and under a star the text's; a project that was refused has a mark."""
    found = json.loads(esfsheet.parse(f"{HEAD}{text}\n".encode(), name="page.txt").to_json())
    refused = [one["field"] for one in found["findings"] if one["code"] == "N009"]
    projects = found["record"]["projects"]
    mine = {f"{one['name']}{' -' * (f'projects.{at}' in refused)}": one["owner"] for at, one in enumerate(projects)}
    return {"*": found["record"]["owner"], **mine}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Heby kommun fick avslag på sin ansökan om 4 miljoner kronor.", {}),
        ("ESF-rådet avslår Heby kommuns ansökan om 4 miljoner kronor.", {}),
        ("Även Heby kommun hade sökt stöd men fick nej.", {}),
        ("Heby kommun äger projektet ”Masten”, som fick avslag.", {"Masten -": "Heby kommun"}),
        ("ESF-rådet avslår Heby kommuns ansökan om 4 miljoner kronor till projektet ”Masten”.", {"Masten -": "Heby kommun"}),
    ],
)
def test_who_was_refused_owns_nothing_that_was_granted(text: str, expected: dict[str, str]) -> None:
    assert owners(f"{GRANTED} {text}") == {"*": None, "Lyktan": None, **expected}


def test_who_owns_what_was_granted_does_not_own_what_was_refused() -> None:
    text = f"Heby kommun får avslag på projektet ”Masten”.\n\n{GRANTED}\n\nDet är Sala kommun som äger projektet."
    assert owners(text) == {"*": "Sala kommun", "Lyktan": "Sala kommun", "Masten -": None}


def test_another_ones_grant_is_not_the_refused_one_s() -> None:
    text = "Heby kommun har beviljats 6 miljoner kronor. Sala kommun fick avslag på sitt projekt ”Lyktan”."
    assert owners(text) == {"*": "Heby kommun", "Lyktan -": None}


def test_both_sides_of_a_sentence() -> None:
    text = "Sala kommun får 6 miljoner kronor till projektet ”Lyktan”, medan Heby kommun får nej till projektet ”Masten”."
    assert owners(text) == {"*": None, "Lyktan": "Sala kommun", "Masten -": None}
    record = esfsheet.parse(f"{HEAD}{text}\n".encode(), name="page.txt").record
    assert isinstance(record, esfsheet.Article)
    assert [one.amount and int(one.amount.amount) for one in record.projects] == [6_000_000, None]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{GRANTED} Sala kommun äger projektet. Kommunen fick avslag i fjol.", {"*": "Sala kommun", "Lyktan": "Sala kommun"}),
        (
            "Sala kommun fick först nej men får nu 6 miljoner kronor till projektet ”Lyktan”.",
            {"*": "Sala kommun", "Lyktan": "Sala kommun"},
        ),
        ("Projektet ”Lyktan” fick avslag. Sala kommun är projektägare.", {"*": "Sala kommun", "Lyktan -": "Sala kommun"}),
        (
            "Heby kommun driver projekten ”Masten” och ”Lyktan”. Masten fick avslag. Lyktan får 6 miljoner kronor.",
            {"*": "Heby kommun", "Masten -": "Heby kommun", "Lyktan": "Heby kommun"},
        ),
        (f"{GRANTED} Sala kommun är projektägare. Två andra fick avslag.", {"*": "Sala kommun", "Lyktan": "Sala kommun"}),
    ],
)
def test_who_is_said_to_own_it_still_does(text: str, expected: dict[str, str]) -> None:
    assert owners(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Sala kommun äger projektet men Heby kommun fick nej.",
        "Sala kommun äger projektet medan Heby kommun fick avslag.",
        "Projektägare är Sala kommun, som först fick avslag.",
        "Sala kommun, som fick nej två gånger, äger projektet.",
        "Projektet ägs av Sala kommun, men grannkommunen fick nej.",
        "Sala kommun äger projektet, och deltagarna som sökt jobb fick nej gång på gång.",
    ],
)
def test_another_ones_refusal_takes_no_owner_away(text: str) -> None:
    found = owners(f"Europeiska socialfonden ger 4 miljoner kronor till projektet Nya vägar. {text}")
    assert set(found.values()) == {"Sala kommun"}
