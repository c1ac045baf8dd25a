"""`esfsheet schema`."""

import json

import pytest
from typer.testing import CliRunner

from esfsheet.checks.schema import NAMES, schema
from esfsheet.cli.app import app

RUN = CliRunner()


@pytest.mark.parametrize("name", NAMES)
def test_it_is_printed(name: str) -> None:
    ran = RUN.invoke(app, ["schema", name])
    assert ran.exit_code == 0
    assert json.loads(ran.stdout) == schema(name)


def test_without_a_name_it_is_the_whole_lines() -> None:
    assert json.loads(RUN.invoke(app, ["schema"]).stdout)["$id"] == "urn:esfsheet:envelope"


def test_another_name_is_refused() -> None:
    assert RUN.invoke(app, ["schema", "nothing"]).exit_code == 2
