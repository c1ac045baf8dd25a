"""Two sheets on one page, and one sheet with signs of two periods."""

import pytest

import esfsheet

FIRST = {
    "Diarienummer": "2016/00801",
    "Projektägare": "Alfa AB",
    "Region": "Sydsverige",
    "Total projektbudget": "1 000 000 kr",
    "Beviljat ESF-stöd": "1 000 000 kr",
    "Projektperiod": "2016-01-01 - 2017-12-31",
}
SECOND = {**FIRST, "Diarienummer": "2016/00802", "Projektägare": "Beta AB", "Total projektbudget": "2 000 000 kr"}
SHAPES = {
    "two": ("<table>{}</table>", "<tr><td><b>{}</b></td><td>{}</td></tr>"),
    "th": ("<table>{}</table>", "<tr><th>{}</th><td>{}</td></tr>"),
    "dl": ("<dl>{}</dl>", "<dt>{}</dt><dd>{}</dd>"),
    "p": ("{}", "<p><b>{}:</b> {}</p>"),
    "li": ("<ul>{}</ul>", "<li>{}: {}</li>"),
}


def shaped(shape: str, pairs: dict[str, str]) -> str:
    around, each = SHAPES[shape]
    return around.format("".join(each.format(*pair) for pair in pairs.items()))


def four(pairs: dict[str, str]) -> str:
    cells = [f"<td><b>{label}</b></td><td>{value}</td>" for label, value in pairs.items()]
    return "<table>" + "".join(f"<tr>{a}{b}</tr>" for a, b in zip(cells[::2], cells[1::2], strict=True)) + "</table>"


@pytest.mark.parametrize("between", ["<h2>Beta</h2>", "<h1>Beta</h1>", "<p>Beta</p>", ""])
@pytest.mark.parametrize("shape", [*SHAPES, "four"])
def test_two_sheets_on_one_page_are_refused_whatever_parts_them(shape: str, between: str) -> None:
    one, other = (four(pairs) if shape == "four" else shaped(shape, pairs) for pairs in (FIRST, SECOND))
    result = esfsheet.parse(f"<html><body><h2>Alfa</h2>{one}{between}{other}</body></html>")
    assert (result.layout, [finding.code for finding in result.findings]) == (None, ["L002"])


@pytest.mark.parametrize("shape", SHAPES)
def test_a_second_number_alone_is_no_second_sheet(shape: str) -> None:
    page = shaped(shape, FIRST).replace("</dl>", "").replace("</table>", "").replace("</ul>", "")
    result = esfsheet.parse(f"<h2>Alfa</h2>{page}{SHAPES[shape][1].format('Diarienummer', '2016/00802')}")
    assert (result.layout, "L006" in [finding.code for finding in result.findings]) == ("esf-2014", True)


FULL = {**FIRST, "Kontaktperson": "Ulla Bak", "E-post": "ulla@example.se", "Programområde": "2", "Antal deltagare": "40"}
BEFORE = {
    "Diarienummer": "2015/00802",
    "Projektägare": "Beta AB",
    "Region": "Västsverige",
    "Projektperiod": "2015-01-01 - 2015-12-31",
}
FORMS = {"p": "<p>{}: {}</p>\n", "colon": "{}: {}\n", "bare": "{}:\n{}\n"}


@pytest.mark.parametrize("heading", ["Föregående projekt", ""])
@pytest.mark.parametrize("form", FORMS)
def test_a_note_on_an_earlier_project_is_no_second_sheet(form: str, heading: str) -> None:
    one, other = ("".join(FORMS[form].format(*pair) for pair in pairs.items()) for pairs in (FULL, BEFORE))
    parts = (f"<h2>{heading}</h2>" if form == "p" else f"{heading}\n") if heading else ""
    result = esfsheet.parse(f"{one}{parts}{other}\n<p>Text.</p>" if form == "p" else f"{one}{parts}{other}\nText.\n")
    assert isinstance(result.record, esfsheet.Project), result.findings
    assert (result.record.operation_id, result.record.beneficiary.name, result.record.region) == (
        "2016/00801",
        "Alfa AB",
        "Sydsverige",
    )
    assert [one.raw for one in result.findings if one.code == "L006"][:3] == ["2015/00802", "Västsverige", "Beta AB"]


