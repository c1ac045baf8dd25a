"""What stands under one label in several lines or cells: one value in all, or several."""

from esfsheet.sheet.fields import Field
from esfsheet.sheet.readers import READERS
from esfsheet.sheet.vocabulary import Known
from esfsheet.values import coded, dates, email, phone
from esfsheet.values.errors import Unreadable

_WRAPPED = frozenset(("operation_name", "beneficiary.name", "beneficiary.address", "beneficiary.city"))
"""Text that is one, however many lines it takes."""
_LISTED = frozenset(("region", "fund", "call_id", "intervention_field", "phase", "project_number"))
"""Text that may name several things; each stays on a line of its own until it is read."""
_CODED = frozenset(("priority", "specific_objective"))
_READ = {**READERS, "period": dates.parse_range}
_CONTACT = (("E-post", "contacts.email", email.parse_all), ("Telefonnummer", "contacts.phone", phone.parse))


def values(field: Field) -> list[Field]:
    """The field, or one for each of the values that it states; where only one can be taken, the record tells the others."""
    feeds = field.known.feeds if field.known else None
    lines = [field._replace(more=()), *(field._replace(raw=raw, at=at, more=()) for raw, at in field.more)]
    if feeds in _WRAPPED:
        return [_joined(lines, " ")]
    if feeds is None or feeds in _LISTED:
        return [_joined(lines, "\n")]
    if feeds in _CODED:
        return _by_code(lines)
    if feeds == "contacts.name":
        return [_contact(line) for line in lines]
    if not any(_reads(feeds, line.raw) for line in lines[1:]):
        whole = _joined(lines, " ")
        if _reads(feeds, whole.raw):
            return [whole]
    if feeds == "period" and len(lines) == 2 and _reads(feeds, (ends := _joined(lines, " - ")).raw):
        return [ends]
    return lines


def _joined(lines: list[Field], by: str) -> Field:
    return lines[0]._replace(raw=by.join(line.raw for line in lines))


def _by_code(lines: list[Field]) -> list[Field]:
    """A line without a code of its own goes on with the name of the one before it."""
    groups: list[list[Field]] = []
    for line in lines:
        if groups and coded.parse(line.raw).code is None:
            groups[-1].append(line)
        else:
            groups.append([line])
    return [_joined(group, " ") for group in groups]


def _contact(line: Field) -> Field:
    for label, feeds, read in _CONTACT:
        if _readable(read, line.raw):
            return line._replace(known=Known(label, feeds, "label"))
    return line


def _reads(feeds: str, raw: str) -> bool:
    read = _READ.get("themes" if feeds.startswith("themes.") else feeds)
    return read is None or _readable(read, raw)


def _readable(read: object, raw: str) -> bool:
    assert callable(read)
    try:
        read(raw)
    except Unreadable:
        return False
    return True
