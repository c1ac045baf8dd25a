"""The parts of a sheet to the fields of its record, each with its place; what could not be read becomes a finding."""

from collections import Counter
from collections.abc import Callable, Container, Mapping, Sequence
from functools import cache
from typing import Any
from urllib.parse import unquote

from esfsheet.layout import Layout
from esfsheet.patterns import pattern
from esfsheet.reading import Problem, Source, Spot
from esfsheet.sheet import contacts, prose
from esfsheet.sheet.draft import Draft
from esfsheet.sheet.fields import Field, Labels, by_labels, labels, spot
from esfsheet.sheet.labels import Row
from esfsheet.sheet.sheet import Sheet
from esfsheet.values import dates, email, missing, note_marks, operation_id, personal_number
from esfsheet.values.errors import Unreadable
from esfsheet.values.text import clean

_DNR = pattern(r"[?&]dnr=([^&#]{1,100})")
_BETWEEN = pattern(r"[,;/\s]")
# A tuple made without the call of its class in Python, which takes as long again.
_new = tuple.__new__
_PERIOD = ("start_date", "end_date")
_LAST = 999


def draft(
    sheet: Sheet,
    layout: Layout,
    url: str | None,
    line: Callable[[Spot], int | None] = lambda at: None,
    tidy: bool = False,
) -> Draft:
    """The record of a sheet; `line` tells on which line of the page a place is, `tidy` is that of the page."""
    made = Draft(line)
    fields: Sequence[Field] = sheet.fields
    if any(field.more for field in fields):
        from esfsheet.sheet.several import values

        fields = [one for field in fields for one in (values(field) if field.more else (field,))]
    raws = "\n".join([field.raw for field in fields])
    if note_marks.may_stand_in(raws):
        fields = [made.unmarked(field) for field in fields]
    if personal_number.may_stand_in(raws):
        fields = [made.masked(field) for field in fields]
    stated = _by_feed(fields, layout)
    made.problems.extend(
        Problem("L005", field.known.feeds, f"read as {field.known.feeds}", field.label, field.label_at)
        for field in sheet.fields
        if field.known and field.known.by == "renamed"
    )
    for path, given in stated.items():
        if path == "unmapped":
            from esfsheet.sheet import headed

            _unmapped(
                headed.take(given, layout.headings, made),
                made,
                {remark.at for remark in sheet.remarks if remark.code == "L007"},
            )
        elif path.startswith("themes."):
            _theme(path, given, made)
        elif not path.startswith("contacts.") and path != "period":
            for field in given:
                if field.raw and (value := made.read(path, field)) is not None:
                    made.put(path, value, _new(Source, (field.at, field.raw, field.label)))
    _period(stated.get("period", []), made)
    _contacts(stated, made)
    _identity(sheet.title, url, made)
    _prose(sheet.prose, layout, made, tidy)
    made.problems.extend(Problem(code, None, message, raw, at) for code, message, raw, at in sheet.remarks)
    return made


def _by_feed(fields: Sequence[Field], layout: Layout) -> dict[str, list[Field]]:
    """The fields by what they feed, in the layout's order of precedence; the layout's own word on a label goes first."""
    return {feeds: [fields[index] for index in places] for feeds, places in _fed(layout, labels(fields)).items()}


@by_labels
def _fed(layout: Layout, labels: Labels) -> Mapping[str, Sequence[int]]:
    """What the labels feed, in the layout's order, and which of them each is fed by."""
    order, places = _precedence(layout)
    placed: list[tuple[int, int, int, str]] = []
    for index, known in enumerate(labels):
        rank, feeds = (known and places.get(known.label)) or (_LAST, (known and known.feeds) or "unmapped")
        if known and known.feeds and feeds.endswith(".*"):
            feeds = known.feeds
        placed.append((order.get(feeds, _LAST), rank, index, feeds))
    found: dict[str, list[int]] = {}
    for _, _, index, feeds in sorted(placed):
        found.setdefault(feeds, []).append(index)
    return found


@cache
def _precedence(layout: Layout) -> tuple[Mapping[str, int], Mapping[str, tuple[int, str]]]:
    """The layout's order of what labels feed; for each of its labels its place among them, and what it feeds."""
    order = {feeds: index for index, feeds in enumerate(layout.labels.values())}
    fed = {**layout.renamed, **layout.labels}
    return order, {label: (rank, fed[label]) for rank, label in enumerate((*layout.labels, *layout.renamed))}


def _unmapped(fields: Sequence[Field], made: Draft, reported: Container[Spot]) -> None:
    """Keeps what no field takes; a label that comes again with another value is numbered."""
    kept: dict[str, str] = {}
    times: Counter[str] = Counter()
    for field in sorted(fields, key=lambda field: field.label_at):
        label, raw = clean(field.label), clean(field.raw)
        if label in kept and kept[label] != raw:
            times[label] += 1
            label = f"{label} ({times[label] + 1})"
        kept[label] = raw
        made.sources[f"unmapped.{label}"] = Source(field.at, field.raw or field.label, field.label)
        if field.known:
            made.problems.append(Problem("L010", "unmapped", "kept in unmapped", field.label, field.label_at))
        elif field.label_at not in reported:
            made.problems.append(Problem("L003", "unmapped", f"no field takes {label!r}", field.label, field.label_at))
    made.values["unmapped"] = kept


def _theme(path: str, fields: Sequence[Field], made: Draft) -> None:
    for field in fields:
        if field.raw and (value := made.read("themes", field)) is not None:
            made.put(path, value, Source(field.at, field.raw, field.label))


