"""Names of municipalities as sheets write them."""

import pytest

from esfsheet.checks.named import bare_municipality, owner_municipality
from esfsheet.data import places

NAMES = [name for county in places.counties() for name in county.municipalities]


def genitive(name: str) -> str:
    return name if name[-1] in "sxz" else f"{name}s"


@pytest.mark.parametrize("name", NAMES)
def test_every_municipality_is_known_in_all_forms(name: str) -> None:
    forms = [name, f"{name} kommun", genitive(name), f"{genitive(name)} kommun", f"{genitive(name)} stad", f"{name} stad"]
    forms += [name.upper(), f"{genitive(name)} kommun (värd)", name.replace("-", " "), f"Region {name}", f"{name} kommuns"]
    assert {bare_municipality(form) for form in forms} == {name.casefold()}
    assert owner_municipality(f"{genitive(name)} kommun, Socialförvaltningen") == name.casefold()
    assert owner_municipality(f"{name.upper()} KOMMUN") == name.casefold()


@pytest.mark.parametrize(
    ("stated", "name"),
    [
        ("Falu kommun", "falun"),
        ("Falu", "falun"),
        ("Malungs kommun", "malung-sälen"),
        ("Göteborgs Stads", "göteborg"),
        ("Kommunen Luleå", "luleå"),
        ("Municipality of Umeå", "umeå"),
        ("Visby", None),
        ("Luleå socialförvaltning", None),
        ("Kommunförbundet Skåne", None),
        ("Linkjöping", None),
        ("kommun", None),
    ],
)
def test_other_ways_to_say_it(stated: str, name: str | None) -> None:
    assert bare_municipality(stated) == name


def test_an_owner_in_its_old_form() -> None:
    assert owner_municipality("FALU KOMMUN") == owner_municipality("Falu kommun, Utbildning") == "falun"
