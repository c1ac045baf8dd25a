"""`startar den 1 mars 2018 och avslutas den 28 februari 2021`."""

from esfsheet.news.pattern import Pattern

PATTERN = Pattern(
    rank=55,
    view="marked",
    gate=("§",),
    regex=(
        r"(?<!\w)(?P<verb>(?:start(?:ar|ade|as|er)?|börjar|började|inleds|inleddes|har sin början|drar i ?gång"
        r"|drog i ?gång|kör i ?gång|sätter i ?gång|sätts i ?gång))(?!\w)[^.\n§¶]{0,40}?(?P<start>(?<!§)§++)"
        r"[^.\n§¶]{0,120}?(?<!\w)(?:avslutas|avslutades|slutar|slut|till och med|t\.?o\.?m\.?|upphör|(?:vara )"
        r"?(?:helt )?(?:klart|slutfört|färdigt|avslutat)|pågår till|håller på till|fram till|till|varar till|l"
        r"öper till|löper ut)(?!\w)[^.\n§¶]{0,25}(?P<end>(?<!§)§++)"
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
    },
    misses=("Kursen startar den 1 mars 2018. Ansök före den 2 mars 2018.",),
)
