"""Pieces of expressions that many patterns share: names of people, quotation marks, the funds."""

from esfsheet.news.words.either import either

UPPER = "A-ZÅÄÖÉÈÜØÆÁÍÓÚŠŽČĆŁ"
WORD = rf"[{UPPER}][^\W\d_]{{1,30}}(?:[-'’][^\W\d_]{{1,30}}){{0,3}}"
"""A word with a capital letter, perhaps a double one."""

_LOWER = "a-zà-öø-ÿšžčćłńő"
_PART = rf"[{UPPER}][{_LOWER}]{{1,24}}(?:[{UPPER}][{_LOWER}]{{1,20}})?(?:[-'’][{UPPER}]?[{_LOWER}]{{1,24}}){{0,2}}"
NAME = rf"{_PART}(?: (?:(?:af|von|de|la|van|der|den|el|al|bin|ibn) )?(?:{_PART}|[{UPPER}]\.)){{1,3}}"
"""A person's name: two to four words."""

PARTY = r"(?: ?\((?:[A-ZÅÄÖ]{1,4}|[a-zåäö]{1,3})\))?"
"""What may stand in brackets behind a politician's name."""

NOT_FIRST = frozenset(
    "Region Regionen Europeiska Svenska Norra Södra Östra Västra Övre Mellersta Höga Stiftelsen Föreningen "
    "Projektet Samordningsförbundet Länsstyrelsen"
    " Högskolan Kommunen Enligt När Efter Under Inom Med Från Till Sedan Nu Men Och Även Både Hos Det Den "
    "Vid För Av Nya Stora Akademi Telefon"
    " Landstinget Studieförbundet Hela Om Alla Som Hotell Hotel Folkets Café Restaurang Getty Science "
    "Nordic Gamla Lilla Sankt Utan Genom Mellan Över Bakom Inför Trots "
    "Bland Mot Innan Därför Samtidigt Där Här Varför Hur Vad Vem Vilka Kring Runt Förutom".split()
)
"""Words with a capital letter that no name of a person begins with."""

QUOTES = tuple("\"”“„»«'‘’*_´`‹›″")
OPENING = "[\"”“„»«'‘’*_´`‹›″]"
OPEN, CLOSE = f"(?:{OPENING}{{1,2}})", "(?:[\"”“»«'’‘*_´`‹›″]{1,2})"
"""Quotation marks, as Swedish texts mix them."""

FUND = (
    r"(?:E(?:uropeiska [Ss]ocialfonden(?: plus)?|SF-rådet|SF(?:\+| Plus| plus)?(?!\w)|U(?!\w))|[Ss]ocialfonden(?: plus)?"
    r"|Svenska ESF-rådet|R(?:eact|EACT)-EU|[Ff](?<![\w-].)onden(?!\w))"
)
"""The fund, its agency and the union, as texts name who pays."""

FUNDS = ("ESF", "EU", "onden")
"""One of these stands where one of those does."""

PROJECT = (
    r"(?:[Pp]rojekt(?:et|ets)?|[Ff]örstudien?|[Ff]örprojekt(?:et)?|[Uu]tvecklingsprojekt(?:et)?|[Ii]ntegrationsprojekt(?:et)?"
    r"|[a-zåäö]{3,20}projekt(?:et)?|[Ss]atsning(?:en)?)"
)
"""Words for a project."""

_SPEAKING = (
    "säger sade sa berättar berättade menar tycker konstaterar förklarar medger fortsätter tillägger utbrister"
    " understryker betonar påpekar hoppas skriver kommenterar uppger avslutar resonerar summerar sammanfattar inflikar"
    " intygar bekräftar varnar undrar svarar minns poängterar framhåller anser tror instämmer skojar skämtar ler skrattar"
    " suckar frågar says said skjuter lägger fyller flikar slår"
).split()
SPEAKS = rf"(?:{'|'.join(_SPEAKING)})"
"""Verbs with which a text says who speaks."""

SAID = tuple(f" {verb} " for verb in _SPEAKING)
"""The same as they stand in a line that has one."""

SPOKEN = rf"(?P<mark>[,?!.…][\"”“»«'’]?|[\"”“»«'’],?) {SPEAKS}(?: också| vidare| då| sedan| till sist)?"
"""The end of what is said, and the verb; the group `mark`."""

