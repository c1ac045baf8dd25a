"""A run in another environment than the server's begins in that environment."""

import os
import subprocess
import sys

import pytest

from tests.command import run

MODULE = "tests.command.begin"


@pytest.mark.parametrize(
    "given", [{}, {"PYTHONUTF8": "1"}, {"PYTHONUTF8": "0", "PYTHONIOENCODING": "latin-1"}, {"LC_ALL": "C"}]
)
def test_what_python_reads_as_it_begins(given: dict[str, str]) -> None:
    env = {**os.environ, **given}
    real = subprocess.run([sys.executable, "-m", MODULE], env=env, capture_output=True, check=True)
    assert run(module=MODULE, env=env).stdout == real.stdout


def test_what_is_no_matter_as_it_begins_starts_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    run("--version")
    monkeypatch.setattr(subprocess, "run", None)
    assert run("--version", env={**os.environ, "COLUMNS": "40"}).returncode == 0
