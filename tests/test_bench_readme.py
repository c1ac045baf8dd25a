"""Each figure of `tests/bench/README.md` stands beside a command that exists, and each command of the bench stands there."""

import re
from importlib.util import find_spec
from pathlib import Path

import pytest

BENCH = Path(__file__).parent / "bench"
README = (BENCH / "README.md").read_text("utf-8")
MODULES = sorted(set(re.findall(r"python -m ([a-z_.]+)", README + (BENCH / "STEPS.md").read_text("utf-8"))))
COMMANDS = sorted(path for path in BENCH.glob("*.py") if '__name__ == "__main__"' in path.read_text("utf-8"))


@pytest.mark.parametrize("module", MODULES)
def test_the_command_exists(module: str) -> None:
    spec = find_spec(module)
    assert spec is not None
    runs = f"{module}.__main__" if spec.submodule_search_locations else module
    assert find_spec(runs) is not None


@pytest.mark.parametrize("path", COMMANDS, ids=lambda path: path.stem)
def test_the_command_is_named(path: Path) -> None:
    name = "tests.bench" if path.stem == "__main__" else f"tests.bench.{path.stem}"
    assert re.search(rf"`python -m {name}[` ]", README)


@pytest.mark.parametrize("folder", re.findall(r"`pytest ([a-z/_]+)`", README))
def test_the_tests_exist(folder: str) -> None:
    assert list((BENCH.parents[1] / folder).glob("test_*.py"))
