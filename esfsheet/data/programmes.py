"""The programmes of the three periods: their numbers, years, funds, programme areas and specific objectives.

Sources: the national programmes as decided (2014-2020 version 2.3; 2021-2027 of 2022-08-07 with area F of 2023), news of
Svenska ESF-rådet of 2021-06-30, 2022-10-05 and 2022-10-24; Regulation (EU) 2021/1057, Article 4(1).
"""

import datetime
import re
from collections.abc import Mapping
from dataclasses import dataclass

_NAMED = {
    "2007-2013": {"1": "Kompetensförsörjning", "2": "Ökat arbetskraftsutbud"},
    "2014-2020": {
        "1": "Kompetensförsörjning",
        "2": "Ökade övergångar till arbete",
        "3": "Sysselsättningsinitiativet för unga",
        "4": "Tekniskt stöd",
        "5": "React-EU",
    },
    "2021-2027": {
        "A": "Öka möjligheten till ett inkluderande och hållbart arbetsliv för alla",
        "B": "Öka möjligheten till arbete",
        "C": "Minska risken för ekonomisk utsatthet",
        "D": "Öka kapaciteten i den glesa geografin",
        "E": "Social innovation",
        "F": "Fast Care - stöd till ukrainska flyktingar",
    },
}
# What tells an area's name from the others', however the page words it.
_MARKS = {
    "2007-2013": {"1": "kompetensförsörjning", "2": "arbetskraftsutbud"},
    "2014-2020": {
        "1": "kompetensförsörjning",
        "2": "övergång",
        "3": "sysselsättningsinitiativ",
        "4": "tekniskt stöd",
        "5": "react",
    },
    "2021-2027": {
        "A": "hållbart arbetsliv",
        "B": "möjligheten till arbete",
        "C": "ekonomisk utsatthet",
        "D": "glesa geografi",
        "E": "social innovation",
        "F": "fast care",
    },
}


@dataclass(frozen=True, slots=True)
class Programme:
    """One programme.

    objectives  the specific objectives that are known; `objective` is the form that all have, known or not.
    marks       words by which an area's name is known.
    """

    cci: str
    first_day: datetime.date
    last_day: datetime.date
    fund: str
    areas: Mapping[str, str]
    marks: Mapping[str, str]
    objectives: tuple[str, ...]
    objective: re.Pattern[str]


PROGRAMMES = {
    "2007-2013": Programme(
        "2007SE052PO001",
        datetime.date(2007, 1, 1),
        datetime.date(2015, 12, 31),
        "ESF",
        _NAMED["2007-2013"],
        _MARKS["2007-2013"],
        (),
        re.compile(r".*"),
    ),
    "2014-2020": Programme(
        "2014SE05M9OP001",
        datetime.date(2014, 1, 1),
        datetime.date(2023, 12, 31),
        "ESF",
        _NAMED["2014-2020"],
        _MARKS["2014-2020"],
        ("1.1", "1.2", "2.1", "2.2", "2.3"),
        # Only those of areas 1 and 2 are known by number; of the others the form alone.
        re.compile(r"1\.[12]|2\.[1-3]|[345](?:\.[1-9])?"),
    ),
    "2021-2027": Programme(
        "2021SE05SFPR001",
        datetime.date(2021, 1, 1),
        datetime.date(2029, 12, 31),
        "ESF+",
        _NAMED["2021-2027"],
        _MARKS["2021-2027"],
        ("A1", "A2", "B1", "C1", "D1", "E1", "F1"),
        re.compile(r"[A-F][0-9]?[A-Z]?|ESO4\.(?:[1-9]|1[0-3])"),
    ),
}
