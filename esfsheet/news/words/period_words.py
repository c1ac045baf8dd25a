"""Pieces of expressions about when a project runs."""

# `Rekryteringen till projektet` is not the project.
_NOT_OF_IT = r"(?<!till )(?<!av )(?<!för )(?<!om )(?<!inom )(?<! i )(?<!\ni )(?<!från )(?<!med )(?<![Ff]örra )"

IT = (
    rf"(?:(?<![\w-])(?=[a-zåäöA-ZÅÄÖ-]){_NOT_OF_IT}(?:[a-zåäöA-ZÅÄÖ-]{{0,20}}[Pp]rojekt(?:et|en)?|[Ss]atsning(?:en)?|[Aa]rbetet|[Vv]erksamheten|[Ff]örstudien?"
    r"|[Ff]örprojektet|[Ii]nsats(?:en|erna)|[Gg]enomförandet|[Gg]enomförandefasen)(?![\w-])|(?<!◇)◇++[\"”»’'*]?)"
)
"""What runs, as the subject of a sentence: a word for it, or its name (masked)."""

STARTS = (
    r"(?:start(?:ar|ade|at|as|ades|er|a)?|börja(?:r|de|t)?|påbörja(?:s|des|ts)|inled(?:s|des|er|de|as)?|inletts|har sin början|tog sin början"
    r"|tar sin början|(?:drar|drog|dragit|dra|kör|körs|kördes|körde|kört|köra|sätter|satte|sätts|sätta|rullar|rullade|rulla|kommer|kom|är|går|gick|smyger"
    r"|smög) ?i ?gång|sjösätt(?:s|es)|sjösattes|sparkas ?i ?gång|lansera(?:s|des)|(?:går|gick) av stapeln|tar fart|tar vid|tog vid)"
)
"""Verbs for its beginning."""

STARTS_AT = ("tart", "örja", "gång", "inle", "lansera", "sjös", "stapeln", "tar fart", "tar vid", "tog vid", "sin början")
"""One of these stands where one of those does."""

ENDS = (
    r"(?:avsluta(?:s|des|ts|t|d|r|de)?|(?:tar|tog|ta|tagit) slut|slut(?:ar|ade|a)|upphör(?:de)?|är slut|(?:går|gick|gå|gått|seglar|seglade|når|nådde|ror|rodde) (?:in )?(?:i|över) (?:mål|hamn)"
    r"|(?:går|gick|löper|löpte) ut|(?:är|vara|var|stå|stod|blev|bli) (?:helt |då )?(?:slut|klart|klar|färdigt|slutfört|avslutat|i mål|i hamn)"
    r"|slutför(?:s|des|t)|(?:sattes|sätts|sätter) punkt(?: för)?|(?:lades|läggs|lägger) ne[dr]|stäng(?:er|de|s|des)|rundas av|knyts ihop|(?:drar|drog|dras|drogs) (?:ne[dr]|för) (?:rullgardinen|ridån)|(?:släcker|släckte|släcks) (?:lampan|ne[dr])"
    r"|(?:slår|slog|bommar|bommade) igen|packar ihop)"
)
"""Verbs for its end."""

UNTIL = r"(?:fram till|ända till|till och med|till|t ?\.? ?o\.? ?m\.?|ut)"
ANOTHER = r"(?:kurs|utbildningen |modul|ansök|utlys|konferens|träff|anmäl|uttagning|rekryter|upphandling|nästa)"
"""What a sentence may tell the days of, in place of the project's."""

OTHER = rf"(?:{ANOTHER}|utbildning|grupp|omgång|deltagare|utställning|förra|besked|beslut|rapport|utvärdering)"
"""What else may have a beginning and an end, between the project and the verb."""

SEASON = r"(?: i| år| under| hösten| våren| sommaren| vintern| början av| slutet av| mitten av| och med| utgången av| årsskiftet| sommaren){0,3}"
