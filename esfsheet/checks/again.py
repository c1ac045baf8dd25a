"""Checking what has been checked: what an earlier run left gives way to what is found now."""

import re
from collections.abc import Sequence
from functools import cache

from esfsheet.checks import broken
from esfsheet.checks.run import codes, of_sets
from esfsheet.record import Envelope, Finding


def is_about_set(envelope: Envelope) -> bool:
    """Whether the envelope stands for no document of its own, but for what the whole set shows of one."""
    if envelope.record is not None or envelope.source.sha256 is not None or not envelope.findings:
        return False
    return all(one.code in of_sets() or one.code == broken.CODE for one in envelope.findings)


def anew(envelope: Envelope, now: Sequence[Finding]) -> list[Finding]:
    """The document's findings, with those of an earlier run of the checks giving way to what is found `now`.

    Of those found again the place is kept, where it is not known now.
    """
    earlier = {_key(one): one for one in envelope.findings if one.code in _of_checks()}
    found = [_placed(one, earlier.get(_key(one))) for one in now]
    return [
        *(one for one in envelope.findings if one.code not in _of_checks()),
        *sorted(found, key=lambda one: one.code),
    ]


def _placed(found: Finding, earlier: Finding | None) -> Finding:
    if earlier is None or found.where.line is not None:
        return found
    return found.model_copy(update={"where": earlier.where, "raw": earlier.raw, "message": earlier.message})


def _key(finding: Finding) -> tuple[str, str | None, str]:
    """What makes two findings the same, whether the line of another page that the message names is known or not."""
    return finding.code, finding.field, re.sub(":[0-9]+", "", finding.message)


@cache
def _of_checks() -> frozenset[str]:
    return frozenset((*(code.code for code in codes()), broken.CODE))
