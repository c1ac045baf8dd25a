"""The record of a project sheet."""

from typing import Literal

from pydantic import Field

from esfsheet.record.common import Goal, IsoDate, Model, Money, Number, Text

ProgrammePeriod = Literal["2007-2013", "2014-2020", "2021-2027"]


class Coded(Model):
    """A place in a code list: its code, its name, or both, as the page states them."""

    code: Text | None = Field(examples=["2", "2.1", "D1"])
    name: Text | None = Field(examples=["Kompetensförsörjning"])


class Beneficiary(Model):
    """The organisation that owns the project and receives the support (official term: beneficiary)."""

    name: Text | None = Field(description="Whole, as stated.", examples=["Linköpings kommun, Utbildning"])
    organisation_number: str | None = Field(pattern=r"^[0-9]{10}$", examples=["2120002742"])
    address: Text | None
    postcode: str | None = Field(pattern=r"^[0-9]{5}$", examples=["58181"])
    city: Text | None


class Contact(Model):
    """A person or desk to turn to. Personal data: whoever reuses it must make sure that this is allowed."""

    name: Text | None
    email: Text | None
    phone: Text | None = Field(description="As stated.", examples=["013-12 34 56"])


class Section(Model):
    """A stretch of the sheet's prose: paragraphs separated by a blank line, list items as lines `- item`."""

    heading: Text | None
    text: Text


class Project(Model):
    """One project sheet of Svenska ESF-rådet. `null` means that the page does not say."""

    kind: Literal["project"] = "project"
    programme_period: ProgrammePeriod = Field(description="From the page's layout.")
    operation_id: Text | None = Field(description="Diarienummer (Operation ID).", examples=["2020/00694", "22-021-S06"])
    operation_name: Text | None = Field(description="Namn (Operation name), else the title without the number.")
    project_number: Text | None = Field(description="Projektnummer.")
    call_id: Text | None = Field(description="Utlysning.")
    fund: Text | None = Field(description="Berörd fond (EU fund).", examples=["ESF+"])
    programme_cci: str | None = Field(pattern=r"^[0-9]{4}[A-Z0-9]{6,11}$", description="Program CCI.")
    countries: list[str] = Field(description="Land som berörs; ISO 3166-1 alpha-2.", examples=[["SE"]])
    priority: Coded | None = Field(description="Programområde (Priority).")
    specific_objective: Coded | None = Field(description="Specifikt mål (Specific objective).")
    intervention_field: Text | None = Field(description="Interventionstyp or Interventionsområde.", examples=["102"])
    phase: Text | None = Field(description="Projektfas, as on the page.")
    beneficiary: Beneficiary = Field(description="Projektägare, Stödmottagare.")
    contacts: list[Contact] = Field(description="Kontaktperson, E-post, Telefonnummer.")
    region: Text | None = Field(description="Region; only what the page states.")
    nuts2: str | None = Field(pattern=r"^SE[0-9]{0,3}$", description="NUTS-2 kod.", examples=["SE33", "SE0"])
    start_date: IsoDate | None = Field(description="Startdatum, else the first day of Projektperiod.")
    end_date: IsoDate | None = Field(description="Slutdatum, else the last day of Projektperiod.")
    planned_participants: int | None = Field(ge=0, strict=True, description="Planerat antal deltagare, persons.")
    total_budget: Money | None = Field(description="Total projektbudget (Total budget).")
    esf_support: Money | None = Field(description="Beviljat ESF-stöd (EU contribution).")
    cofinancing_rate: Number | None = Field(description="Unionens medfinansieringsgrad, percent.", examples=[40])
    strategic_importance: bool | None = Field(strict=True, description="Insats av strategisk betydelse.")
    themes: dict[str, bool] = Field(description="Sekundärtema - THEME.")
    sections: list[Section] = Field(description="The prose, in the order of the page.")
    goals: list[Goal] = Field(description="`Mål 1: ...`, `Huvudmål: ...` wherever they stand in the prose.")
    participating_organisations: list[Text] = Field(description="Deltagande aktörer, Samarbetspartners.")
    cofinanciers: list[Text] = Field(description="Medfinansiärer.")
    municipalities: list[Text] = Field(description="Kommun, as stated.")
    counties: list[Text] = Field(description="Län, as stated.")
    unmapped: dict[str, str] = Field(description="Every label that no field takes, with its raw value.")
