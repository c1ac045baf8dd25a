"""`I fredags lämnade Sala kommun in sin ansökan`, `Sala kommun ansökte om stöd`: who applies, if nothing says that it was in vain."""

from esfsheet.news.text.pattern import Pattern
from esfsheet.news.words.pieces import OWNER

PATTERN = Pattern(
    rank=31,
    view="whole",
    gate=("ansök", "sökt", "söker"),
    regex=(
        r"(?:(?:lämnade|lämnar|skickade|skickar|har|gav) (?P<filed>(?<!◊)◊++)(?: nu)? (?:lämnat |skickat |gett )?in (?:sin|en|sitt)(?: [a-zåäö]+){0,2} ansökan"
        rf"|{OWNER} (?:har |hade )?(?:ansökt|ansökte|ansöker|sökt|sökte|söker)(?: nu| också)? (?:om |och fått )?(?:stöd"
        rf"|pengar|medel|finansiering|EU-stöd|ESF-stöd)"
        r"(?![^.\n]{0,60}(?:avslag|nej))"
        r"|(?P<sought>(?<!◊)◊++) (?:söker|ansöker om|sökte|har sökt)(?: nu"
        r"| också)?(?: om)?(?: [a-zåäö]+)? (?<!¤)¤++(?![^.\n]{0,60}(?:avslag|nej)))"
    ),
    hits={
        "Falu kommun söker 8 miljoner kronor till projektet": {"sought": "Falu kommun"},
        "I fredags lämnade Sala kommun in sin första egna ansökan till": {"filed": "Sala kommun"},
        "Region Halland ansökte om stöd redan": {"owner": "Region Halland"},
    },
    misses=(
        "Sala kommun sökte medel men fick avslag",
        "vi lämnade in en ansökan",
    ),
)
