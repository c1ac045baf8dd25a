"""The README's examples do what it says they do."""

import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
BLOCKS = re.findall(r"^```console\n(.*?)^```", (ROOT / "README.md").read_text("utf-8"), re.MULTILINE | re.DOTALL)
EXAMPLES = [
    (command, expected)
    for block in BLOCKS
    for command, expected in re.findall(r"^\$ (.*)\n((?:(?!\$ ).*\n?)*)", block, re.MULTILINE)
]


def test_there_are_examples() -> None:
    assert len(EXAMPLES) >= 3
    assert EXAMPLES[0][0].startswith("esfsheet run ")


@pytest.mark.parametrize(("command", "expected"), EXAMPLES, ids=[command for command, _ in EXAMPLES])
def test_example(command: str, expected: str, tmp_path: Path) -> None:
    if re.search(r"http| fetch | run .*[0-9]{4}/[0-9]{5}", command):
        pytest.skip("asks the network")
    env = {
        **os.environ,
        "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}",
        "COLUMNS": "100",
        "PYTHONIOENCODING": "utf-8",
    }
    (tmp_path / "fixtures").symlink_to(ROOT / "fixtures")
    ran = subprocess.run(["bash", "-c", command], cwd=tmp_path, env=env, stdout=-1, stderr=subprocess.STDOUT, check=False)
    shown = "\n".join(line.rstrip() for line in ran.stdout.decode().replace("\u00a0", " ").splitlines())
    pattern = "\n".join(
        "(?:.*\n)*?.*" if line.strip() == "..." else re.escape(line.rstrip()).replace(r"\.\.\.", ".*")
        for line in expected.rstrip("\n").split("\n")
    )
    assert re.fullmatch(pattern, shown), f"{shlex.join(command.split())} prints:\n{shown}"


PYTHON = re.findall(r"^```python\n(.*?)^```", (ROOT / "README.md").read_text("utf-8"), re.MULTILINE | re.DOTALL)


@pytest.mark.parametrize("package", ["pandas", "duckdb"])
def test_loading_examples(package: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip(package)
    import esfsheet

    formula = "=HYPERLINK(1)\n\nDiarienummer:\n2020/00694\nProjektägare:\n+1\nRegion:\nSyd\nBeviljat ESF-stöd:\n400 000\n"
    lines = [esfsheet.parse(page, name=name).to_json() for name, page in (("a.txt", formula), ("b.txt", "hej"))]
    (tmp_path / "records.jsonl").write_text("\n".join(lines) + "\n", "utf-8")
    monkeypatch.chdir(tmp_path)
    [example] = [block for block in PYTHON if f"import {package}" in block]
    exec(compile(example, "README.md", "exec"), {})
    if package == "pandas":
        import csv

        [row] = csv.DictReader((tmp_path / "records.csv").read_text("utf-8-sig").splitlines(), delimiter=";")
        assert (row["source"], row["operation_id"], row["esf_support.amount"]) == ("a.txt", "2020/00694", "400000")
        assert (row["operation_name"], row["beneficiary.name"]) == ("'=HYPERLINK(1)", "'+1")


def test_python_examples() -> None:
    import doctest

    failed, tried = doctest.testfile(str(ROOT / "README.md"), module_relative=False, encoding="utf-8")
    assert tried >= 3
    assert failed == 0
