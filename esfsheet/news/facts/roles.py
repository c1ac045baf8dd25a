"""Roles of people, as a record keeps them: indefinite where the text had them before the name, without what is told besides."""

import re

# The longest ending first; a word that merely ends so is left alone by the list of what is kept.
_ENDINGS = (
    ("ordföranden", "ordförande"),
    ("mannen", "man"),
    ("aren", "are"),
    ("anden", "and"),
    ("chefen", "chef"),
    ("ledamoten", "ledamot"),
    ("örerna", "örer"),
    ("ören", "ör"),
    ("isten", "ist"),
    ("enten", "ent"),
    ("anten", "ant"),
    ("ogen", "og"),
    ("egen", "eg"),
    ("orn", "or"),
    ("ern", "er"),
    ("erskan", "erska"),
    ("skan", "ska"),
    ("ian", "ia"),
    ("rådet", "råd"),
    ("ombudet", "ombud"),
    ("biträdet", "biträde"),
    ("ansvarige", "ansvarig"),
    ("ansvariga", "ansvarig"),
    ("sakkunnige", "sakkunnig"),
    ("arien", "arie"),
    ("kten", "kt"),
    ("omen", "om"),
    ("ulten", "ult"),
    ("sten", "st"),
    ("egaten", "egat"),
    ("valda", "vald"),
    ("even", "ev"),
    ("nden", "nd"),
    ("oachen", "oach"),
    ("vd:n", "vd"),
    ("VD:n", "VD"),
    ("fen", "f"),
    ("cken", "ck"),
    ("eken", "ek"),
)
_SMALL = re.compile(r"[A-ZÅÄÖ][a-zåäö]")
_DIRECTIONS = frozenset("Östra Västra Norra Södra Lilla Stora Upplands Dals".split())
_COMMON = re.compile(
    r"(?:Förbundet|Kommunen|Regionen|Föreningen|Projektet|Partiet|Skolan|Stiftelsen|Företaget|Bolaget|"
    r"Organisationen|Partnerskapet|[A-ZÅÄÖ][a-zåäö]*(?:styrelsen|nämnden|enheten|avdelningen|förvaltningen|"
    r"projektet))s$"
)
_COLLEAGUE = re.compile(r"(?:kollegan?|vännen|grannen|kompisen|hennes|hans|den|en|att|om|att|även|också|mest|det)\b")
_AGED = re.compile(r"^[0-9]{2}-årig[ae](?: |$)")
_PARTY = re.compile(r" \((?:[A-ZÅÄÖ]{1,4}|[a-zåäö]{1,3})\)")
_TOLD = re.compile(
    r" och (?:har|är|skrattar|ler|pekar|blir|ska|tittar|fortsätter|nickar|visar|tillägger|menar|tycker|"
    r"berättar|säger|ser|håller)\b"
    r"| (?:när|medan|efter att|sedan han|sedan hon|inför|under (?:projekt|hela|åren|tiden))\b"
    r"| som (?:har|är|var|driver|arbetar|jobbar|"
    r"tillsammans|också|själv|ledde|deltog|deltar|gick|fick|nu|i dag|sedan|leder|ansvarar|hade|skrev)\b|\"|"
    r"”"
)


def indefinite(role: str) -> str | None:
    """A role that stood before a name.

    >>> indefinite("projektledaren"), indefinite("Förbundets ordförande"), indefinite("vd:n"), indefinite("regionansvarige")
    ('projektledare', 'förbundets ordförande', 'vd', 'regionansvarig')
    >>> indefinite("kollegan") is None
    True
    """
    role = _AGED.sub("", role.strip())
    if not role or _COLLEAGUE.match(role):
        return None
    first, space, rest = role.partition(" ")
    # `Förbundets ordförande` opened a sentence; `Folkbildningsrådets generalsekreterare` is a name.
    if _SMALL.match(role) and first not in _DIRECTIONS and not (space and first.endswith("s") and not _COMMON.match(first)):
        role = role[0].lower() + role[1:]
        first = role.partition(" ")[0]
    if space and rest.split()[0] not in ("för", "i", "på", "vid", "inom"):
        # The noun is the last word: `kommunstyrelsens ordförande`, `biträdande rektorn`.
        before, _, last = role.rpartition(" ")
        return f"{before} {_bare(last)}"
    return _bare(first) + space + rest


def cut(role: str) -> str | None:
    """A role that stood after a name: up to where the text goes on to tell something else.

    >>> cut("studie- och yrkesvägledare och har skrivit större delen"), cut("verksamhetsledare och en av grundarna")
    ('studie- och yrkesvägledare', 'verksamhetsledare och en av grundarna')
    """
    role = _PARTY.sub("", _TOLD.split(role, maxsplit=1)[0]).strip(" .,;:-–")
    return None if role.startswith("som ") else role or None


def _bare(word: str) -> str:
    for definite, bare in _ENDINGS:
        if word.endswith(definite):
            return word.removesuffix(definite) + bare
    return word
