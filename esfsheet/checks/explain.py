"""Codes explained to people: one, several, or all as a table."""

from collections.abc import Iterable
from itertools import groupby
from textwrap import indent, wrap

from esfsheet.codes import Code

_WIDTH = 80


def explained(code: Code) -> str:
    """Everything that the catalogue says of a code, at most 80 columns wide."""
    parts = [f"{code.code} {code.title} ({code.severity})", _filled(code.why), _filled(f"To mend it: {code.mend}")]
    if code.example:
        parts.append(f"For example:\n\n{indent(code.example.rstrip(), '    ')}")
    about = _about(code)
    if about:
        parts.append(_filled(about))
    if code.source:
        parts.append(_filled(f"Source: {code.source}."))
    return "\n\n".join(parts)


def listed(codes: Iterable[Code]) -> str:
    """A line for each code."""
    return "\n".join(f"{code.code}  {code.severity:7}  {code.title}" for code in codes)


def markdown(codes: Iterable[Code]) -> str:
    """A table for the README; a family of codes is one row."""
    rows = (_row(list(alike)) for _, alike in groupby(codes, key=lambda code: code.family or code.code))
    return "\n".join(("| Code | Severity | What | How to mend it |", "|---|---|---|---|", *rows))


def _row(alike: list[Code]) -> str:
    first, last = alike[0], alike[-1]
    name = first.code if first is last else f"{first.code}-{last.code}"
    return f"| {name} | {first.severity} | {_cell(first.family or first.title)} | {_cell(first.mend)} |"


def _about(code: Code) -> str:
    kinds = {"project": "sheets", "article": "news texts"}
    about = " and ".join(kinds[kind] for kind in code.kinds)
    periods = ", ".join(code.periods)
    if not about and not periods:
        return ""
    return f"Holds for {about or 'pages'}{f' of {periods}' if periods else ''}."


def _filled(text: str) -> str:
    return "\n".join(wrap(text, _WIDTH, break_long_words=False, break_on_hyphens=False))


def _cell(text: str) -> str:
    return text.replace("|", "\\|")
