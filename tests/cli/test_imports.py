"""What each command may import: a command that needs little starts quickly."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

FIXTURES = Path(__file__).parents[2] / "fixtures"
SAVED, PASTED = (str(FIXTURES / "sheets/esf-2014" / name) for name in ("html_strong_br.html", "bank_plain.txt"))
FAULTY = str(FIXTURES / "sheets/esf-2014/bank_stated_missing.txt")
ARTICLE = str(next(iter(sorted((FIXTURES / "news/dev").glob("*.html")))))
# What takes milliseconds to import: of other packages (extras too), of the standard library, and of our own.
PACKAGES = set("bs4 brotli dask distributed fsspec httpcore2 lxml protego pydantic rich trafilatura truststore warcio".split())
STANDARD = set("asyncio concurrent http multiprocessing sqlite3 ssl tarfile xml".split())
ROOMS = {f"esfsheet.{room}" for room in "checks cluster document fetch news record sheet values".split()}
LINE = {"esfsheet.document", "esfsheet.record", "esfsheet.sheet", "esfsheet.values"}
SHEET = LINE | {"pydantic"}
MAY = {
    ("--version",): set(),
    ("--help",): {"rich"},
    ("parse", "--help"): {"rich"},
    ("explain", "L001"): {"pydantic", "esfsheet.checks", "esfsheet.record", "esfsheet.values"},
    ("schema",): {"pydantic", "esfsheet.checks", "esfsheet.record", "esfsheet.values"},
    ("parse", SAVED): LINE,
    ("parse", PASTED): LINE,
    ("parse", "--provenance", "-v", FAULTY): LINE,
    ("parse", ARTICLE): SHEET | {"lxml", "esfsheet.news"},
    ("validate", SAVED): SHEET | {"lxml", "esfsheet.checks"},
    ("print", SAVED): SHEET | {"rich", "esfsheet.checks"},
    ("run", SAVED): SHEET | {"lxml", "rich", "esfsheet.checks"},
    ("fixtures", "check", str(FIXTURES / "sheets/esf-2014")): SHEET | {"lxml", "esfsheet.news"},
}
_PROGRAM = """
import sys
before = set(sys.modules)
sys.argv[0] = "esfsheet"
from esfsheet.cli import main
try:
    main()
except SystemExit as end:
    status = end.code
loaded = set(sys.modules) - before
print(*loaded, file=sys.__stderr__)
sys.exit(status)
"""


def _loaded(*words: str) -> set[str]:
    """The modules that a command line loads, and those that hold them."""
    ran = subprocess.run([sys.executable, "-c", _PROGRAM, *words], capture_output=True, text=True, check=False)
    assert ran.returncode in (0, 1), ran.stderr
    names = ran.stderr.splitlines()[-1].split()
    return {name.split(".")[0] for name in names} | {".".join(name.split(".")[:2]) for name in names} | set(names)


@pytest.mark.parametrize("words", MAY, ids=lambda words: " ".join(Path(word).name for word in words))
def test_a_command_imports_no_more_than_it_may(words: tuple[str, ...]) -> None:
    assert _loaded(*words) & (PACKAGES | STANDARD | ROOMS) <= MAY[words]


def test_a_command_loads_no_other_command() -> None:
    for words, own in (("--version",), set()), (("parse", PASTED), {"parse"}), (("fixtures", "check", "--help"), {"fixtures"}):
        commands = "esfsheet.cli.commands."
        assert {name.removeprefix(commands) for name in _loaded(*words) if name.startswith(commands)} == own


def test_every_command_is_listed_and_can_be_completed() -> None:
    commands = {path.stem.removesuffix("_") for path in (FIXTURES.parent / "esfsheet/cli/commands").glob("[a-z]*.py")}
    ran = subprocess.run([sys.executable, "-m", "esfsheet", "--help"], capture_output=True, text=True, check=True)
    assert all(f" {command} " in ran.stdout for command in commands)
    asked = {"COMP_WORDS": "esfsheet ", "COMP_CWORD": "1", "_ESFSHEET_COMPLETE": "complete_bash"}
    completed = subprocess.run(
        [sys.executable, "-c", _PROGRAM], env={**os.environ, **asked}, capture_output=True, text=True, check=False
    )
    assert set(completed.stdout.split()) == commands
