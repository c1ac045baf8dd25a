"""Projects that got no money to the record: their sums are no grants, and a finding tells of each."""

from collections.abc import Mapping, Sequence

from esfsheet.news.facts.amounts import Sum
from esfsheet.news.facts.hit import Hit
from esfsheet.news.facts.verdicts import Verdict
from esfsheet.news.facts.views import Text
from esfsheet.news.record.draft import Draft

_CODES = {
    "refused": ("N009", "the text says that it gets no money"),
    "applied": ("N010", "the text says that it was applied for, and not that it was granted"),
}


def ungranted(text: Text, sums: Sequence[Sum], projects: Sequence[Hit], told: Mapping[str, Verdict]) -> list[Sum]:
    """The sums, of which those are no grants that stand beside a project that got none."""
    listed = {hit.sum for hit in projects if hit.name in told}
    lines = [text.body.sentence(one.start) for one in told.values()]
    given = [hit for hit in projects if hit.name not in told]

    def asked(one: Sum) -> bool:
        if one.found.start in listed:
            return True
        inside = [line for line in lines if line.start <= one.found.start < line.end]
        return any(not any(line.start <= hit.start < line.end for hit in given) for line in inside)

    return [Sum(one.found, "other") if one.role == "grant" and told and asked(one) else one for one in sums]


def undecided(text: Text, sums: Sequence[Sum], projects: Sequence[Hit], told: Mapping[str, Verdict]) -> dict[str, Verdict]:
    """Without those that were only applied for, where a grant is told of and not whose it is."""
    known = [text.body.sentence(at) for at in (*(hit.start for hit in projects), *(one.start for one in told.values()))]
    open_ = any(one.role == "grant" and not any(low <= one.found.start < high for low, high in known) for one in sums)
    return {name: one for name, one in told.items() if one.said != "applied" or not open_}


def put_verdicts(told: Mapping[str, Verdict], made: Draft) -> None:
    """A finding for each such project, and no sum that it did not get; one that has a grant to itself was granted it."""
    projects = made.values["projects"]
    grants = [(one.amount, one.currency) for one in made.values["amounts"] if one.role == "grant"]
    held = [(one.amount.amount, one.amount.currency) for one in projects if one.amount is not None]
    for index, project in enumerate(projects):
        if (one := told.get(project.name)) is None:
            continue
        own = project.amount and (project.amount.amount, project.amount.currency)
        if own in grants and held.count(own) == 1:
            continue
        code, message = _CODES[one.said]
        made.problem(code, f"projects.{index}", message, one.start, one.end)
        if project.amount is not None:
            projects[index] = project.model_copy(update={"amount": None})
            made.sources.pop(f"projects.{index}.amount", None)
