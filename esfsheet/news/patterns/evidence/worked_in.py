"""`arbetet i Nya vägar`, `projektledare för Nya vägar`."""

from esfsheet.news.text.telling import NAME, Evidence

_WHO = (
    r"(?:(?:led|handled)are(?:n|s)? (?:för|i|till|söks till|inom)|[Cc]oach(?:en|er)? (?:för|i|inom)"
    r"|[Ss]amordnaren? (?:för|i|av))"
)
_WORK = r"(?:[Aa]rbet(?:et|ar|at|ade)? (?:med|i|inom)|[Vv]erksamheten (?:i|inom)|[Ii]nom ramen för|händer med)"
_TIME = r"(?:året|åren|månaderna|tiden|veckan) (?:med|i)"
_TOGETHER = r"(?:gemensam sak|samarbetar|går ihop|går samman|samverkar) (?:i|om|kring)"
_MORE = r"(?:[Ss]amarbetet|[Ss]amverkan|[Ff]ortsättning|[Ff]örlängning|nytt år|mer pengar) (?:kring|runt|för|åt|i)"

PATTERN = Evidence(
    says="project",
    weight=2,
    gate=(
        "edare",
        "oach",
        "ordnare",
        "rbet",
        "erksamhet",
        "ramen för",
        "andledare",
        "ar ",
        "amarbet",
        "amverkan",
        "händer med",
        "året",
        "åren",
        "månaderna",
        "tiden",
        "veckan",
        "gemensam sak",
        "går ihop",
        "går samman",
        "ortsättning",
        "örlängning",
        "ytt år",
        "mer pengar",
    ),
    also=("r ◇", "i ◇", "till ◇", "inom ◇", "av ◇", "med ◇", "om ◇", "ing ◇", "runt ◇", "åt ◇"),
    regex=(
        rf"(?:{_WHO}|{_WORK}|{_TIME}|{_TOGETHER}|{_MORE}) {NAME}"
        rf"|(?<!\w)[Vv]ar (?P<second>◇++) (?:ligger|finns|håller till)(?!\w)"
    ),
    hits={
        "säger projektledaren för Nya vägar": {"name": "Nya vägar"},
        "arbetet inom Nya vägar har börjat": {"name": "Nya vägar"},
    },
    misses=("Nya vägar arbetar", "arbetar i Sala"),
)
