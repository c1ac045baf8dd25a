"""Whatever markup a line of the body stands in, and whatever it looks like, it comes out, or is told."""

import json

import pytest

import esfsheet
from tests.news.test_no_line_vanishes import bare, strings

LEAD = "Sala kommun får 4 miljoner kronor av Europeiska socialfonden till projektet ”Lyktan”, som ska hjälpa många till arbete."
END = "Projektet startar efter nyår och ska pågå i tre år, säger kommunen som också söker fler deltagare till hösten."
LONG = "Kvarnhjulet snurrar sakta i den gröna ravinen bakom den gamla skolan i byn."
TITLE = "Femton båtar ligger kvar i hamnen"
SHORT = "Smedjan öppnar klockan åtta."
BODIES = (
    "<main><h1>Nytt i Sala</h1><p>{lead}</p>{body}<p>{end}</p></main>",
    "<h1>Nytt i Sala</h1><p>{lead}</p>{body}<p>{end}</p>",
    "<article><h1>Nytt i Sala</h1><p>{lead}</p>{body}<p>{end}</p></article>",
    "<div><h1>Nytt i Sala</h1><div>{lead}</div>{body}<div>{end}</div></div>",
)
MARKUPS = (
    "<div>{long}<br>{short}</div>",
    "<div>{title}<p>{long}</p>{short}</div>",
    "{long}<p>{short}</p>{title}",
    "<p>{long}<br><br>{short}</p>",
    "<span>{long}</span><br><span>{short}</span>",
    "<h2>{title}</h2><p>{long}</p>",
    "<h3>{title}</h3><h4>{short}</h4><p>{long}</p>",
    "<h5>{title}</h5><p>{long}</p>",
    "<p><strong>{title}</strong><br>{long}</p>",
    "<ul><li>{title}</li><li>{short}</li><li>{long}</li></ul>",
    "<ol><li>{title}</li><li>{short}</li></ol>",
    "<ul><li>{title}<ul><li>{short}</li></ul></li><li>{long}</li></ul>",
    "<ul><li><p>{title}</p><p>{long}</p></li></ul>",
    "<table><tr><td>{title}</td><td>{short}</td></tr><tr><td>{long}</td><td>Fyra</td></tr></table>",
    "<table><thead><tr><th>{title}</th><th>Antal</th></tr></thead><tbody><tr><td>{long}</td><td>41</td></tr></tbody></table>",
    "<table><caption>{title}</caption><tr><td>{long}</td><td>{short}</td></tr></table>",
    "<table><tr><td><p>{long}</p><p>{short}</p></td></tr></table>",
    "<figure><img src='a.jpg' alt=''><figcaption>{title}</figcaption></figure><p>{long}</p>",
    "<figure><table><tr><td>{title}</td><td>{short}</td></tr></table></figure>",
    "<blockquote>{long}</blockquote><p>{short}</p>",
    "<blockquote><p>{long}</p><p>{short}</p></blockquote>",
    "<details><summary>{title}</summary>{long}</details>",
    "<pre>{long}\n{short}</pre>",
    "<dl><dt>{title}</dt><dd>{long}</dd><dt>Antal</dt><dd>{short}</dd></dl>",
    "<section><h2>{title}</h2><p>{long}</p></section>",
    "<div class='fakta'><h3>Fakta</h3><p>{long}</p><p>{short}</p></div>",
    "<address>{title}</address>",
    "<center>{long}</center><font>{title}</font><br><br>{short}",
    "<p><a href='x'>{long}</a></p><p><em>{short}</em></p>",
    "<p>– {long}</p><p>– {short}</p>",
    "<p>* {title}</p><p>* {short}</p>",
    "<p>{title}: {short}</p>",
    "<p>{title}:</p><p>{short}</p>",
    "<p>{title}?</p><p>– {long}</p>",
    "<p>1. {title}</p><p>2. {short}</p>",
    "<fieldset><legend>{title}</legend><p>{long}</p></fieldset>",
)
LIKE_NONE = (
    "Antal deltagare: 40",
    "Kontakt med näringslivet",
    "Text: viktigt verktyg",
    "Foto: en väg till språk",
    "Dela med sig",
    "Målgrupp: unga 16–24 år",
    "Taggar på kläder",
    "Anna Berg, projektledare",
    "41",
    "Sök jobb",
    "Relaterat våld",
    "Kommentar från rektorn",
    "E-post i vardagen",
    "Kakor till fikat",
    "Följ med in i verkstaden",
    "Föregående etapp",
    "Logga in i systemet",
    "Kalender för våren",
    "Totalt: 4 000 000 kronor",
)
LINES = ("<p>{line}</p>", "<h2>{line}</h2><p>{long}</p>", "<ul><li>{line}</li></ul>", "<dl><dt>{line}</dt><dd>{long}</dd></dl>")


def lost(body: str, markup: str, lines: dict[str, str]) -> list[str]:
    """Those of the page's lines that come out nowhere."""
    page = f"<html><body>{body.format(lead=LEAD, end=END, body=markup.format(**lines))}</body></html>"
    found = json.loads(esfsheet.parse(page.encode(), name="page.html").to_json())
    known = bare("\n".join(strings([found["record"], found["findings"]])))
    given = [LEAD, END, *(line for key, line in lines.items() if f"{{{key}}}" in markup)]
    return [line for line in given if bare(line) not in known]


@pytest.mark.parametrize("markup", MARKUPS)
@pytest.mark.parametrize("body", BODIES)
def test_no_markup_loses_a_line(body: str, markup: str) -> None:
    assert lost(body, markup, {"long": LONG, "title": TITLE, "short": SHORT}) == []


@pytest.mark.parametrize("line", LIKE_NONE)
@pytest.mark.parametrize("markup", LINES)
def test_a_line_that_only_looks_like_what_stands_around_a_text(markup: str, line: str) -> None:
    assert lost(BODIES[0], markup, {"long": LONG, "line": line}) == []
