"""A project database's form, saved with what is filled in: its values are no text, which is told."""

import pytest

import esfsheet

LABELS = ("Projektägare", "Region", "Berörd fond", "Programområde", "Diarienummer", "Startdatum", "Slutdatum")


def page(field: str, extra: str = "") -> str:
    rows = "".join(f"<tr><td>{label}</td><td>{field if label == 'Region' else label[:1] + '1'}</td></tr>" for label in LABELS)
    rows = rows.replace(">D1<", ">23-041-S07<").replace(">S1<", ">2023-09-01<")
    return f"<html><body><h1>Vävstugan</h1>{extra}<form>\n<table>{rows}</table>\n</form></body></html>"


def told(html: str) -> list[tuple[int | None, str | None]]:
    result = esfsheet.parse(html)
    assert isinstance(result.record, esfsheet.Project), result.findings
    assert result.record.region is None or result.record.region == "Skåne"
    return [(one.where.line, one.raw) for one in result.told if one.code == "S021"]


@pytest.mark.parametrize(
    "field",
    [
        '<input value="Skåne">',
        "<input type='text' name=region value='Skåne' readonly>",
        "<INPUT TYPE=TEXT VALUE=Sk&aring;ne DISABLED>",
        '<input name="a" class="b" type="email" value="Skåne"/>',
        "<textarea name=a rows=2>\nSkåne</textarea>",
        "<select name=a><option>Syd</option><option value=2 selected>Skåne</option></select>",
        '<select name=a><option selected="selected">Skåne</option></select>',
        '<input type=text name="Ansökan" value="Skåne">',
        "<textarea name=ansokan>Skåne</textarea>",
        "<input name=sökande value=Skåne>",
        "<form role=search><input value=Syd></form><select name=langd><option selected>Skåne</select>",
    ],
)
def test_a_field_that_is_filled_in(field: str) -> None:
    assert told(page(field)) == [(2, "Skåne")]


@pytest.mark.parametrize(
    "field",
    [
        "Skåne",
        "",
        '<input value="">',
        '<input type="hidden" value="x">',
        '<input type="password" value="x">',
        '<input type="checkbox" value="x" checked>',
        '<input type="submit" value="Spara">',
        '<input type="text" name="q" value="Sök här">',
        "<select name=sortering><option selected>Nyast</option></select>",
        "<select id=sort-by>\n<option>Äldst</option><option selected>Nyast</option></select>",
        "<input type=text name=lang value=sv>",
        "<select name=language><option selected>Svenska</option></select>",
        "<textarea name=site_sok>Skåne</textarea>",
        "<select name=searchscope><option selected>Hela webbplatsen</option></select>",
        '<form class=a role="search"><input type=text name=ord value=jobb></form>',
        "<textarea></textarea>",
        "<select><option>Syd</option></select>",
    ],
)
def test_a_field_that_is_not(field: str) -> None:
    assert told(page(field)) == []


def test_a_form_beside_a_sheet_that_states_everything() -> None:
    assert told(page("Skåne", '<form><input type=text value="anna@example.se"></form>')) == []