_ROLES = (
    "ledare ledaren chef chefen samordnare samordnaren ordförande ordföranden direktör direktören rektor rektorn"
    " handläggare handläggaren strateg strategen konsulent konsulenten sekreterare sekreteraren länsråd länsrådet ombud"
    " ombudet pedagog pedagogen lärare läraren forskare forskaren doktorand doktoranden professor professorn docent docenten"
    " lektor lektorn adjunkt adjunkten utvärderare utvärderaren utredare utredaren analytiker analytikern ekonom ekonomen"
    " koordinator koordinatorn coach coachen mentor mentorn kurator kuratorn vägledare vägledaren handledare handledaren"
    " deltagare deltagaren elev eleven student studenten mästare mästaren sköterska sköterskan terapeut terapeuten psykolog"
    " psykologen minister ministern hövding hövdingen politiker politikern ledamot ledamoten ansvarig ansvarige ansvariga"
    " inspektör inspektören kommunikatör kommunikatören utvecklare utvecklaren rådgivare rådgivaren expert experten"
    " sakkunnig sakkunnige prefekt prefekten dekan dekanen bibliotekarie bibliotekarien kock kocken snickare snickaren"
    " operatör operatören montör montören tekniker teknikern ingenjör ingenjören företagare företagaren ägare ägaren"
    " grundare grundaren föreståndare föreståndaren intendent intendenten biträde biträdet assistent assistenten konsult"
    " konsulten jurist juristen arkitekt arkitekten präst prästen läkare läkaren specialist specialisten förare föraren"
    " städare städaren odlare odlaren kommunalråd kommunalrådet regionråd regionrådet landstingsråd landstingsrådet"
    " borgmästare talesperson tränare tränaren vd vd:n rektorsassistent moderator moderatorn redaktör redaktören journalist"
    " journalisten vikarie vikarien volontär volontären kassör kassören diakon diakonen polis polisen brandman brandmannen"
    " talman presskontakt initiativtagare initiativtagaren chaufför chauffören praktikant praktikanten anställd anställde"
    " anställda controller controllern"
)
_COUNCIL = "oppositionsråd borgarråd stadsråd statsråd".split()
ROLE = rf"[\w-]{{0,30}}(?:{either((*_ROLES.split(), *(word + 'et' for word in _COUNCIL)))}|(?<!\w){either(_COUNCIL)})(?!\w)"
"""A word for what somebody is or does, indefinite or definite."""

ROLES = tuple(f(word) for word in (*_ROLES.split(), *_COUNCIL) for f in (str, str.capitalize, str.upper))
"""A line that has such a word holds one of these."""

SPEAKERS_ROLE = (
    rf"(?:[0-9]{{2}}-årig[ae] )?(?P<role>(?:(?:(?:Östra|Västra|Norra|Södra|Lilla|Stora|Nya|Upplands|Dals) )?[{UPPER}][\w-]{{2,30}}s )?"
    rf"(?:[a-zåäö][\wåäö:-]{{0,30}}|[A-ZÅÄÖ]{{2,5}}(?:-[a-zåäö]+)?)(?: (?:[a-zåäö&][\wåäö-]{{0,30}}|[A-ZÅÄÖ]{{2,5}}-[a-zåäö]+)){{0,6}} )?"
)
"""What may stand between a verb of speaking and the speaker's name; the group `role`."""

BEFORE_NAME = rf"(?=[\w:-]{{2,45}}+(?: för [a-zåäö]{{3,20}}| i styrelsen)?,? [{UPPER}])"
"""Before a word for a role whose bearer's name follows: looked at first, since few words of a text have a name behind them."""

# Each by the letter before it, which `re` looks for without trying.
_FIRST = "◊KkRrFfLlSsBbUuHhJjMmAaDd"
_DEFINITE = (
    r"(?:(?<=[Kk])ommun(?:en|erna)|(?<=[Rr])(?:egionen|ådet)|(?<=[Ff])(?:ör(?:bundet|eningen)|olkhögskolan)|(?<=[Ll])(?:andstinget|änsstyrelsen)"
    r"|(?<=[Ss])(?:tiftelsen|kolan|taden|amordningsförbundet|tudieförbundet)|(?<=[Bb])olaget|(?<=[Uu])niversitetet|(?<=[Hh])ögskolan|(?<=[Jj])ouren"
    r"|(?<=[Mm])issionen|(?<=[Aa])kademin|(?<=[Dd])e båda kommunerna)"
)

WHO = rf"(?P<owner>[{_FIRST}](?:(?<=◊)(?<!◊◊)◊*+|(?<![\w-].){_DEFINITE}(?!\w)))"
"""An organisation, or the noun that stands for it; the group `owner`."""

WHO_STEMS = tuple(
    "◊ ommunen egionen örbundet öreningen tiftelsen olaget kolan niversitetet andstinget taden änsstyrelsen ouren ådet issionen kademin ommunerna".split()
)
"""A line in which one is named holds one of these."""

WHOSE = rf"(?P<whose>[{_FIRST}](?:(?<=◊)(?<!◊◊)◊*+(?=s? )|(?<![\w-].){_DEFINITE}(?=s )))s? "
"""The same in the genitive; the group `whose`."""

WHOSE_STEMS = tuple(stem if stem == "◊" else f"{stem}s " for stem in WHO_STEMS)
"""A line in which one is named so holds one of these."""

ALL = r"(?P<all>(?<!◊)◊++(?:(?:,| och| samt|, och| resp\.| respektive) ◊++){0,12})"
"""All organisations of a list; the group `all`."""

OWNER = (
    rf"(?P<owner>[{_FIRST}{UPPER}](?:(?<=◊)(?<!◊◊)◊*+(?:(?:, ◊++){{0,20}} och ◊++)?|(?<![\w-].)(?:{_DEFINITE}(?!\w)|(?<=(?!Det|Den|Vi|Han|Hon|Nu|Här|Där|ESF|EU|Projekt|Så|När|Som|Men|Och|Då)"
    rf"[{UPPER}])[\w-]{{2,25}}(?: [{UPPER}][\w-]{{1,25}}){{0,3}})))"
)
"""Who may own a project: an organisation, `kommunen`, or another name with capital letters; the group `owner`."""
