"""Bodies known by a name alone."""

from esfsheet.news.pattern import Pattern

PATTERN = Pattern(
    regex=(
        r"(?<![\w-])(?P<name>SKR|SKL|Sveriges Kommuner och (?:Regioner|Landsting)|ABF|Sensus|Medborgarskolan|F"
        r"olkuniversitetet|Studiefrämjandet|Rädda Barnen|Röda Korset|Svenska kyrkan|Omställningsfonden|Suntarb"
        r"etsliv|Trygghetsrådet|Trygghetsstiftelsen|Omställningsrådet|Friluftsfrämjandet|Riksidrottsförbundet|"
        r"Hyresgästföreningen|Fryshuset|Samhall|Folkbildningsrådet|Länsbygderådet|Göteborgsregionen|Vuxenskola"
        r"n|Almega|Teknikföretagen|Visita|Sobona|Tillväxtverket|Winnet(?: [A-ZÅÄÖ][a-zåäö]+)?|RF-SISU(?: "
        r"[A-ZÅÄÖ][a-zåäö]+)?|Polisen|Kommunal(?=,| och| deltar| är| har| säger|\.)|Handelskammaren|Studieförb"
        r"undet Vuxenskolan|Folkets Hus(?: och Parker)?|Hela Människan|Verdandi|Funktionsrätt Sverige|Science "
        r"Park [A-ZÅÄÖ]\w+|RISE|Almi(?: Företagspartner)?|Swerea|Rise)(?![\w-])"
    ),
    hits={
        "samarbete med Suntarbetsliv, ABF": {"name": "Suntarbetsliv"},
        "Rädda Barnen är med": {"name": "Rädda Barnen"},
    },
    misses=("SKRIV till oss", "Rädda barnen nu",),
)
