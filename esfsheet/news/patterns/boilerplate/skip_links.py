"""Links that jump to a part of the page."""

from esfsheet.news.page.lines import Boilerplate

PATTERN = Boilerplate(
    kind="line",
    regex=(
        r"(?:snabbnavigation$|(?:hoppa|gå|till)(?: direkt| vidare)?(?: till| över)?:? ?(?:sidans |"
        r"sid)?(?:huvud)?(?:innehåll|navigering|meny|sidfot)[a-zåäö]{0,3}(?: på sidan)?\b.{0,40}$|(?:till|upp "
        r"till|tillbaka till) (?:sidans )?topp(?:en)?(?: av sidan)?$)"
    ),
    hits=(
        "Snabbnavigation",
        "Hoppa till huvudinnehåll",
        "Till sidans innehåll",
        "Gå till: Innehåll | Undermeny | Sök",
        "Hoppa över navigering",
        "Till toppen av sidan",
    ),
    misses=(
        "Till innehållet i kursen hör svetsning, och den som vill kan fortsätta till nästa nivå.",
        "Gå till jobbet",
    ),
)
