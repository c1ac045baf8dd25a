"""Who may import what: the rooms' walls."""

import ast
import subprocess
import sys
from collections.abc import Iterator
from graphlib import TopologicalSorter
from pathlib import Path

PACKAGE = Path(__file__).parents[1] / "esfsheet"
ONLY_IN = {
    "lxml": {"document"},
    "bs4": {"document"},
    "rich": {"output", "cli"},
    "typer": {"cli"},
    "distributed": {"cluster"},
    "fsspec": {"cluster"},
}
# A room above another may use it, never the other way round.
NEVER = {
    "values": {"document", "layout", "sheet", "news", "record", "checks", "output", "cli", "source", "engine", "fetch"},
    "record": {"document", "layout", "sheet", "news", "checks", "output", "cli", "source", "engine", "values", "fetch"},
    "document": {"layout", "sheet", "news", "record", "checks", "output", "cli", "engine", "values", "fetch"},
    "source": {"document", "layout", "sheet", "news", "record", "checks", "cli", "engine", "values", "fetch"},
    "layout": {"document", "sheet", "news", "record", "checks", "output", "cli", "source", "engine", "fetch"},
    "sheet": {"checks", "output", "cli", "source", "engine", "fetch"},
    "news": {"checks", "output", "cli", "source", "engine", "fetch"},
    "checks": {"document", "sheet", "news", "output", "cli", "source", "engine", "fetch"},
    "output": {"document", "sheet", "news", "cli", "source", "engine", "fetch"},
    "engine": {"output", "cli", "fetch"},
    "cluster": {"output", "cli", "fetch"},
    "many": {"output", "cli", "fetch"},
    "workers": {path.stem for path in PACKAGE.iterdir()} - {"workers"},
}


def _imports() -> Iterator[tuple[str, str, str]]:
    """Room, module, and what it imports."""
    for path in PACKAGE.rglob("*.py"):
        parts = path.relative_to(PACKAGE).with_suffix("").parts
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Import):
                for alias in node.names:
                    yield parts[0], str(path), alias.name
            elif isinstance(node, ast.ImportFrom) and node.module:
                yield parts[0], str(path), node.module


IMPORTS = list(_imports())


def test_packages_stay_in_their_rooms() -> None:
    wrong = [(path, name) for room, path, name in IMPORTS if room not in ONLY_IN.get(name.split(".")[0], {room})]
    assert wrong == []


def test_no_room_uses_one_above_it() -> None:
    wrong = [
        (path, name)
        for room, path, name in IMPORTS
        if name.startswith("esfsheet.") and name.split(".")[1] in NEVER.get(room, set())
    ]
    assert wrong == []


def test_no_module_needs_one_that_needs_it() -> None:
    modules = {".".join(path.relative_to(PACKAGE.parent).with_suffix("").parts) for path in PACKAGE.rglob("*.py")}
    modules = {name.removesuffix(".__init__") for name in modules}
    needs: dict[str, set[str]] = {name: set() for name in modules}
    for path in PACKAGE.rglob("*.py"):
        name = ".".join(path.relative_to(PACKAGE.parent).with_suffix("").parts).removesuffix(".__init__")
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.ImportFrom) and node.module in modules:
                inner = {f"{node.module}.{alias.name}" for alias in node.names} & modules
                needs[name] |= inner or {node.module}
    # A package's own front opens on its rooms, and they may name it.
    needs["esfsheet"] = set()
    assert len(list(TopologicalSorter(needs).static_order())) == len(modules)


def _loaded_by(code: str) -> set[str]:
    ran = subprocess.run(
        [sys.executable, "-c", f"{code}\nimport sys\nprint(' '.join({{name.split('.')[0] for name in sys.modules}}))"],
        capture_output=True,
        text=True,
        check=True,
    )
    return set(ran.stdout.split("\n")[-2].split())


def test_importing_esfsheet_is_cheap() -> None:
    assert _loaded_by("import esfsheet") & {"lxml", "bs4", "typer", "rich", "pydantic"} == set()


def test_modules_are_small_and_say_what_they_are() -> None:
    for path in PACKAGE.rglob("*.py"):
        text = path.read_text("utf-8")
        assert text.startswith('"""'), path
        assert text.count("\n") <= 250, path
