"""Calls to send tips to the newsroom, and how it works."""

from esfsheet.news.page.lines import Boilerplate

PATTERN = Boilerplate(
    kind="rest",
    regex=(
        r"(?:tipsa (?:oss|redaktionen|[^\s.:,]{3,30})(?: om .{1,60})?(?: ?:.{0,40}|\.|!)?$"
        r"|(?:anmäl|rapportera|rätta) (?:text|fel|språkfel|artikeln|sakfel|faktafel)\b.{0,60}$|(?:text- och )?faktafel\??$"
        r"|har du (?:ett )?(?:nyhets)?tips\b.{0,60}$|hittat (?:ett )?fel i (?:artikeln|texten)\b.{0,60}$"
        r"|så (?:jobbar|arbetar) (?:vi|.{2,40}) med (?:nyheter|källor|journalistik|rättelser|faktagranskning)\b.{0,40}$)"
    ),
    inner=r".{2,50} ska stå för saklighet\b.{0,60}$",
    words=(" ska stå för saklighet",),
    hits=(
        "Tipsa Höglandet: 000 00",
        "Så jobbar Älvbladet med källor och rättelser",
        "TV Norrsunds nyheter ska stå för saklighet och opartiskhet.",
        "Har du tips? Mejla oss!",
        "Anmäl text- och faktafel",
    ),
    misses=(
        "Så arbetar vi",
        "Tipsa gärna en granne om kursen, säger hon och ler.",
        "Så arbetar vi med deltagarna",
    ),
)
