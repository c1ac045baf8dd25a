"""A large zip's directory is read a part at a time, and nothing is lost by it."""

import io
import zipfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from esfsheet import parse_many
from esfsheet.source.forms import zip_directory
from esfsheet.source.forms.zip_directory import parts, place
from tests.source.archives import PAGE, make_zip, opened

NAMES = st.text(st.characters(codec="utf-8", exclude_characters="\0"), min_size=1, max_size=30).map(lambda name: f"{name}x")


def _read(file: io.BytesIO) -> list[tuple[str, bytes]]:
    return [(info.filename, archive.read(info)) for archive in parts(file, place(file)) for info in archive.infolist()]


@pytest.fixture(autouse=True)
def small(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(zip_directory, "_MOST", 200)


@settings(max_examples=40)
@given(
    st.lists(st.tuples(NAMES, st.binary(max_size=100)), max_size=30, unique_by=lambda pair: pair[0]),
    st.binary(max_size=50),
    st.binary(max_size=50),
)
def test_parts_are_the_whole(members: list[tuple[str, bytes]], before: bytes, comment: bytes) -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, data in members:
            archive.writestr(zipfile.ZipInfo(name), data)
        archive.comment = comment
    file = io.BytesIO(before + out.getvalue())
    with zipfile.ZipFile(file) as whole:
        expected = [(info.filename, whole.read(info)) for info in whole.infolist()]
    assert _read(file) == expected


@given(st.integers(4, 2960), st.integers(0, 255))
def test_damage_is_what_it_is_to_zipfile(at: int, byte: int) -> None:
    """Not always the same message; but no member is invented, and nothing other is raised."""
    data = bytearray(make_zip(*((f"{number}.html", b"page %d" % number) for number in range(30))))
    data[at] = byte
    for document in opened(bytes(data)):
        assert document.problem is not None or document.data.startswith(b"page ") or len(document.data) == len(b"page 11")


def test_more_than_a_short_count_can_tell(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "many.zip", "w") as archive:
        for number in range(66_000):
            archive.writestr(zipfile.ZipInfo(f"{number:05}.txt"), b"")
    with open(tmp_path / "many.zip", "rb") as file:
        names = [info.filename for archive in parts(file, place(file)) for info in archive.infolist()]
    assert names == [f"{number:05}.txt" for number in range(66_000)]


def test_behind_the_fourth_gigabyte(tmp_path: Path) -> None:
    with open(tmp_path / "large.zip", "wb") as file, zipfile.ZipFile(file, "w") as archive:
        for number in range(20):
            if number == 1:
                archive.start_dir = 5 << 30
            archive.writestr(f"{number:02}.html", PAGE)
    results = list(parse_many([tmp_path / "large.zip"]))
    assert [result.source.name.rpartition("!")[2] for result in results] == [f"{number:02}.html" for number in range(20)]
    assert all(result.record for result in results)


def test_pictures_of_a_page_are_told_across_parts() -> None:
    others = [(f"{number:03}.html", PAGE) for number in range(40)]
    found = opened(make_zip(("a_files/frame.html", PAGE), *others, ("a.html", PAGE), ("b_files/frame.html", PAGE)))
    assert [document.name for document in found] == [f"a!{name}" for name, _ in others] + ["a!a.html", "a!b_files/frame.html"]
