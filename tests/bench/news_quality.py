"""How well news texts are read: precision, recall and F1 per field, over the pages whose answers a careful reader wrote.

Usage: python tests/bench/news_quality.py [dev|heldout|sample|all] [--misses]
"""

import json
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import esfsheet

PAGES = Path(__file__).parents[2] / "fixtures" / "news"
"""`dev` is developed on; `heldout` (odd pages) and `sample` (what a year's news would bring) are only measured on."""
SCALARS = ("title", "publisher", "published", "updated", "owner", "fund", "programme_period")
LISTS = ("authors", "photo_credits", "categories", "preceding_projects", "organisations")


class Score(NamedTuple):
    """Answers that are right, that are wrong or too many, and that are missing."""

    right: int = 0
    wrong: int = 0
    missing: int = 0

    @property
    def precision(self) -> float:
        """How many of the answers given are right."""
        return self.right / (self.right + self.wrong) if self.right + self.wrong else 1.0

    @property
    def recall(self) -> float:
        """How many of the right answers are given."""
        return self.right / (self.right + self.missing) if self.right + self.missing else 1.0

    @property
    def f1(self) -> float:
        """The harmonic mean of the two."""
        both = 2 * self.right + self.wrong + self.missing
        return 2 * self.right / both if both else 1.0

    def __add__(self, other: "Score") -> "Score":  # type: ignore[override]
        return Score(self.right + other.right, self.wrong + other.wrong, self.missing + other.missing)


class Miss(NamedTuple):
    """What was expected and what was given instead, of one field of one page."""

    page: str
    field: str
    missing: list[str]
    wrong: list[str]


def pages(which: str) -> list[Path]:
    """The pages of a set."""
    folders = ("dev", "heldout", "sample") if which == "all" else (which,)
    found = [path for folder in folders for path in sorted((PAGES / folder).glob("*"))]
    return [path for path in found if path.suffix in (".txt", ".html")]


def answers(record: dict[str, Any]) -> dict[str, list[str]]:
    """The answers of a record by field, each as a text that can be compared."""
    found = {name: [record[name]] if record[name] else [] for name in SCALARS}
    found |= {name: list(record[name]) for name in LISTS}
    projects = record["projects"]
    found["projects.name"] = [one["name"] for one in projects]
    found["projects.owner"] = [f"{one['name']}: {one['owner']}" for one in projects if one["owner"]]
    found["projects.amount"] = [f"{one['name']}: {one['amount']['amount']}" for one in projects if one["amount"]]
    amounts = record["amounts"]
    found["amounts"] = [f"{one['amount']} {one['currency']}" for one in amounts]
    found["amounts.role"] = [f"{one['amount']} {one['role']}" for one in amounts]
    found["amounts.hedge"] = [f"{one['amount']} {one['hedge']}" for one in amounts if one["hedge"]]
    found["people.name"] = [one["name"] for one in record["people"]]
    found["people.role"] = [f"{one['name']}: {one['role']}" for one in record["people"] if one["role"]]
    found["quotes"] = [f"{one['speaker']}: {one['text']}" for one in record["quotes"]]
    period = record["period"] or {}
    found["period"] = [f"{end} {period[end]}" for end in ("start", "end") if period.get(end)]
    found["dates"] = [one["date"] for one in record["dates"]]
    found["goals"] = [f"{one['label']}: {one['text']}" for one in record["goals"]]
    return found


def compare(wanted: list[str], given: list[str]) -> tuple[Score, list[str], list[str]]:
    """The score of a field, with what is missing and what is wrong."""
    missing = Counter(wanted) - Counter(given)
    wrong = Counter(given) - Counter(wanted)
    right = len(wanted) - missing.total()
    return Score(right, wrong.total(), missing.total()), list(missing.elements()), list(wrong.elements())


def judge(path: Path) -> Iterator[tuple[str, Score, Miss | None]]:
    """The scores of a page by field."""
    gold = json.loads((path.parent / f"{path.stem}.gold.json").read_text("utf-8"))
    result = json.loads(esfsheet.parse(path.read_bytes(), name=path.name).to_json())
    record = result["record"] if result["layout"] == "news" else None
    wanted = answers(gold["record"])
    given = answers(record) if record else {name: [] for name in wanted}
    text = record["text"] or "" if record else ""
    wanted["subheadings"] = gold["subheadings"]
    given["subheadings"] = [line[3:] for line in text.split("\n") if line.startswith("## ")]
    for field, wants in wanted.items():
        score, missing, wrong = compare(wants, given[field])
        yield field, score, Miss(path.name, field, missing, wrong) if missing or wrong else None
    absent = [part for part in gold["body_must_contain"] if part not in text]
    present = [part for part in gold["body_must_not_contain"] if part in text]
    kept = len(gold["body_must_contain"]) - len(absent)
    yield (
        "body",
        Score(kept, len(present), len(absent)),
        Miss(path.name, "body", absent, present) if absent or present else None,
    )


def measure(which: str) -> tuple[dict[str, Score], list[Miss]]:
    """The scores of a set by field, and every miss."""
    scores: dict[str, Score] = {}
    misses = []
    for path in pages(which):
        for field, score, miss in judge(path):
            scores[field] = scores.get(field, Score()) + score
            if miss:
                misses.append(miss)
    return scores, misses


def main(arguments: list[str]) -> None:
    """Prints the table; what was missed only of the set that one develops on."""
    which = next((argument for argument in arguments if not argument.startswith("-")), "all")
    scores, misses = measure(which)
    print(f"{which}: {len(pages(which))} pages")
    for field, score in scores.items():
        print(
            f"{field:20} P {score.precision:.3f}  R {score.recall:.3f}  F1 {score.f1:.3f}  ({score.right}/{score.wrong}/{score.missing})"
        )
    if "--misses" in arguments and which == "dev":
        for miss in misses:
            print(f"{miss.page} {miss.field}\n    missing {miss.missing}\n    wrong   {miss.wrong}")


if __name__ == "__main__":
    main(sys.argv[1:])
