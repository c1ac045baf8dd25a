"""Codes explained to people: one, several, or all as a table."""

from collections.abc import Iterable
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
    """A table for the README."""
    rows = (f"| {code.code} | {code.severity} | {_cell(code.title)} | {_cell(code.mend)} |" for code in codes)
    return "\n".join(("| Code | Severity | What | How to mend it |", "|---|---|---|---|", *rows))


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
