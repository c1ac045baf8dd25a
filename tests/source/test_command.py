"""`esfsheet parse` over archives: what is written, counted and told."""

import json
from pathlib import Path

from tests.command import run
from tests.source.archives import PAGE, make_tar, make_zip, record


def test_match_is_counted_in_the_summary(tmp_path: Path) -> None:
    (tmp_path / "a.zip").write_bytes(make_zip(("1.html", PAGE), ("2.html", b"<p>annat</p>"), ("3.html", b"<p>mer</p>")))
    ran = run("parse", tmp_path, "--match", "Simulerad", "--match", "finns inte")
    (line,) = ran.stdout.splitlines()
    assert json.loads(line)["source"]["name"] == f"{tmp_path}/a.zip!1.html"
    assert ran.stderr.decode().strip().endswith("; 2 passed over by --match")
    assert ran.returncode == 0


def test_a_broken_archive_is_unreadable_input_and_the_rest_is_parsed() -> None:
    ran = run("parse", "-", stdin=make_zip(("1.html", PAGE), ("2.html", PAGE)))
    assert (ran.returncode, len(ran.stdout.splitlines())) == (0, 2)
    broken = make_zip(("1.html", b"<p>aaaa</p>"), ("2.html", PAGE), method=0).replace(b"aaaa", b"aaba")
    ran = run("parse", "-", stdin=broken)
    assert ran.returncode == 2
    assert [json.loads(line)["layout"] for line in ran.stdout.splitlines()] == [None, "esf-2014"]
    assert b"-!1.html: S012 error" in ran.stderr


def test_what_a_web_archive_holds_besides_pages_is_counted_in_the_summary(tmp_path: Path) -> None:
    picture = record("http://a.se/bild", headers="Content-Type: image/png\r\n")
    crawl = tmp_path / "a.warc"
    crawl.write_bytes(
        record("http://a.se/1") + 2 * picture + record("http://a.se/tom", b"") + record("http://a.se/2", status="404 Not Found")
    )
    for words in (["parse"], ["parse", "-j", "2"], ["validate"]):
        for given in (crawl, "-"):
            ran = run(*words, given, stdin=crawl.read_bytes())
            summary = ran.stderr.splitlines()[-1]
            assert b"2 pages: 1 without layout, 1 esf-2014" in summary or b"2 pages: 1 esf-2014, 1 without layout" in summary
            assert b"(2 records neither HTML nor text, 1 record with another status passed over)" in summary
            assert b"S001" in ran.stderr + ran.stdout


def test_what_an_archive_holds_besides_pages_is_counted_in_the_summary(tmp_path: Path) -> None:
    others = [("bild.png", b""), (".dold/a.html", PAGE), ("1_files/ram.html", PAGE)]
    for name, make in (("a.zip", make_zip), ("a.tar", make_tar)):
        (tmp_path / name).write_bytes(make(("1.html", PAGE), *others))
        for words in (["parse"], ["validate"]):
            summary = run(*words, tmp_path / name).stderr.splitlines()[-1]
            assert b"1 page: 1 esf-2014 (3 other members passed over)" in summary
    (tmp_path / "b.csv").write_bytes(b"")
    assert b"(1 other file, 6 other members passed over)" in run("parse", tmp_path).stderr
