"""Who speaks: the attributions of a text by their places, and who was named before them."""

import re
from bisect import bisect_left, bisect_right, insort
from collections.abc import Sequence
from operator import itemgetter
from re import Match

from esfsheet.news.facts.people import Mention, is_name
from esfsheet.news.facts.roles import cut, indefinite
from esfsheet.news.facts.views import Text
from esfsheet.news.text.body import Body
from esfsheet.news.words.pieces import NAME

_NAME = re.compile(NAME)
_SENTENCE_END = re.compile(r"[.!?](?= |$|\n)(?<!\b[A-ZÅÄÖDdr]\.)")
_AFTER_NAME = re.compile(
    r"(?: ?\([A-ZÅÄÖ]{1,4}\)(?: (?=[a-zåäö]))?)?(?:, [0-9]{2}(?: år)?(?=,))?(?:, (?:som (?:är|var|arbetar som|jobbar som|arbetade som) )?| som (?:är|var) |"
    r"(?<=\) ))(?P<role>[^\n.!?]{3,160})"
)
_ROLE_AFTER = re.compile(r", (?P<role>[a-zåäö][^\n.,!?]{3,60})(?=[.,\n]|$)")
_SIGNED = re.compile(
    r"(?:- )?(?P<first>[A-ZÅÄÖ][a-zåäöé]{2,14})(?:, [0-9]{2}(?: år)?)?(?:, (?P<role>[a-zåäö][^.,\n]{2,60}))?(?=\n|$)"
)
_CARRIES_ON = re.compile(r", ((?:och|men|för|så|utan|fast) )(?![a-zåäö]+(?:ar|er|år|ade|te|de) )")
# `säger Anna Berg och torkar händerna, det går inte`.
_CARRIES_ON_AFTER = re.compile(
    r" och [a-zåäö]+(?:ar|er|år)(?!\w)[^.,!?\n]{0,40}, (?=(?:det|jag|vi|de|man|den|för|men|så|då|här|alla|ingen)\b)"
)
# Tried only where speech is certain already.
WEAK = ("by_name_any", "by_name_unmarked", "by_pronoun_any")
_NEAR = 450


class Said:
    """Attributions by their places, and who was named before them."""

    def __init__(self, text: Text, known: Sequence[Mention], candidates: Sequence[Mention]) -> None:
        self.text = text
        self.body: Body = text.body
        self.known = known
        self.candidates = candidates
        self.people: list[Mention] = []
        self.last: tuple[int, str] | None = None
        self.by: list[tuple[str, Match[str]]] = []
        for name, _, match in text.find("quotes"):
            key = next((key for key in ("name", "first") if key in match.groupdict()), None)
            if key is None or is_name(match[key], text, match.start(key)):
                self.by.append((name, match))
        self.by.sort(key=lambda pair: pair[1].start())
        self._after = [(match.start(), name, match) for name, match in self.by if name != "by_name_first"]
        self._first = sorted(((match.end(), match) for name, match in self.by if name == "by_name_first"), key=itemgetter(0))
        self._in_full = {one.name.split()[0]: one.name for one in reversed((*known, *candidates))}
        self._named = sorted((one.end, one.at, rank, one.name) for rank, one in enumerate((*candidates, *known)))

    def attribution(self, start: int, end: int) -> tuple[str, Match[str]] | None:
        """The first one between two places."""
        low, high = (bisect_left(self._after, place, key=itemgetter(0)) for place in (start, end))
        found = [(name, match) for _, name, match in self._after[low:high]]
        return next((pair for pair in found if pair[0] not in WEAK), found[0] if found else None)

    def speaker(self, name: str, match: Match[str]) -> tuple[str | None, int]:
        """Who speaks by an attribution, and where it ends."""
        body = self.body
        if name == "by_nobody":
            return None, self._sentence_end(match.end())
        if name in ("by_pronoun", "by_pronoun_any"):
            if carried := _CARRIES_ON.match(body.seen, match.end()):
                return self.before(match.start()), carried.end() - len(carried[1])
            return self.before(match.start()), self._sentence_end(match.end())
        if name == "by_first_name":
            return self._first_name(match)
        who = body.text(*match.span("name"))
        role = indefinite(body.text(*match.span("role"))) if match["role"] else None
        at = match.end("name")
        if carries := _CARRIES_ON.match(body.seen, at):
            self._note(Mention(match.start("name"), at, who, role))
            return who, carries.end() - len(carries[1])
        after = _AFTER_NAME.match(body.seen, at)
        if after and not _NAME.match(body.seen, after.start("role")):
            stated = cut(body.text(*after.span("role")).split(", ")[0])
            role = role or stated
            at = after.end()
        self._note(Mention(match.start("name"), match.end("name"), who, role))
        carried = _CARRIES_ON_AFTER.match(body.seen, at)
        return who, carried.end() if carried else self._sentence_end(at)

    def _first_name(self, match: Match[str]) -> tuple[str, int]:
        """The person named in full elsewhere who is called so; else the name as it stands, with a role behind it."""
        first, at = match["first"], match.end("first")
        if full := self._in_full.get(first):
            return full, self._sentence_end(at)
        role = indefinite(self.body.text(*match.span("role"))) if match["role"] else None
        after = _ROLE_AFTER.match(self.body.seen, at)
        role = role or (cut(self.body.text(*after.span("role"))) if after else None)
        self._note(Mention(match.start("first"), at, first, role))
        return first, self._sentence_end(at)

    def before(self, at: int) -> str | None:
        """The person named last before a place, in full."""
        end = bisect_right(self._named, at, key=itemgetter(0))
        # Of mentions that overlap, the one that begins last; of several at one place, the first that was known.
        last = max(self._named[max(end - 8, 0) : end], key=lambda one: (one[1], -one[2]), default=None)
        return last[3] if last else self.last[1] if self.last else None

    def signed(self, at: int) -> str | None:
        """The first name that is a line by itself at a place, perhaps with a role."""
        match = _SIGNED.match(self.body.seen, at)
        if match is None or not is_name(match["first"], self.text, at):
            return None
        self._note(Mention(at, match.end("first"), match["first"], match["role"]))
        return match["first"]

    def _note(self, mention: Mention) -> None:
        self.people.append(mention)
        insort(self._named, (mention.end, mention.at, len(self._named), mention.name))

    def near(self, at: int) -> str | None:
        """The person named last, if not long before a place."""
        name = self.before(at)
        end = bisect_right(self._named, at, key=itemgetter(0))
        named = self._named[end - 1][0] if end else -_NEAR
        said = self.last[0] if self.last else -_NEAR
        if at - max(named, said) > _NEAR:
            return None
        return self.last[1] if self.last and said > named else name

    def introduced(self, at: int) -> str | None:
        """The person whom the line before introduces with a colon."""
        low, high = (bisect_left(self._first, place, key=itemgetter(0)) for place in (at - 3, at + 1))
        for _, match in self._first[low:high]:
            if is_name(match["name"], self.text, match.start("name")):
                self._note(Mention(match.start("name"), match.end("name"), match["name"], None))
                return self.body.text(*match.span("name"))
        return None

    def _sentence_end(self, at: int) -> int:
        line_end = self._line_end(at)
        stop = _SENTENCE_END.search(self.body.seen, at, line_end + 1)
        return min(stop.end(), line_end) if stop else line_end

    def _line_end(self, at: int) -> int:
        end = self.body.seen.find("\n", at)
        return end if end >= 0 else len(self.body.seen)
