"""Direct speech, and who speaks."""

import re
from collections.abc import Sequence
from re import Match
from typing import NamedTuple

from esfsheet.news.facts.people import Mention
from esfsheet.news.facts.speakers import WEAK, Said
from esfsheet.news.facts.views import Text
from esfsheet.values.text import clean

_DASH = re.compile(r"-{1,2} ?")
_AFTER_NAME = re.compile(r"[A-ZÅÄÖ][^:\n]{4,80}(?P<colon>:) -{1,2} ?(?=[A-ZÅÄÖ])")
_SPEECH = re.compile(r"[\"”“„»«](?P<text>[^\"”“„»«\n]{8,900})[\"”“»«]")
_TELLS = re.compile(
    r"(?:Han|Hon|Det säger|Orden|Så säger|Då)\b|(?:[^\W\d_]+ ){1,3}(?:hon|han)\b(?!.{0,200}\b(?i:jag|vi|mig|oss|min|mitt|vår|du|man)\b)"
)
# `Det är viktigt, säger hon` in a paragraph that also tells something itself is left alone.
_REPORTS = re.compile(r"\b(?:att|om) [^.]{0,200}$|[\"”“»]|(?:får|fick|beviljas) [^.]{0,40}kronor")
# `- Nya vägar - Sala kommun - 4 miljoner kronor`: an item of a list.
_LISTED = re.compile(
    r" - [^\n.!?]{0,80}[0-9][^\n.!?]{0,20}(?:kr|kronor|mnkr|mkr|tkr|miljoner|msek)\.?$", re.IGNORECASE | re.MULTILINE
)
_ENOUGH = 3
# Speech in a paragraph of its own is a sentence; a name or a saying between marks is not.
_TELLING = re.compile(r"[.!?](?: |$)")
# What nobody is known to say, and no sentence is, is an item of a list.
_STOPS = re.compile(r"[.!?…](?![^\W_])")


class Speech(NamedTuple):
    """What is said, where, and who says it (None where the text does not tell)."""

    at: int
    end: int
    text: str
    speaker: str | None


def quotes(text: Text, known: Sequence[Mention], candidates: Sequence[Mention]) -> tuple[list[Speech], list[Mention]]:
    """The speech in order, and the people whom its attributions name."""
    body = text.body
    said = Said(text, known, candidates)
    found: list[Speech] = []
    for index, para in enumerate(body.paras):
        start, end = body.starts[index], body.end(index)
        if para.role == "heading":
            continue
        dash = _DASH.match(body.seen, start, end)
        if _LISTED.search(body.seen, start, end) and not said.attribution(start, end):
            continue
        if dash and dash.end() < end and not body.seen[dash.end()].isdigit():
            found.append(_dashed(said, dash.end(), end, sure=True))
        elif (
            "- " in body.seen[start:end]
            and (opened := _AFTER_NAME.match(body.seen, start, end))
            and said.introduced(opened.end("colon"))
        ):
            found.append(_dashed(said, opened.end(), end, sure=True))
        elif para.role in ("quote", "item") and (one := _dashed(said, start, end, sure=para.role == "quote")).text:
            found.append(one)
        elif any(mark in body.seen[start:end] for mark in '"”“»«„') and (marked := _set_in_marks(said, start, end)):
            found.extend(marked)
        elif (
            (by := said.attribution(start, end))
            and by[0] == "by_name"
            and by[1]["mark"] == ","
            and " säger " in by[1][0]
            and _whole(said, start, by[1])
        ):
            found.append(_dashed(said, start, end, sure=False))
        if found and found[-1].speaker:
            said.last = (found[-1].end, found[-1].speaker)
    return [one for one in found if one.text], said.people


def _whole(said: Said, start: int, match: Match[str]) -> bool:
    """Whether a paragraph without a dash is speech from its start: nothing in it says that the text itself speaks."""
    body = said.body
    words = body.seen[start : match.start()]
    return len(words) > 40 and not _REPORTS.search(words)


def _dashed(said: Said, start: int, end: int, *, sure: bool) -> Speech:
    """A paragraph of speech after a dash; where a list's item may be meant, only with an attribution."""
    body = said.body
    by = said.attribution(start, end)
    if by is None or (by[0] in WEAK and not sure):
        if not sure:
            return Speech(start, end, "", None)
        speaker = said.introduced(body.starts[body.index(start)]) or said.introduced(start - 2) or said.before(start)
        if speaker is None and not _STOPS.search(body.seen, start, end):
            return Speech(start, end, "", None)
        return Speech(start, end, _unmarked(body.text(start, end)), speaker)
    name, match = by
    text = _unmarked(_closed(body.text(start, _speech_end(match)), match["mark"]))
    speaker, stop = said.speaker(name, match)
    rest = body.text(stop, end)
    if rest and not _TELLS.match(rest) and len(rest) > 3:
        text = _joined(text, _unmarked(rest))
    return Speech(start, end, text, speaker)


def _speech_end(match: Match[str]) -> int:
    """A question or exclamation mark belongs to the speech, the comma before an attribution does not."""
    return match.start("mark") + (1 if match["mark"][:1] in ("?", "!", ".", "…") else 0)


def _closed(text: str, mark: str) -> str:
    """Speech that a dash opens may end with a word in quotation marks of its own."""
    return text + "”" if mark.startswith("”") and text.count("”") % 2 == 1 and not text.startswith("”") else text


def _set_in_marks(said: Said, start: int, end: int) -> list[Speech]:
    """Speech between quotation marks: with an attribution, after a colon, or a paragraph by itself."""
    body = said.body
    found: list[Speech] = []
    for match in _SPEECH.finditer(body.seen, start, end):
        text = body.text(*match.span("text")).rstrip(",")
        by = said.attribution(match.end() - 2, match.end() + 3)
        if by and by[0] != "by_name_unmarked":
            speaker, stop = said.speaker(*by)
            found.append(Speech(match.start(), stop, text, speaker))
        elif found and match.start() - found[-1].end <= 1:
            # `”A”, säger X. ”B.”` is one quote.
            found[-1] = found[-1]._replace(end=match.end(), text=_joined(found[-1].text, text))
        elif len(text.split()) > _ENOUGH and (speaker := said.introduced(match.start())):
            found.append(Speech(match.start(), match.end(), text, speaker))
        elif match.start() == start and match.end() >= end - 1 and len(text.split()) > _ENOUGH:
            after = _named_at(said, end + 1)
            speaker = after or said.introduced(start)
            speaker = speaker or (said.near(start) if _TELLING.search(text) else None)
            if speaker:
                found.append(Speech(match.start(), match.end(), text, speaker))
    return found


def _named_at(said: Said, at: int) -> str | None:
    """Who signs the speech on the line after it: in full with a role, or by a first name."""
    known = next((one.name for one in said.known if at <= one.at <= at + 3 and one.role), None)
    return known or said.signed(at)


def _joined(first: str, second: str) -> str:
    """Two parts of one speech, between which the text says who speaks."""
    joint = "" if first.endswith((".", "!", "?", ",")) else "," if second[:1].islower() else "."
    return f"{first}{joint} {second}"


def _unmarked(text: str) -> str:
    return (
        clean(text).strip(" -–—").removeprefix("”").removesuffix("”")
        if text.count("”") == 2 and text[0] == text[-1] == "”"
        else clean(text).strip(" -–—")
    )
