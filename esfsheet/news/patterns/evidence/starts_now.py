"""`nu startar Nya vägar`."""

from esfsheet.news.text.telling import NAME, Evidence

PATTERN = Evidence(
    says="earlier",
    weight=-6,
    gate=("tar", "inled", "börjar", "drar", "lansera", "sjösätt", "nya ", "start"),
    regex=(
        rf"(?:(?<!\w)(?:[Nn]u|därför|hösten|våren|sommaren|vintern) (?:startar|tar|inleds|börjar|drar)[^.!?\n◇]{{0,20}}? {NAME}|(?<!\w)(?:startar|inleds|lanseras?|sjösätts)(?: [a-zåäö]{{1,40}}){{0,3}} (?P<second>◇++)|det nya projektet,? (?P<third>◇++))"
    ),
    hits={
        "nu startar projektet Nya vägar": {"name": "Nya vägar"},
        "Hösten 2024 kommer, och nu tar Nya vägar vid": {"name": "Nya vägar"},
    },
    misses=("startade Nya vägar", "Nya vägar startar nu"),
)
