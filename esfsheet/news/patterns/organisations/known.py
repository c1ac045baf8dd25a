"""Bodies known by a name alone."""

from esfsheet.news.text.pattern import Pattern

PATTERN = Pattern(
    gate=(
        "SKR",
        "SKL",
        "Sveriges Kommuner",
        "fonden",
        "ABF",
        "Sensus",
        "Medborgarskolan",
        "Folkuniversitetet",
        "främjandet",
        "Fryshuset",
        "Coompanion",
        "Verdandi",
        "Hyresgästföreningen",
        "Människan",
        "Röda Korset",
        "Rädda Barnen",
        "Svenska kyrkan",
        "Suntarbetsliv",
        "rådet",
        "stiftelsen",
        "förbundet",
        "Samhall",
        "Göteborgsregionen",
        "Vuxenskolan",
        "Almega",
        "Teknikföretagen",
        "Visita",
        "Sobona",
        "Tillväxtverket",
        "Winnet",
        "SISU",
        "Polisen",
        "Kommunal",
        "kammaren",
        "Parker",
        "Funktionsrätt",
        "Science ",
        "RISE",
        "Almi",
        "Swerea",
        "Rise",
    ),
    regex=(
        r"(?=[A-ZÅÄÖ])(?<![\w-])(?P<name>SKR|SKL|Sveriges Kommuner och (?:Regioner|Landsting)|Allmänna arvsfonden|(?:ABF"
        r"|Sensus|Medborgarskolan|Folkuniversitetet|Studiefrämjandet|Fryshuset|Friluftsfrämjandet|Coompanion"
        r"|Verdandi|Hyresgästföreningen|Hela Människan|Röda Korset|Rädda Barnen)(?: i)?(?: [A-ZÅÄÖ]"
        r"[a-zåäö]{2,20}){1,2}(?: län(?!\w))?|ABF|Sensus|Medborgarskolan|Folkuniversitetet|Studiefrämjandet"
        r"|Fryshuset|Friluftsfrämjandet|Coompanion|Verdandi|Hyresgästföreningen|Rädda Barnen|Röda Korset|Svenska "
        r"kyrkan|Omställningsfonden|Suntarbetsliv|Trygghetsrådet|Trygghetsstiftelsen|Omställningsrådet"
        r"|Riksidrottsförbundet|Samhall|Folkbildningsrådet|Länsbygderådet|Göteborgsregionen|Vuxenskolan|Almega"
        r"|Teknikföretagen|Visita|Sobona|Tillväxtverket|Winnet(?: [A-ZÅÄÖ][a-zåäö]+)?|RF-SISU(?: [A-ZÅÄÖ][a-zåäö]+)?"
        r"|Polisen|Kommunal(?=,| och| deltar| är| har| säger|\.)|Handelskammaren|Studieförbundet Vuxenskolan"
        r"|Folkets Hus och Parker|Hela Människan|Funktionsrätt Sverige|Science Park [A-ZÅÄÖ]\w+|RISE"
        r"|Almi(?: Företagspartner)?|Swerea|Rise)(?![\w-])"
    ),
    hits={
        "samarbete med Suntarbetsliv, ABF": {"name": "Suntarbetsliv"},
        "Rädda Barnen är med": {"name": "Rädda Barnen"},
    },
    misses=(
        "SKRIV till oss",
        "Rädda barnen nu",
    ),
)
