"""The record of a news text about ESF projects."""

from typing import Literal

from pydantic import Field

from esfsheet.record.common import Goal, Model, Money, Number, PartialIsoDate, Text
from esfsheet.record.project import ProgrammePeriod


class NamedProject(Model):
    """An ESF project that the text names as such; owner and amount only where the text ties them to it."""

    name: Text
    operation_id: Text | None
    owner: Text | None
    amount: Money | None


class StatedAmount(Model):
    """A sum of money in the text."""

    amount: Number
    currency: str = Field(pattern=r"^[A-Z]{3}$")
    text: Text = Field(description="As in the text, without the hedge.")
    hedge: Text | None = Field(examples=["drygt", "cirka"])
    role: Literal["grant", "total", "call", "programme", "other"] | None


class Person(Model):
    """A person whom the text names, with the role that it states."""

    name: Text
    role: Text | None


class Quote(Model):
    """Direct speech."""

    speaker: Text | None
    text: Text


class Period(Model):
    """From when till when the project runs."""

    start: PartialIsoDate | None
    end: PartialIsoDate | None


class StatedDate(Model):
    """A date or deadline that is neither the publication's nor the project's."""

    date: PartialIsoDate
    text: Text


class Article(Model):
    """One news text. `null` means that the page does not say."""

    kind: Literal["article"] = "article"
    title: Text | None
    publisher: Text | None = Field(description="Only where the page itself says it.")
    published: PartialIsoDate | None = Field(description="From the page, never from the file or the clock.")
    updated: PartialIsoDate | None
    authors: list[Text]
    photo_credits: list[Text]
    categories: list[Text]
    lead: Text | None
    text: Text | None = Field(description="The body alone; subheadings as lines `## heading`.")
    projects: list[NamedProject]
    preceding_projects: list[Text] = Field(description="Earlier projects that the text says they build on.")
    amounts: list[StatedAmount]
    owner: Text | None = Field(description="The organisation that owns the project or receives the money.")
    organisations: list[Text]
    people: list[Person]
    quotes: list[Quote]
    period: Period | None
    dates: list[StatedDate]
    goals: list[Goal]
    fund: Text | None
    programme_period: ProgrammePeriod | None = Field(description="Only if stated.")
