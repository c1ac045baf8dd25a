"""What messages tell people to install can be installed."""

import re
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
EXTRAS = set(tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["optional-dependencies"])
TOLD = {
    (str(path.relative_to(ROOT)), extra)
    for path in [ROOT / "README.md", *(ROOT / "esfsheet").rglob("*.py")]
    for extra in re.findall(r"(?:esfsheet|'\.)\[([a-z]+)\]", path.read_text("utf-8"))
}


@pytest.mark.parametrize(("path", "extra"), sorted(TOLD))
def test_an_extra_that_is_told_exists(path: str, extra: str) -> None:
    assert extra in EXTRAS


def test_those_for_users_are_told() -> None:
    assert {extra for path, extra in TOLD if path.startswith("esfsheet")} == EXTRAS - {"bench", "dev", "test"}
