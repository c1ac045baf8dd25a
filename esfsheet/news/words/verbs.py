"""What one does with a project, and how one comes to its money: the verbs that patterns share, in all their forms."""

RUNS = (
    r"(?:driver|drev|leder|ledde|samordnar|samordnade|koordinerar|koordinerade|ansvarar för|ansvarade för|är ansvariga? för|startar|startade"
    r"|startat|drar i ?gång|drog i ?gång|håller i(?:hop)?|höll i(?:hop)?|håller samman|genomför|genomförde|står bakom|inleder|inledde|lanserar|lanserade"
    r"|förvaltar|bedriver|bedrev|administrerar|sjösätter|sjösatte|gör|gjorde|basar för|ror i land"
    r"|(?:ska|kommer att|vill|kan|får|fått|att) (?:nu )?(?:driva|leda|samordna|koordinera|ansvara för|starta|dra i ?gång|hålla i(?:hop)?|genomföra|inleda|lansera|sjösätta|göra)"
    r"|har (?:nu |också |redan |i dag )?(?:drivit|lett|samordnat|koordinerat|ansvarat för|startat|dragit i ?gång|hållit i(?:hop)?|genomfört|inlett|lanserat|sjösatt|byggt upp|gjort))"
)
"""Who does it owns the project, or is the one who answers for it."""

RUNS_AT = tuple(
    "driv drev led lett samordn koordin ansvar start dra dro hålle hållit höll genomför bakom inled inlett lanser förvalt bedr administr sjös gör gjor"
    " basar ror hålla byggt ägt".split()
)
"""A line that has one of them, or of the next, holds one of these."""

RUN = r"(?:drivit|lett|samordnat|koordinerat|ansvarat för|startat|dragit i ?gång|hållit i(?:hop)?|genomfört|inlett|lanserat|sjösatt|byggt upp|gjort|ägt)"
"""The same after `har`."""

RUN_BY = (
    r"(?:[Dd]rivs|drevs|drivits|drivas|[Ll]eds|leddes|letts|ledas|[Ll]edd|drivet|drivna|ägt|lett|söktes|sökts|sökt|samordnas|samordnades|samordnats|koordineras|koordinerats|genomförs"
    r"|genomfördes|genomförts|genomföras|bedrivs|bedrevs|förvaltas|administreras|initierats|startats|startades)"
)
"""The same in the passive, before `av`."""

RUN_BY_AT = tuple(
    "riv drevs eds edd lett edas ägt sökt samordna oordiner enomför bedr örvaltas dministreras nitierat tartat tartad".split()
)
"""A line that has one of them holds one of these."""

GETS = (
    r"(?:får|fick|fått|beviljas|beviljats|beviljades|tilldelas|tilldelats|tilldelades|mottar|mottog|erhåller|erhöll|erhållit|tar hem|tog hem|tagit hem|nöjer sig med|nöjde sig med|kammar hem|kammade hem|kammat hem"
    r"|ror hem|rodde hem|rott hem|knep|kniper|säkrar|säkrade|säkrat|plockar hem|plockade hem|landar|landade|landat|vinner|tar emot|tog emot|tagit emot"
    r"|kan kvittera ut|får ta emot|får dela på|delar på)"
)
"""Whoever does it receives the money."""

GETS_AT = (
    *"får fick fått bevilja tilldela motta motto erh emot nöj knep kniper säkra landa vinner kvittera".split(),
    " hem",
    "delar på",
)
"""One of these stands where one of those does."""

MONEY = (
    r"(?:¤++|(?:[a-zåäö]+ )?(?:EU-|ESF-)?(?:stöd(?:et)?|medel|medlen|pengar(?:na)?|bidrag(?:et)?|miljonstöd(?:et)?|projektmedel|projektpengar|miljoner(?:na)?|finansiering(?:en)?)(?!\w)"
    r"|(?:ett |sitt )?(?:klartecken|grönt ljus|ja|beslut|besked)(?!\w))"
)
"""What is received: a sum, support, a yes."""

MONEY_STEMS = (
    "¤",
    "beslut",
    "besked",
    "bidrag",
    "finansiering",
    "grönt ljus",
    " ja",
    "klartecken",
    "medel",
    "medlen",
    "miljon",
    "pengar",
    "stöd",
)
"""One of these stands where one of those does."""

