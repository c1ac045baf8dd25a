"""JSON Schema (2020-12) of the lines that `esfsheet parse` writes, drawn from the models."""

from typing import Any

from esfsheet.record import Article, Envelope, Project
from esfsheet.record.common import Model

NAMES = ("envelope", "project", "article")
_MODELS: dict[str, type[Model]] = {"envelope": Envelope, "project": Project, "article": Article}
_DIALECT = "https://json-schema.org/draft/2020-12/schema"
# Where the models leave the meaning to the field's name.
_MEANING = {
    "Envelope.source": "The document: where it came from and what it was.",
    "Envelope.layout": "The page generation that the page has; `news` for a news text; null where none is known.",
    "Envelope.record": "What the page says; null where its layout is not known.",
    "Envelope.findings": "What a person should know about the page; empty where there is nothing.",
    "Source.media_type": "What the bytes are (IANA media type).",
    "Source.encoding": "In which the text was read.",
    "Source.sha256": "Of the document's bytes, in hexadecimal.",
    "Source.bytes": "Length of the document, in bytes.",
    "Finding.code": "Stable; `esfsheet explain CODE` tells what it means.",
    "Finding.severity": "error: the values cannot be true, or nothing could be read; warning: unlikely; info: worth knowing.",
    "Finding.message": "For people; may change.",
    "Finding.where": "Null where the finding is about no place.",
    "Where.line": "From 1.",
    "Where.column": "From 1, in characters.",
    "Place.line": "From 1.",
    "Place.column": "From 1, in characters.",
    "Project.kind": "Always `project`.",
    "Article.kind": "Always `article`.",
    "Article.title": "The page's headline.",
    "Article.updated": "From the page; never the same field as `published`.",
    "Article.authors": "Byline: `Text:`, `Upplagd text o bild:`.",
    "Article.photo_credits": "`Foto:`.",
    "Article.categories": "The page's own.",
    "Article.lead": "The paragraph that stands before the body.",
    "Article.projects": "ESF projects that the text names as such.",
    "Article.amounts": "Every sum of money in the text.",
    "Article.organisations": "Organisations that the text names.",
    "Article.people": "Persons whom the text names. Personal data: whoever reuses it must make sure that this is allowed.",
    "Article.quotes": "Direct speech.",
    "Article.period": "From when till when the project runs.",
    "Article.dates": "Other dates and deadlines.",
    "Article.goals": "`Mål 1: ...`, `Huvudmål: ...` wherever they stand.",
    "Article.fund": "Only if stated.",
    "Beneficiary.organisation_number": "Ten digits; NNNNNN-NNNC without its hyphen.",
    "Beneficiary.address": "Street or box, as stated.",
    "Beneficiary.postcode": "Five digits.",
    "Beneficiary.city": "Postal town, as stated.",
    "Coded.code": "In the code list.",
    "Coded.name": "As on the page.",
    "Contact.name": "As stated.",
    "Contact.email": "As stated, made whole where it was hidden from robots.",
    "Goal.text": "The goal itself.",
    "NamedProject.name": "As in the text.",
    "NamedProject.operation_id": "Diarienummer, where the text gives it.",
    "NamedProject.owner": "Where the text ties it to this project.",
    "NamedProject.amount": "Where the text ties it to this project.",
    "Period.start": "With the precision of the text.",
    "Period.end": "With the precision of the text.",
    "Person.name": "As in the text.",
    "Person.role": "As stated.",
    "Quote.speaker": "Who says it, where the text tells.",
    "Quote.text": "Without quotation marks or dash.",
    "Section.heading": "As on the page; null for prose without one.",
    "Section.text": "Paragraphs separated by a blank line.",
    "StatedAmount.amount": "Units of the currency, never thousands or millions.",
    "StatedAmount.currency": "ISO 4217 code.",
    "StatedAmount.hedge": "The word before it that makes it a rough one.",
    "StatedAmount.role": "What the sum is of: a grant, a total budget, a call, a programme, or something else.",
    "StatedDate.date": "With the precision of the text.",
    "StatedDate.text": "The words that state it.",
}
_EXAMPLES: dict[str, list[Any]] = {
    "Envelope.layout": ["esf-2007", "esf-2014", "esf-2021", "news"],
    "Finding.code": ["V201"],
    "Finding.field": ["total_budget", "contacts.0.email"],
    "Project.start_date": ["2021-02-01"],
    "Project.end_date": ["2021-10-31"],
    "Project.planned_participants": [120],
    "Project.region": ["Övre Norrland"],
    "StatedAmount.amount": [5900000],
    "StatedAmount.currency": ["SEK"],
    "StatedAmount.text": ["5,9 miljoner kronor"],
    "StatedDate.date": ["2021-10-31"],
    "Person.role": ["projektledare"],
}
_SOMETIMES = {("Envelope", "provenance")}


def schema(name: str) -> dict[str, Any]:
    """The schema of an envelope (a whole line), or of a record of one kind. Raises KeyError for other names."""
    model = _MODELS[name]
    made = model.model_json_schema(mode="serialization")
    definitions = made.pop("$defs", {})
    described = {key: _described(key, definitions[key]) for key in sorted(definitions)}
    top = _described(model.__name__, made)
    head = {"$schema": _DIALECT, "$id": f"urn:esfsheet:{name}", "title": f"esfsheet {name}"}
    return {**head, **{key: value for key, value in top.items() if key not in head}, "$defs": described}


def _described(model: str, made: dict[str, Any]) -> dict[str, Any]:
    """The schema of one object, with every field described, and required if parse always writes it."""
    fields = {name: _field(f"{model}.{name}", field) for name, field in made["properties"].items()}
    required = [name for name in fields if (model, name) not in _SOMETIMES]
    return {**made, "properties": fields, "required": required}


def _field(path: str, field: dict[str, Any]) -> dict[str, Any]:
    made: dict[str, Any] = _plain(field)
    if path in _MEANING:
        # What a model says of itself, as `Where` does, is less than what the field says.
        made["description"] = made.get("description") or _MEANING[path]
    if path in _EXAMPLES:
        made["examples"] = _EXAMPLES[path]
    return made


def _plain(part: Any) -> Any:
    """Without what only pydantic and OpenAPI read; dates held to their form by every validator."""
    if isinstance(part, list):
        return [_plain(inner) for inner in part]
    if not isinstance(part, dict):
        return part
    kept = {key: _plain(inner) for key, inner in part.items() if key not in ("title", "default", "discriminator")}
    if kept.get("format") == "date":
        kept["pattern"] = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"
    return kept


__all__ = ["NAMES", "schema"]
