"""One sheet as the tools that sites are made with write it: what stands around each label and value."""

from html import escape
from typing import NamedTuple

TITLE = "23-018-S04 - Ljus i söder: steg 2"
PAIRS = (
    ("Diarienummer", "23-018-S04"),
    ("Namn", "Ljus i söder: steg 2"),
    ("Startdatum", "2023-09-01"),
    ("Slutdatum", "2025-08-31"),
    ("Land som berörs", "Sverige"),
    ("Berörd fond", "ESF+"),
    ("Program CCI", "2021SE05SFPR"),
    ("Projektägare organisationsnummer", "2120001124"),
    ("Projektägare", "SJÖVIKS KOMMUN, Arbetsmarknad"),
    ("Kontaktperson", "Ylva Tornqvist"),
    ("E-post", "ylva.tornqvist@example.se"),
    ("Telefonnummer", "0521-12 34 56"),
    ("Unionens medfinansieringsgrad", "40%"),
    ("Total projektbudget", "3 120 000"),
    ("Beviljat ESF-stöd", ""),
    ("Programområde", "A"),
    ("Specifikt mål", "A2"),
    ("Sekundärtema - Motverka barnfattigdom", "Nej"),
    ("Region", "Sydsverige"),
    ("Stödmottagare postnr", "21145"),
    ("Interventionstyp", "153"),
    ("Antal deltagare", "120"),
)
PROSE = (
    "Verkstaden tar emot tolv personer i taget och lär ut handens arbete från grunden.",
    "Varje deltagare har en handledare, och ingen lämnar verkstaden utan en plan för nästa steg.",
)
TEXT = "\n".join(["", TITLE, "", *(f"{label}:\n{value}".rstrip() for label, value in PAIRS), "", *PROSE, ""])
_ICON = "<svg class='icon' aria-hidden='true' viewBox='0 0 9 9'><title>Ikon</title><path d='M1 1h8'/></svg>"


class Tool(NamedTuple):
    """Markup before the rows, of each row (n: its number, k: a name, i: a drawing), after them, and around the page's matter."""

    before: str
    row: str
    after: str = ""
    around: str = "<main id='c'>{}</main>"


