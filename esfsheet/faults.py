"""Faults of esfsheet itself, in words that a finding can hold."""

from pathlib import Path


class Misdeclared(Exception):
    """What a layout declares cannot be; the message says where, and what may be meant."""


def fault(error: Exception) -> str:
    """What went wrong, and where: a finding, so that the rest of the batch goes on."""
    trace = error.__traceback__
    while trace and trace.tb_next:
        trace = trace.tb_next
    where = f" in {Path(trace.tb_frame.f_code.co_filename).name}:{trace.tb_lineno}" if trace else ""
    return f"{type(error).__name__}{where}{_unfit(error)}"


def _unfit(error: Exception) -> str:
    """The field that a record cannot have as it was read, and what it may hold; never the page's own text."""
    if isinstance(error, Misdeclared):
        return f": {error}"
    from pydantic import ValidationError

    if not isinstance(error, ValidationError):
        return ""
    first = error.errors(include_url=False, include_context=False, include_input=False)[0]
    return f": {'.'.join(map(str, first['loc']))}: {first['msg']}"