def _period(fields: Sequence[Field], made: Draft) -> None:
    """Startdatum and Slutdatum go before Projektperiod, which fills what they leave empty."""
    for field in fields:
        if not field.raw:
            continue
        if missing.is_missing(field.raw):
            made.problems.append(Problem("V001", "start_date", f"{field.label} is stated as missing", field.raw, field.at))
            continue
        try:
            ends = dates.parse_range(field.raw)
        except Unreadable as error:
            ends = dates.parse_existing(field.raw) if error.code == "V102" else (None, None)
            wrong = [path for path, end in zip(_PERIOD, ends, strict=True) if end is None]
            made.problems.extend(Problem(error.code, path, f"{field.label}: {error}", field.raw, field.at) for path in wrong)
        for path, end in zip(_PERIOD, ends, strict=True):
            if end and end.day:
                made.put(path, end.to_date(), Source(field.at, field.raw, field.label))
            elif end:
                made.problems.append(Problem("V103", path, f"{field.label}: no day is stated", field.raw, field.at))


def _contacts(stated: Mapping[str, Sequence[Field]], made: Draft) -> None:
    fields = [field for key in contacts.KINDS for field in stated.get(f"contacts.{key}", ())]
    people, unpaired = contacts.people(fields)
    listed: list[dict[str, Any]] = []
    for person in people:
        contact: dict[str, Any] = dict.fromkeys(contacts.KINDS)
        for key, field in person.items():
            for value in _contact_values(key, field, made):
                if contact[key] is None:
                    contact[key] = value
                    made.sources[f"contacts.{len(listed)}.{key}"] = Source(field.at, field.raw, field.label)
                else:
                    unpaired.append((key, value, field))
        if any(contact.values()):
            listed.append(contact)
    for key, value, field in unpaired:
        if value is None:
            value = made.read(f"contacts.{key}", field) if field.raw else None
        if value is not None:
            made.problems.append(Problem("L011", "contacts", f"{field.label}: whose is not said", field.raw, field.at))
            made.sources[f"contacts.{len(listed)}.{key}"] = Source(field.at, field.raw, field.label)
            listed.append({**dict.fromkeys(contacts.KINDS), key: value})
    made.values["contacts"] = listed


def _contact_values(key: str, field: Field, made: Draft) -> list[Any]:
    """The values that a field states; an e-mail field may hold several addresses."""
    if not field.raw:
        return []
    several = _addresses(field.raw) if key == "email" else []
    if len(several) > 1:
        return list(several)
    value = made.read(f"contacts.{key}", field)
    if key == "name" and value and contacts.may_be_several(value):
        message = f"{field.label}: may name several persons; kept as one name"
        made.problems.append(Problem("L011", "contacts", message, field.raw, field.at))
    return [] if value is None else [value]


def _addresses(raw: str) -> list[str]:
    if not _BETWEEN.search(raw):
        return []
    try:
        return email.parse_all(raw)
    except Unreadable:
        return []


def _identity(title: Row | None, url: str | None, made: Draft) -> None:
    if title:
        number, name = operation_id.leading(made.unmarked_title(title.text, spot(title)))
        if number:
            made.put("operation_id", number, Source(spot(title), title.text, None))
        # A title without a number may be the site's: it is no second word on the name.
        if name and (number or "operation_name" not in made.values):
            made.put("operation_name", clean(name), Source(spot(title, max(title.text.rfind(name), 0)), name, None))
    if "operation_id" not in made.values and url and (dnr := _DNR.search(url)):
        try:
            made.put("operation_id", operation_id.parse(unquote(dnr[1])), Source(None, url, "dnr"))
        except Unreadable as error:
            made.problems.append(Problem(error.code, "operation_id", f"the page's address: {error}", dnr[1], None))


def _prose(rows: Sequence[Row], layout: Layout, made: Draft, tidy: bool) -> None:
    found, remarks = prose.parts(rows, layout.headings)
    made.problems.extend(Problem(code, None, message, raw, at) for code, message, raw, at in remarks)
    sections: list[dict[str, str | None]] = made.values.get("sections", [])
    goals: list[dict[str, str]] = []
    for part in found:
        if part.feeds != "sections":
            _list(part, made)
            continue
        path = f"sections.{len(sections)}"
        if part.heading and part.at:
            made.sources[f"{path}.heading"] = Source(part.at, part.heading, part.heading)
        made.sources[f"{path}.text"] = Source(spot(part.rows[0]), part.rows[0].text, part.heading)
        sections.append({"heading": part.heading, "text": prose.text(part.rows, tidy)})
        for goal in prose.goals(part.rows):
            made.sources[f"goals.{len(goals)}.label"] = made.sources[f"goals.{len(goals)}.text"] = Source(
                goal.at, goal.text, goal.label
            )
            goals.append({"label": goal.label, "text": goal.text})
    made.values["sections"] = sections
    made.values["goals"] = goals
    last = found[-1] if found else None
    if last and last.feeds == "sections" and prose.is_cut(last.rows):
        row = last.rows[-1]
        made.problems.append(Problem("L009", "sections", "the last line ends in mid-sentence", row.text[-60:], spot(row)))


def _list(part: prose.Part, made: Draft) -> None:
    entries: list[str] = made.values.setdefault(part.feeds, [])
    for row in part.rows:
        if entry := prose.item(row):
            made.sources[f"{part.feeds}.{len(entries)}"] = Source(spot(row), row.text, part.heading)
            entries.append(entry)