TOOLS = {
    "SiteVision, strong and br": Tool(
        "<div class='sv-text-portlet sv-use-margins'><div id='Projekt'><!-- Projekt --></div><div class='sv-text-portlet-content'>",
        "<p class='normal'><strong class='sv-strong'>{l}</strong><br>{v}</p>",
        "</div></div>",
    ),
    "SiteVision, strong with a colon": Tool("", "<p class='brodtext'><strong>{l}: </strong>{v}</p>"),
    "SiteVision, a no-break space in strong": Tool("", "<p class='normal'><strong>{l}:&nbsp;</strong>{v}</p>"),
    "SiteVision, table of paragraphs": Tool(
        "<table class='sv-standard' style='width:100%;'><caption class='sv-hidden'>Fakta</caption><tbody>",
        "<tr><th class='normal' scope='row' id='r{n}'><p class='normal'>{l}</p></th>"
        "<td headers='r{n}'><p class='normal'>{v}</p></td></tr>",
        "</tbody></table>",
    ),
    "SiteVision, table with no-break spaces": Tool(
        "<table border='0'><tbody>",
        "<tr><td style='width: 200px;'><strong>{l}</strong></td><td>{v}&nbsp;</td></tr>",
        "</tbody></table>",
    ),
    "SiteVision, wrapped dl": Tool(
        "<dl class='facts'>",
        "<div class='facts__item'><dt class='facts__label'>{l}</dt><dd class='facts__value'>{v}</dd></div>",
        "</dl>",
    ),
    "Drupal, field above": Tool(
        "",
        "<div class='field field--name-field-{k} field--label-above'><div class='field__label'>{l}</div>"
        "<div class='field__item'>{v}</div></div>",
    ),
    "Drupal 7, field inline": Tool(
        "",
        "<div class='field field-name-field-{k} clearfix'><div class='field-label'>{l}:&nbsp;</div>"
        "<div class='field-items'><div class='field-item even'>{v}</div></div></div>",
    ),
    "Drupal, colon that is only heard": Tool(
        "",
        "<div class='field'><span class='field__label'>{l}<span class='visually-hidden'>:</span></span> <span>{v}</span></div>",
    ),
    "Drupal, views": Tool(
        "",
        "<div class='views-field views-field-{k}'><span class='views-label'>{l}: </span><div class='field-content'>{v}</div></div>",
    ),
    "Episerver, spans with odd classes": Tool(
        "",
        "<div class='c-fact__row' data-epi-property-name='{k}'><span class='c-fact__key' aria-label='{l}'>{l}</span>"
        "<span class='c-fact__val'>{v}</span></div>",
    ),
    "Episerver, a drawing in the heading": Tool("", "<div class='block'><h3 class='fact-heading'>{i} {l}</h3><p>{v}</p></div>"),
    "a drawing in the label": Tool("<ul>", "<li><span>{i}<span>{l}</span></span><span>{v}</span></li>", "</ul>"),
    "an icon of a font": Tool(
        "",
        "<div class='row'><div class='col-sm-4'><i class='fa' aria-hidden='true'>info</i> {l}</div><div class='col-sm-8'>{v}</div></div>",
    ),
    "WordPress, one paragraph": Tool("<div class='entry-content'><p>", "<strong>{l}:</strong> {v}<br />", "</p></div>"),
    "WordPress, table": Tool(
        "<figure class='wp-block-table'><table><tbody>", "<tr><td>{l}</td><td>{v}</td></tr>", "</tbody></table></figure>"
    ),
    "WordPress, list": Tool("<ul class='wp-block-list'>", "<li><strong>{l}:</strong>&nbsp;{v}</li>", "</ul>"),
    "WordPress, columns": Tool(
        "",
        "<div class='wp-block-columns'><div class='wp-block-column'><p><strong>{l}</strong></p></div>"
        "<div class='wp-block-column'><p>{v}</p></div></div>",
    ),
    "Elementor": Tool(
        "",
        "<div class='elementor-widget-container'><h2>{l}</h2></div><div class='elementor-widget-container'><p>{v}</p></div>",
    ),
    "a button that explains": Tool(
        "", "<div><span>{l}<button type='button' aria-label='Hjälp'>?</button></span><span>{v}</span></div>"
    ),
    "an explanation that is only heard": Tool(
        "", "<div><span>{l} <span class='sr-only'>(mer information)</span></span> <span>{v}</span></div>"
    ),
    "abbr": Tool("<dl>", "<dt><abbr title='Vad det betyder'>{l}</abbr></dt><dd>{v}</dd>", "</dl>"),
    "roles": Tool(
        "<div role='list'>",
        "<div role='listitem'><div role='term' id='x{n}'>{l}</div><div role='definition' aria-labelledby='x{n}'>{v}</div></div>",
        "</div>",
    ),
    "label and output": Tool("", "<div class='form-group'><label for='f{n}'>{l}</label><output id='f{n}'>{v}</output></div>"),
    "a column of colons": Tool("<table>", "<tr><td>{l}</td><td>:</td><td>{v}</td></tr>", "</table>"),
    "a table with a head": Tool(
        "<table><thead><tr><th scope='col'>Uppgift</th><th scope='col'>Värde</th></tr></thead><tbody>",
        "<tr><th scope='row'>{l}</th><td data-th='Värde'>{v}</td></tr>",
        "</tbody></table>",
    ),
    "spaces of no width": Tool("<p>&#8203;</p>", "<p><strong>{l}:\u200b</strong>\u200b {v}\u200b</p><p>\u200b</p>"),
    "soft hyphens": Tool("", "<div><span>{l}&shy;</span><span>{v}</span></div>"),
    "a page behind an open dialog": Tool(
        "", "<div><span>{l}</span><span>{v}</span></div>", "", "<div id='root' aria-hidden='true'><main>{}</main></div>"
    ),
    "a panel that is folded": Tool(
        "<button aria-expanded='false'>Fakta</button><div class='panel' aria-hidden='true'>",
        "<div><strong>{i} {l}</strong><div>{v}</div></div>",
        "</div>",
    ),
}


def page(tool: Tool) -> str:
    """The sheet as a page of a site that is made with the tool."""
    rows = "\n".join(
        tool.row.format(l=escape(label), v=escape(value), i=_ICON, n=number, k=f"esf-{number}")
        for number, (label, value) in enumerate(PAIRS)
    )
    prose = "".join(f"<p>{text}</p>\n" for text in PROSE)
    matter = f"<h1 class='page-title'>{TITLE}</h1>{tool.before}{rows}{tool.after}<div class='body'>{prose}</div>"
    return (
        "<!DOCTYPE html>\n<html lang='sv' class='no-js'><head><meta charset='utf-8'><title>Ljus i söder</title></head><body>"
        "<a class='skip-link' href='#c'>Hoppa till innehåll</a><header class='site-header'><a href='/'>Svenska ESF-rådet</a>"
        "<nav aria-label='Huvudmeny'><ul><li><a href='/r'>Region</a></li></ul></nav></header>"
        f"{tool.around.format(f'<article>{matter}</article>')}"
        "<footer class='footer'><p>Kontakt</p><p>E-post: esf@example.se</p></footer></body></html>"
    )
