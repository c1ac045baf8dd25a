"""What a run has seen so far: progress and findings for standard error, and the exit status at the end."""

import os
import re
import sys
import time
from collections import Counter
from collections.abc import Mapping, Sequence

import typer

from esfsheet.cli.options import FailOn
from esfsheet.cli.status import Status
from esfsheet.output.findings import RANKS, Said, in_order, line
from esfsheet.output.safe import safe_line
from esfsheet.patterns import pattern
from esfsheet.reading import Told

_NOUN = pattern("file|member|record")


class Tally:
    """Counts documents, writes their findings, and knows the status that the run must end with."""

    def __init__(
        self, fail_on: FailOn, *, quiet: bool = False, verbose: bool = False, counts_only: bool = False, color: str = "never"
    ) -> None:
        """`counts_only` where the command itself shows the findings; a terminal that shows them has no progress line."""
        self._fail_from = RANKS[fail_on.value]
        self._show_from = RANKS["never" if quiet or counts_only else "info" if verbose else "warning"]
        self._quiet = quiet
        seen = sys.stderr.isatty() and not os.environ.get("NO_COLOR")
        self._color = color == "always" or (color == "auto" and seen)
        self._live = not quiet and sys.stderr.isatty() and not (counts_only and sys.stdout.isatty())
        self._layouts: Counter[str] = Counter()
        self._severities: Counter[str] = Counter()
        self._passed_over: Counter[str] = Counter()
        self._unreadable = 0
        self._start = self._drawn = time.monotonic()

    def add(self, name: str, layout: str | None, found: Sequence[Said], counting: Sequence[Said] | None = None) -> None:
        """Takes one more document into account; where `counting` is given, those findings count in place of its own.

        Unreadable input stays unreadable, whether its finding counts or not.
        """
        # A folder without pages is no page.
        if not any(finding.code == "S019" for finding in found):
            self._layouts[layout or ""] += 1
        if found:
            from esfsheet.codes.source import UNREADABLE

            self._unreadable += sum(finding.code in UNREADABLE for finding in found)
        self.note(name, found if counting is None else counting)

    def note(self, name: str, findings: Sequence[Said]) -> None:
        """Counts findings on a document that has been added already."""
        for finding in in_order(findings):
            self._severities[finding.severity] += 1
            if RANKS[finding.severity] >= self._show_from:
                self._erase()
                typer.echo(line(name, finding, color=self._color), err=True, color=True)
        if self._live and time.monotonic() - self._drawn > 0.2:
            self._drawn = time.monotonic()
            typer.echo(f"\r\x1b[K{self._count()}", err=True, nl=False)

    def take(
        self, layouts: Mapping[str, int], severities: Mapping[str, int], unreadable: int, passed_over: Mapping[str, int]
    ) -> None:
        """Takes documents into account that others have counted, and what they have passed over."""
        self._passed_over.update(passed_over)
        self._layouts.update(layouts)
        self._severities.update(severities)
        self._unreadable += unreadable

    def lost(self, name: str, finding: Told) -> None:
        """Takes input into account of whose documents nothing is known."""
        self._unreadable += 1
        self.note(name, [finding])

    @property
    def documents(self) -> int:
        """How many there have been."""
        return self._layouts.total()

    def pass_over(self, why: str) -> None:
        """Counts what is no page in a folder or an archive."""
        self._passed_over[why] += 1

    def finish(self, *more: str) -> Status:
        """Writes the summary, with what the command has to add to it, and gives the status."""
        self._erase()
        if not self._quiet:
            typer.echo("; ".join((self._summary(), *more)), err=True)
        if self._unreadable:
            return Status.UNUSABLE
        failing = any(count and RANKS[severity] >= self._fail_from for severity, count in self._severities.items())
        return Status.FINDINGS if failing else Status.CLEAN

    def interrupted(self) -> Status:
        """Says how far a run came that was interrupted, and how it is gone on with; gives the status."""
        self._erase()
        if not self._quiet:
            typer.echo(f"interrupted: {self._pages()} done: the same command with --resume goes on", err=True)
        return Status.INTERRUPTED

    def _erase(self) -> None:
        if self._live:
            typer.echo("\r\x1b[K", err=True, nl=False)

    def _pages(self) -> str:
        return f"{self.documents:,} page{'' if self.documents == 1 else 's'}"

    def _count(self) -> str:
        return f"{self._pages()}, {self.documents / max(time.monotonic() - self._start, 0.001):,.0f} a second"

    def _summary(self) -> str:
        over = ", ".join(
            f"{count:,} {why if count == 1 else _NOUN.sub(_several, why)}" for why, count in sorted(self._passed_over.items())
        )
        others = f" ({over} passed over)" if over else ""
        kinds = ", ".join(
            f"{count:,} {safe_line(layout) or 'without layout'}"
            for layout, count in sorted(self._layouts.items(), reverse=True)
        )
        found = ", ".join(
            f"{self._severities[severity]:,} {severity}{'s' if severity != 'info' and self._severities[severity] != 1 else ''}"
            for severity in ("error", "warning", "info")
            if self._severities[severity]
        )
        if self._severities["info"] and self._show_from == RANKS["warning"]:
            found += f" (-v shows {'it' if self._severities['info'] == 1 else 'them'})"
        return f"{self._pages()}{f': {kinds}' if kinds else ''}{others}; {found or 'no findings'}"


def _several(noun: re.Match[str]) -> str:
    return f"{noun[0]}s"
