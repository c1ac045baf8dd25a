"""`esfsheet print`: cards and tables, and page text that is never more than text."""

from pathlib import Path

import pytest

from tests.cli.test_parse import FIXTURES, PLAIN
from tests.command import run

ATTACKS = (
    "[red]x[/red] [/b]",
    "\x1b[31mred",
    "\x1b]8;;https://example.org\x07link\x1b]8;;\x07",
    "\x1b]0;title\x07",
    "\x9b31m",
    "\u202egnihton",
    "\u2066hidden\u2069",
    "\r\x08\x07over",
    "=HYPERLINK(1)",
    "{0} %s ${x}",
)


def test_one_sheet_is_a_card() -> None:
    ran = run("print", PLAIN)
    assert ran.returncode == 0
    text = ran.stdout.decode()
    assert "Beneficiary" in text
    assert "╭" in text


def test_many_sheets_are_a_table() -> None:
    text = run("print", FIXTURES / "esf-2014").stdout.decode()
    assert text.startswith("Operation")
    assert len(text.splitlines()) > 30


def test_parsed_lines_give_the_same_card() -> None:
    parsed = run("parse", PLAIN).stdout
    assert run("print", "-", stdin=parsed).stdout == run("print", PLAIN).stdout


def test_a_broken_line_is_named(tmp_path: Path) -> None:
    parsed = run("parse", PLAIN).stdout
    (tmp_path / "broken.jsonl").write_bytes(parsed + b'{"source": 1}\n')
    ran = run("print", tmp_path / "broken.jsonl")
    assert ran.returncode == 2
    assert "broken.jsonl:2: S018 error: source: " in " ".join(ran.stdout.decode().split())
    assert "Beneficiary" in ran.stdout.decode()


@pytest.mark.parametrize("attack", ATTACKS)
@pytest.mark.parametrize("color", ["never", "always"])
def test_page_text_is_only_text(attack: str, color: str) -> None:
    page = f"2019/00417 - {attack}\n\nDiarienummer:\n2019/00417\nNamn:\n{attack}\nProjektägare:\n{attack}\n{attack}:\n{attack}\nRegion:\n{attack}\n\n{attack}\n"
    one = run("print", "--color", color, "-", stdin=page.encode())
    assert one.returncode == 0
    shown = one.stdout.decode()
    assert not set(shown) & set("\x07\x08\x9b\u202e\u2066\u2069\r")
    # Rich's own colours are CSI sequences; nothing else begins with ESC.
    rest = shown.split("\x1b")[1:]
    assert all(part.startswith("[") for part in rest)
    assert "\x1b[31mred" not in shown
    if color == "never":
        assert rest == []


@pytest.mark.parametrize("attack", ATTACKS)
def test_parse_is_safe_on_a_terminal_too(attack: str) -> None:
    page = f"2019/00417 - {attack}\n\nDiarienummer:\n2019/00417\nNamn:\n{attack}\nProjektägare:\n{attack}\nRegion:\nSyd\n"
    ran = run("parse", "-", "-v", stdin=page.encode())
    for stream in (ran.stdout.decode(), ran.stderr.decode()):
        assert not set(stream.replace("\n", "")) & {
            chr(code) for code in (*range(32), *range(127, 160), 0x202E, 0x2066, 0x2069)
        }


def test_no_color(tmp_path: Path) -> None:
    ran = run("print", "--color", "always", PLAIN, env={"NO_COLOR": "1", "PATH": "/usr/bin:/bin"})
    assert ran.returncode == 0
    assert b"\x1b[3" not in ran.stdout


def test_what_the_set_shows_and_what_could_not_be_read_stands_below_and_is_no_document(tmp_path: Path) -> None:
    sheet = (FIXTURES / "esf-2021" / "order_1.txt").read_text("utf-8")
    number = next(line for line in sheet.splitlines() if line.startswith("2") and "-S" in line).split(" ")[0]
    call = number.partition("-S")[0]
    for last in ("01", "02", "05"):
        (tmp_path / f"{last}.txt").write_text(sheet.replace(number, f"{call}-S{last}"), "utf-8")
    words: tuple[str | Path, ...] = (
        "run",
        "-q",
        "-o",
        tmp_path / "out.jsonl",
        *sorted(tmp_path.glob("*.txt")),
        tmp_path / "none.txt",
    )
    shown = run(*words[:-1]).stdout.decode()
    assert sum(line.startswith(call) for line in shown.splitlines()) == 3
    [told] = [" ".join(line.split()) for line in shown.splitlines() if "C108" in line]
    assert f"call {call} has 3 operations here, and not S03, S04" in told
    assert "(no layout)" not in shown
    again = run("print", tmp_path / "out.jsonl", tmp_path / "none.txt")
    assert again.returncode == 2
    assert again.stdout.decode().startswith(shown)
    assert "none.txt: S009 error" in again.stdout.decode()


def test_news_show_when_they_were_published_and_how_many_projects_they_name() -> None:
    news = FIXTURES.parent / "news" / "dev"
    ran = run("print", "-q", news / "05-smaland-beviljade-lista.txt", news / "07-facktidningen-halv-miljon.txt")
    _, several, one = (line.replace("\xa0", " ") for line in ran.stdout.decode().splitlines())
    assert several.startswith("news 2015-06 ")
    assert several.rstrip().endswith("4 projects")
    assert "2015" not in several.removeprefix("news 2015-06")
    assert one.rstrip().endswith("500 000 SEK")
