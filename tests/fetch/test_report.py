"""What a run tells: on a terminal how far it is, in a log only what is missing."""

import io

from esfsheet.fetch.problem import Failed, Refused
from esfsheet.fetch.report import Report
from tests.fetch.conftest import Skipping


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def _run(out: io.StringIO, time: Skipping, quiet: bool = False) -> Report:
    report = Report(7, time.clock, quiet=quiet, out=out)
    for number, kind in enumerate(("saved", "saved", "unchanged", "already there")):
        report.begin(f"page {number}")
        time.slept.append(30)
        report.add(kind, asked=kind != "already there")
    report.begin("page 4")
    report.problem("\x1b[31m", Refused("a PDF", "save it"))
    report.problem("y", Failed("404", "check it"))
    return report


def test_on_a_terminal(time_: Skipping) -> None:
    out = Terminal()
    _run(out, time_).finish()
    shown = [line for line in out.getvalue().split("\r\x1b[K") if line]
    assert shown[0] == "1 of 7  page 0"
    assert shown[4] == "5 of 7, 0.0 a second, 2 min left  page 4"
    assert shown[-1] == "2 saved, 1 unchanged, 1 already there, 1 refused, 1 failed\n"


def test_a_path_is_told_on_an_empty_line(time_: Skipping) -> None:
    out = Terminal()
    report = Report(1, time_.clock, out=out)
    report.begin("page")
    report.add("saved")
    assert out.getvalue().endswith("\r\x1b[K")


def test_in_a_log(time_: Skipping) -> None:
    out = io.StringIO()
    report = _run(out, time_)
    report.finish()
    assert out.getvalue().splitlines() == [
        "\ufffd[31m: refused: a PDF: save it",
        "y: failed: 404: check it",
        "2 saved, 1 unchanged, 1 already there, 1 refused, 1 failed",
    ]
    assert not report.clean


def test_interrupted(time_: Skipping) -> None:
    out = io.StringIO()
    _run(out, time_).finish(interrupted=True)
    assert out.getvalue().endswith("1 left: run the same command again to go on\n")


def test_quiet(time_: Skipping) -> None:
    out = Terminal()
    _run(out, time_, quiet=True).finish()
    assert out.getvalue() == ""