THING = r"(?:(?<!◇)◇++|(?:[a-zåäöA-Z-]*(?<!del)projekt(?:et|en)?|satsning\w*|förstudie\w*|arbetet|trådarna|insatsen|insatserna|initiativet|det hela|ansökan|verksamheten)(?!\w))"
"""What is run: the project by its name, or a word for it."""

THING_AT = (
    "rojekt",
    "atsning",
    "örstudie",
    "arbetet",
    "trådarna",
    "insats",
    "initiativet",
    "det hela",
    "ansökan",
    "verksamheten",
    "◇",
)
"""One of these stands where one of those does."""

OWNS = r"(?:(?:[Pp]rojekt|[Hh]uvud)?(?:[Ää]gare|[Hh]uvudm[aä]n|[Ss]ökande|[Ss]tödmottagare|projektägare)(?:n|na)?|[Pp]rojekthuvudm[aä]n|[Bb]idragsmottagare)(?!\w)"
"""Words for an owner."""

OWNS_AT = ("gare", "uvudm", "ökande")
"""One of these stands where one of those does."""

ANSWERS = r"(?:[Hh]uvudansvarig|[Pp]rojektansvarig|[Aa]nsvarig|(?:[Pp]rojekt)?[Ss]amordnare|(?:[Pp]rojekt)?[Kk]oordinator|[Pp]rojektvärd|[Ii]nitiativtagare)(?!\w)"
"""Words for the one who answers for a project, and mostly owns it."""

KIND = r"(?:(?!av |att |i |för |med |om |till |på |från |och |inom )[\w-]+ ){0,3}?[\w-]*(?:projekt(?:et)?|satsning(?:en)?|förstudien?|initiativ(?:et)?|insats(?:en)?)(?!\w)"
"""What something is said to be, after its article."""

IS_PROJECT = (
    rf"(?:(?:ett|en|det|den|vårt|vår|kommunens|regionens|förbundets|föreningens|årets|(?<!◊)◊++s?) {KIND}|projektet som(?!\w))"
)
"""`ett treårigt projekt`, `kommunens satsning`, `Heby kommuns stora förstudie`."""

OWNERS_ACT = (
    r"(?:driver|drev|drivit|driva|kör|körde|kört|sköter|skötte|leder|ledde|lett|leda|samordna[rt]?|koordinera[rt]?|administrera[rt]?|förvalta[rt]?|ansvara[rt]?"
    r"|(?:har|tar|bär|får|haft) (?:[a-zåäö]+ ){0,2}?(?:huvud)?ansvaret|(?:tagit|tog|tar) på sig|håller i|hållit i|höll i|håller ihop|(?:har|tar|haft) hand om|(?:står|ligger) bakom|svarar för (?:ekonomi|rapporter|pengar|projekt|personal|budget)[a-zåäö]*"
    r"|(?:tar|tagit|tog|ta) över|äger|ägt|startar|startat|startade|(?:satt|satte|sätter) i ?gång|(?:drar|dragit|drog) i ?gång|sjösätter|sjösatt|lansera[rt]?|inleder|inlett|inledde"
    r"|(?:bygger|byggt|bygga) upp|genomför[at]?|genomfört|bedriver|rapporterar|redovisar|skriver under|söker|sökte|sökt|söka|ansöker|ansökt|ansökte"
    r"|(?:lämnat|lämnade|lämnar|skickat|skickade|skickar) in|beviljas|beviljats|beviljades|tilldela[ts]?s?|tilldelades|initiera[rt]?"
    r"|(?:är|blir|blev) (?:värd|avsändare|motorn?|navet|den drivande)|i spetsen|i täten"
    r"|(?:fått|får|fick) (?:ja|klartecken|besked|(?:[a-zåäö]+ ){0,2}(?:stöd|pengar|medel|¤)))(?!\w)"
)
"""What an owner does, whatever the object."""

OWNERS_STEMS = tuple(
    "driv drev kör sköt led lett amordna oordin administr örvalta nsvar svarar på håll höll hand bakom över äger ägt tart gång jösätt jösatt lanser inle upp genomför"
    " rapporter redovis under sök ansök in bevilja illdela initier värd avsändare motor navet drivande spetsen täten fått får fick".split()
)
"""A line in which that stands holds one of these."""
