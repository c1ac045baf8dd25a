"""`python -m tests.bench`: pages a second beside the parsers underneath, where the time goes, and start-up beside imports."""

import lxml.html
from bs4 import BeautifulSoup

import esfsheet
from tests.bench.pages import sheet
from tests.bench.stages import stages
from tests.bench.timing import by_page, processes

_PAGES = 20
_SIZES = (20_000, 50_000, 200_000)
_PAGE = "fixtures/sheets/esf-2014/html_strong_br.html"
_MODEL = "from pydantic import BaseModel\nclass One(BaseModel): a: int"
_START = {
    "esfsheet --version": ["-m", "esfsheet", "--version"],
    "import typer": ["-c", "import typer"],
    "esfsheet parse PAGE": ["-m", "esfsheet", "parse", "-q", _PAGE],
    "import pydantic, lxml.html": ["-c", "import pydantic, lxml.html"],
    "typer and one pydantic model": ["-c", f"import typer\n{_MODEL}"],
}


def main() -> None:
    """Prints the tables."""
    print("Saved HTML sheets, one core: pages a second (times a bare lxml parse; the same of the least that each page took)\n")
    print(
        f"{'size':>8}  {'esfsheet.parse(page).to_json()':>32}  {'the same, an end tag missing':>30}"
        f"  {'lxml.html, parse alone':>24}  {'bs4 + lxml, parse alone':>24}"
    )
    for size in _SIZES:
        pages = [sheet(size, seed) for seed in range(_PAGES)]
        # What many a page has; it then takes a tree to read it.
        odd = [page.replace(b"</p>", b"", 1) for page in pages]
        assert all(esfsheet.parse(page).layout == "esf-2014" for page in pages + odd)
        costs = by_page(
            {
                "esfsheet": (_parse, pages),
                "odd": (_parse, odd),
                "lxml": (lxml.html.document_fromstring, pages),
                "bs4": (lambda page: BeautifulSoup(page, "lxml"), pages[:2]),
            }
        )
        bare = costs["lxml"]
        cells = [
            f"{1 / cost.median:,.0f} ({cost.median / bare.median:.2f}; {cost.least / bare.least:.2f})"
            for cost in costs.values()
        ]
        print(f"{size // 1000:>5} kB  {cells[0]:>32}  {cells[1]:>30}  {cells[2]:>24}  {cells[3]:>24}")
    print("\nWhere the time of one page goes, each stage by itself: microseconds\n")
    table = {size: stages(sheet(size)) for size in _SIZES}
    for name in table[_SIZES[0]]:
        print(f"{name:>24}  " + "  ".join(f"{table[size][name] * 1e6:>6.0f}" for size in _SIZES))
    print("\nStart-up, whole process, processor time, median of 15: milliseconds\n")
    for name, seconds in processes(_START).items():
        print(f"{name:>42}  {seconds * 1000:6.0f}")


def _parse(page: bytes) -> str:
    return esfsheet.parse(page).to_json()


if __name__ == "__main__":
    main()