@pytest.mark.parametrize("heading", ["Föregående projekt\n", ""])
def test_a_block_that_states_what_the_sheet_lacks_is_a_second_sheet(heading: str) -> None:
    other = {**BEFORE, "Utlysning": "15/004"}
    one, two = ("".join(FORMS["colon"].format(*pair) for pair in pairs.items()) for pairs in (FULL, other))
    assert [one.code for one in esfsheet.parse(f"{one}{heading}{two}\nText.\n").findings] == ["L002"]


OLD = {"Programområde": "2", "Projektägare": "Örby kommun", "Region": "Sydsverige"}


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize(
    ("dates", "layout"),
    [
        ({"Projektperiod": "2011-09-01 till 2013-06-30"}, "esf-2007"),
        ({"Startdatum": "2011-09-01", "Slutdatum": "2013-06-30"}, "esf-2007"),
        ({"Projektperiod": "2013-09-01 till 2014-06-30"}, None),
        ({"Projektperiod": "2011-09-01 -"}, None),
        ({"Projektperiod": "2016-09-01 - 2018-06-30"}, "esf-2014"),
    ],
)
def test_dates_tell_the_period_where_signs_do_not(shape: str, dates: dict[str, str], layout: str | None) -> None:
    result = esfsheet.parse(f"<h1>Stegen</h1>{shaped(shape, OLD | dates)}<h2>Bakgrund</h2><p>Text om projektet.</p>")
    assert result.layout == layout
    if layout is None:
        told = [finding.message for finding in result.findings if finding.code == "L002"]
        assert told == [f"signs of esf-2007 ({dates['Projektperiod']!r}) and esf-2014 ('2')"]


NEW = {"Projektägare": "Örby kommun", "Region": "Sydsverige", "Totalbudget": "1 000 000 kr"}


@pytest.mark.parametrize(("area", "layout"), [("React-EU", "esf-2014"), ("2", None)])
def test_dates_in_years_of_two_programmes_tell_no_period(area: str, layout: str | None) -> None:
    dates = {"Programområde": area, "Startdatum": "2022-01-01", "Slutdatum": "2023-06-30"}
    result = esfsheet.parse(f"<h1>Stegen</h1>{shaped('dl', NEW | dates)}<h2>Bakgrund</h2><p>Text om projektet.</p>")
    assert result.layout == layout


@pytest.mark.parametrize(
    ("row", "times"), [("Startdatum: 16-03-01", 1), ("Projektperiod: 16-03-01 - 18-02-28", 2), ("Startdatum: 1/3/16", 1)]
)
def test_a_year_of_two_digits_is_told_as_what_it_is(row: str, times: int) -> None:
    page = f"2016/00694 - Nya\n\nDiarienummer: 2016/00694\nProjektägare: Kvarnen\n{row}\nRegion: Syd\n"
    result = esfsheet.parse(page)
    assert isinstance(result.record, esfsheet.Project)
    assert result.record.start_date is None
    assert [one.code for one in result.told] == ["V104"] * times
    assert "two digits" in result.told[0].message


@pytest.mark.parametrize("raw", ["160301", "2016-03-01", "1/3 2016"])
def test_a_date_that_says_its_year(raw: str) -> None:
    result = esfsheet.parse(
        f"2016/00694 - Nya\n\nDiarienummer: 2016/00694\nProjektägare: Kvarnen\nStartdatum: {raw}\nRegion: Syd\n"
    )
    assert isinstance(result.record, esfsheet.Project)
    assert str(result.record.start_date) == "2016-03-01"
    assert result.told == []
