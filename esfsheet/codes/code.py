"""What the catalogue says of one finding."""

from typing import Literal, NamedTuple

Severity = Literal["error", "warning", "info"]
Kind = Literal["project", "article"]


class Code(NamedTuple):
    """A kind of finding: what it is called, why it matters, how to mend it.

    example  lines of a page, or of a parsed line, that raise it; they stand in its fixture.
    kinds    the kinds of record that it can be about; empty: any page.
    periods  the programme periods that it holds for; empty: all.
    source   where the rule comes from, for those that rest on law or on a code list.
    family   what codes that differ in nothing but their field have in common; a table has one row for them all.
    """

    code: str
    severity: Severity
    title: str
    why: str
    mend: str
    example: str = ""
    kinds: tuple[Kind, ...] = ()
    periods: tuple[str, ...] = ()
    source: str = ""
    family: str = ""
