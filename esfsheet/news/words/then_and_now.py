"""Words that tell whether a project is over, or runs: verbs in their forms, and times. Each list is its own gate."""

ENDED_AT = (
    *tuple("avslutades avslutats avslutade avslutat slutade slutat pågick pågått upphörde upphört".split()),
    "lades ned",
    "lades ner",
    "lagts ned",
    "lagts ner",
    "tog slut",
    "tagit slut",
    "gick i mål",
    "gick i graven",
    "gått i mål",
    "är avslutat",
    "är slut",
)
ENDED = f"(?:{'|'.join(ENDED_AT)})"
"""It is over."""

DONE_AT = tuple(
    "drevs drivits bedrevs genomfördes genomförts gjordes gjorts prövades prövats provades provats testades testats hölls startades drev genomförde".split()
)
DONE = f"(?:{'|'.join(DONE_AT)})"
"""It was run, then."""

GROUNDS_AT = (
    "ligger till grund",
    "låg till grund",
    "legat till grund",
    "lade grunden",
    "lagt grunden",
    "blev grunden",
    "blev starten",
    "blev början",
    "banade väg",
    "banat väg",
    "föregick",
)
GROUNDS = f"(?:{'|'.join(GROUNDS_AT)})"
"""Something is built on it."""

WAS_AT = tuple("visade handlade gav lärde hade fick nådde blev var samlade , gjorde hjälpte".split())
WAS = f"(?:{'|'.join(WAS_AT[:-3] + WAS_AT[-2:])})"
"""What a project that is over did."""

DID_AT = tuple(
    "drev drivit genomförde genomfört gjorde gjort startade startat provade provat prövade prövat testade testat övat övade betalade betalat jobbat arbetat deltagit lett hette kom körde kört haft hade".split()
)
DID = r"(?:drev|drivit|genomförde|genomfört|gjorde|gjort|startade|startat|prova(?:de|t)|pröva(?:de|t)|testa(?:de|t)|öva(?:de|t)|betala(?:de|t)|jobbat|arbetat|deltagit|lett|hette|kom(?! i )|körde|kört|haft|hade)"
"""What somebody did with it."""

TIMES_AT = (
    "fjol",
    "örra ",
    " sedan",
    "minns",
    "ihåg",
    "redan ",
    "Redan ",
    "r 1",
    "r 2",
    "ret efter",
    "ret innan",
    "ret därpå",
    "en gång",
    "då ",
    "Då ",
    "§",
    "¶",
    "200",
    "201",
)
TIMES = (
    r"(?:[Ii] fjol|[Ff]örra (?:året|hösten|våren)|[Ff]ör [a-zåäö]{2,20} (?:[a-zåäö]{2,20} )?sedan|minns|ihåg|[Rr]edan (?:20[0-9]{2}|[Dd]å|för|i(?= (?:projektet |förstudien )?◇))|[Åå]r (?:19|20)[0-9]{2}"
    r"|[Åå]ret (?:efter|innan|därpå)|(?<!¶)¶++(?= (?:drev|genomförde|körde|hade|fanns|gjorde|testade|provade))|(?:[Dd]å|(?<!§)§++) (?:[a-zåäö]{2,20}(?:ade|te)|drev|gjorde|fanns|hade|kom))"
)
"""A time before the project's."""

BACK_AT = tuple(
    "bygg omgång etapp fortsättning uppfölj utveckling uppskal vidareutveckl grund vux växte sprung lån hämta härma lär erfarenhet metod modell arbetssätt upplägg dé följdes följts börja"
    " funnits tan ersätt ersatt efterträd avlös föregå föregick ärv idigare örra örut liknande försök prövades spåren stället utgår utgick utgått förr".split()
)
BACK = (
    r"(?:bygg(?:er|de|t|a)(?!\w)|omgång|etapp(?:en)? |fortsättning(?:en)?(?! för)|uppfölj[a-zåäö]{0,20}+ (?:till|av|på)|utveckling[a-zåäö]{0,20}+ av|uppskal|vidareutveckl|utg(?:år|ick|ått) från|grund(?:ar|as|ade|ades|at) "
    r"|vux|växte|sprung|lån(?:at|ar|ade)|hämta[rt]|lär(?:t|de|dom)|erfarenhet|metod|modell|arbetssätt|upplägg|[Ii]dé(?:n|er|erna)?(?= (?!till|bakom|med|för))|följdes|följts"
    r"|började? [^.\n◇]{0,30}med(?= ◇)|börjat med(?= ◇)|funnits utan(?= ◇)|[Uu]tan(?= ◇)|ersätter|ersatte(?!s)|efterträder|efterträdde(?!s)|avlöser|avlöste(?!s)|föregå|föregick|ärv|[Tt]idigare|[Ff]örra|(?<!\w)förr(?!\w)|[Ff]örut"
    r"|liknande|försök|prövades|i spåren av|i stället för(?= ◇))"
)
"""What leads back from a project to another, if perhaps by a longer way."""

NOW_AT = tuple(
    "finansieras betalas ägs drivs leds sin sitt sina vidare ska startar börjar pågår drar tar riktar vänder erbjuder kommer bygger är beviljas får fortsätter löper".split()
)
NOW = (
    r"(?:finansieras|betalas|ägs|drivs|leds|har (?:sin|sitt|sina)|vidare på|ska|startar|börjar|pågår|drar|tar vid|tar över|riktar|vänder|erbjuder|kommer att|bygger|är (?:en|ett|etapp|vårt)"
    r"|beviljas|får|fortsätter|löper)"
)
"""It runs, or is to come."""

REFUSED = (
    r"(?:något|någonting) (?:helt |alldeles )?annat|(?:inget|ingenting|inte något)[^.\n◇]{0,60} att göra|ingen (?:direkt )?(?:fortsättning|koppling)"
    r"|inte (?:är )?någon fortsättning|inte ska upprepas|inget (?:gemensamt )?med"
)
"""Nothing is built on it."""
