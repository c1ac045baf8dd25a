"""`startar den ... och avslutas den ...`: both ends."""

from esfsheet.news.text.pattern import Pattern
from esfsheet.news.words.period_words import ENDS, STARTS, UNTIL

PATTERN = Pattern(
    rank=55,
    view="named",
    gate=("§",),
    across=True,
    regex=(
        rf"(?<!\w)(?P<verb>{STARTS}|Start(?:en|datum(?:et)?)?|Projektstart|[Ss]edan|(?:pågår|pågå|löper|gäller|drivs|genomförs|bedrivs|sträcker sig|varar|avser) (?:från|mellan)(?: och med)?)(?!\w)[^.\n§¶]{{0,40}}?(?P<start>(?<!§)§++)"
        r"(?:(?!och projektet|och satsningen)[^.\n§¶]){0,120}?"
        rf"(?<!\w)(?:{ENDS}|[Ss]lut(?:et|datum(?:et)?)?|[Pp]rojektslut|{UNTIL})(?!\w)[^.\n§¶]{{0,25}}(?P<end>(?<!§)§++)"
    ),
    hits={
        "Projektet startar den 1 mars 2018 och avslutas den 28 februari 2021.": {
            "start": "1 mars 2018",
            "end": "28 februari 2021",
        },
        "Vi kör i gång den 29 augusti 2011 och håller på till och med juni 2013.": {
            "start": "29 augusti 2011",
            "end": "juni 2013",
        },
        "har sin början den 1 januari 2021 och sitt slut den 30 juni 2023.": {"start": "1 januari 2021", "end": "30 juni 2023"},
        "inleddes i april 2021 och ska vara slutfört i november 2022.": {"start": "april 2021", "end": "november 2022"},
        "Start i mars 2024, slut i februari 2027.": {"start": "mars 2024", "end": "februari 2027"},
    },
    misses=(
        "Gruppen börjar i juni 2023 och projektet avslutas i december 2023.",
        "Kursen startar den 1 mars 2018. Ansök före den 2 mars 2018.",
    ),
)
