"""A state agency by its name."""

from esfsheet.news.text.pattern import Pattern

PATTERN = Pattern(
    gate=(
        "verket",
        "myndigheten",
        "Myndigheten",
        "inspektionen",
        "Inspektionen",
        "örmedlingen",
        "kassan",
        "vården",
        "styrelse",
        "rådet",
        "ombudsmannen",
        "ämbetet",
        "Sametinget",
        "Kronofogden",
        "Vinnova",
        "Riksrevisionen",
        "Statskontoret",
        "Tillväxtanalys",
    ),
    regex=(
        r"(?=[A-ZÅÄÖ])\b(?P<name>Arbetsförmedlingen|Försäkringskassan|Skolverket|Migrationsverket|Kriminalvården"
        r"|Tillväxtverket|Socialstyrelsen|Vetenskapsrådet|Sametinget|Skatteverket|Folkhälsomyndigheten|Trafikverket"
        r"|Boverket|Naturvårdsverket|Jordbruksverket|Skogsstyrelsen|Energimyndigheten|Kronofogden|Kulturrådet"
        r"|Arbetsmiljöverket|Polismyndigheten|Konsumentverket|Diskrimineringsombudsmannen|Jämställdhetsmyndigheten"
        r"|Specialpedagogiska skolmyndigheten|Skolinspektionen|Universitetskanslersämbetet"
        r"|Universitets- och högskolerådet|Myndigheten för yrkeshögskolan|Myndigheten för delaktighet"
        r"|Myndigheten för ungdoms- och civilsamhällesfrågor|Statens institutionsstyrelse|Riksantikvarieämbetet"
        r"|Bolagsverket|Domstolsverket"
        r"|Havs- och vattenmyndigheten|Post- och telestyrelsen|Vinnova|Pensionsmyndigheten|Inspektionen för vård"
        r" och omsorg|Riksrevisionen|Statskontoret|Tillväxtanalys|Folkbildningsrådet|(?-i:(?!Kommunst|Regionst"
        r"|Bolagsst|Förbundsst)[A-ZÅÄÖ][a-zåäö]{4,25}(?:verket|myndigheten|inspektionen)))s?\b"
    ),
    hits={
        "Här är Arbetsförmedlingen med.": {"name": "Arbetsförmedlingen"},
        "Försäkringskassans handläggare": {"name": "Försäkringskassan"},
        "och Myndigheten för delaktighet": {"name": "Myndigheten för delaktighet"},
    },
    misses=(
        "Försäkringskassor i hela landet",
        "Verket svarar.",
        "Myndigheten säger nej.",
    ),
)
