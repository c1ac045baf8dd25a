"""`esfsheet parse --engine dask` on a cluster of two processes, some of which are killed."""

import json
import os
import re
import signal
import subprocess
import sys
import threading
import time
import zipfile
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

import pytest

from tests.bench.pages import sheet
from tests.cli.test_parse import ESFSHEET, FIXTURES, PLAIN
from tests.command import run
from tests.source.archives import PAGE, record

pytest.importorskip("distributed", reason="needs the extra cluster")
ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def scheduler() -> Iterator[str]:
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.cluster.cluster"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        cwd=ROOT,
        text=True,
    )
    assert process.stdin
    assert process.stdout
    try:
        yield process.stdout.readline().strip()
    finally:
        process.stdin.close()
        process.wait(30)
        process.stdout.close()


@pytest.fixture
def inputs(tmp_path: Path) -> list[Path]:
    """A folder of more pages than a shard has, a zip, a WARC, and what cannot be read."""
    folder = tmp_path / "pages"
    folder.mkdir()
    for number in range(600):
        (folder / f"{number:03}.html").write_bytes(sheet(2_000, number))
    with zipfile.ZipFile(folder / "300a.zip", "w") as archive:
        for path in sorted((FIXTURES / "codes").glob("V*.txt")):
            archive.write(path, path.name)
            archive.writestr(f"{path.name}.png", b"")
    (folder / "300b.csv").write_bytes(b"")
    crawl = [record(f"https://www.example.se/{number}", PAGE) for number in range(20)]
    crawl[9:9] = [
        record("https://www.example.se/borta", status="404 Not Found"),
        record("https://www.example.se/0", kind="revisit"),
    ]
    (tmp_path / "crawl.warc").write_bytes(b"".join(crawl))
    return [folder, tmp_path / "crawl.warc", tmp_path / "none.html"]


def _parse(scheduler: str, out: Path, *words: str | Path, cwd: Path | None = None) -> subprocess.CompletedProcess[bytes]:
    return run("parse", "-q", "--engine", "dask", "--scheduler", scheduler, "-o", out, *words, cwd=cwd)


def _lines(out: Path) -> bytes:
    return b"".join(path.read_bytes() for path in sorted(out.glob("part-*.jsonl")))


def _manifest(out: Path) -> list[dict[str, object]]:
    return [json.loads(line) for line in (out / "manifest.jsonl").read_bytes().splitlines()]


def test_parts_are_what_one_process_writes(scheduler: str, inputs: list[Path], tmp_path: Path) -> None:
    one = run("parse", *inputs, "--provenance")
    out = tmp_path / "out"
    ran = run("parse", "--engine", "dask", "--scheduler", scheduler, "-o", out, *inputs, "--provenance")
    assert ran.returncode == one.returncode == 2
    assert _lines(out) == one.stdout
    assert ran.stderr.splitlines()[-1] == one.stderr.splitlines()[-1]
    manifest = _manifest(out)
    assert [Path(str(entry["shard"]).partition(" and ")[0]).name for entry in manifest] == [
        "000.html",
        "250.html",
        "300a.zip",
        "301.html",
        "551.html",
        "crawl.warc",
        "none.html",
    ]
    for entry in manifest:
        data = (out / str(entry["part"])).read_bytes()
        assert entry["sha256"] == sha256(data).hexdigest()
        assert entry["lines"] == data.count(b"\n")
    assert sorted(path.name for path in out.iterdir()) == ["manifest.jsonl", *(str(entry["part"]) for entry in manifest)]
    assert manifest[-1]["findings"] == {"S009": 1}


def test_paths_begin_where_the_command_runs(scheduler: str, inputs: list[Path], tmp_path: Path) -> None:
    env_root = os.environ.get("PYTHONPATH", str(ROOT))
    assert env_root
    assert _parse(scheduler, Path("out"), "pages/300a.zip", "crawl.warc", "--match", "kommun", cwd=tmp_path).returncode in (
        0,
        1,
    )
    assert (
        _lines(tmp_path / "out") == run("parse", "-q", "pages/300a.zip", "crawl.warc", "--match", "kommun", cwd=tmp_path).stdout
    )


def test_addresses_are_read_by_fsspec(scheduler: str, inputs: list[Path], tmp_path: Path) -> None:
    address = f"file://{inputs[0]}"
    _parse(scheduler, tmp_path / "out", address)
    here = run("parse", "-q", inputs[0]).stdout
    assert _lines(tmp_path / "out") == here.replace(str(inputs[0]).encode(), address.encode())


def test_addresses_that_cannot_be_read_are_told(scheduler: str, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    given = ["nosuch://a/b.html", f"file://{tmp_path}/none.html", f"file://{tmp_path}/empty"]
    ran = run("parse", "--engine", "dask", "--scheduler", scheduler, "-o", tmp_path / "out", *given, PLAIN)
    assert ran.returncode == 2
    lines = [json.loads(line) for line in _lines(tmp_path / "out").splitlines()]
    assert [(line["source"]["name"], [found["code"] for found in line["findings"]]) for line in lines] == [
        *((address, [code]) for address, code in zip(given, ("S009", "S009", "S019"), strict=True)),
        (str(PLAIN), []),
    ]


def test_a_worker_is_killed_in_mid_run(scheduler: str, inputs: list[Path], tmp_path: Path) -> None:
    process = subprocess.Popen(
        [*ESFSHEET, "parse", "-q", "--engine", "dask", "--scheduler", scheduler, "-o", str(tmp_path / "out"), *map(str, inputs)]
    )
    killed = 0
    while process.poll() is None:
        if not killed and list((tmp_path / "out").glob("part-*.part")):
            killed = _workers(scheduler)[0]
            os.kill(killed, signal.SIGKILL)
        time.sleep(0.01)
    assert killed
    assert process.returncode == 2
    assert _lines(tmp_path / "out") == run("parse", "-q", *inputs).stdout


def test_a_shard_that_kills_its_worker_is_reported_and_left(scheduler: str, inputs: list[Path], tmp_path: Path) -> None:
    (inputs[0] / "300.html").write_bytes(b"ABORT")
    out = tmp_path / "out"
    ran = _parse(scheduler, out, inputs[0])
    assert ran.returncode == 2
    ran = run("parse", "--engine", "dask", "--scheduler", scheduler, "-o", out, inputs[0], "--resume")
    assert ran.returncode == 2
    assert b"250.html and 50 more: S030 error: its worker died 3 times" in ran.stderr
    assert [entry["part"] for entry in _manifest(out)] == [f"part-00000{number}.jsonl" for number in (0, 2, 3, 4)]
    # Mended, it is gone on with, and only what was missing is parsed.
    (inputs[0] / "300.html").write_bytes(PAGE)
    before = {path.name: path.stat().st_mtime_ns for path in out.glob("part-*")}
    assert _parse(scheduler, out, inputs[0], "--resume").returncode == 1
    assert _lines(out) == run("parse", "-q", inputs[0]).stdout
    after = {path.name: path.stat().st_mtime_ns for path in out.glob("part-*")}
    assert {name for name in after if after[name] != before.get(name)} == {"part-000001.jsonl"}


def test_a_run_that_was_killed_is_gone_on_with(scheduler: str, inputs: list[Path], tmp_path: Path) -> None:
    out = tmp_path / "out"
    words = ["parse", "-q", "--engine", "dask", "--scheduler", scheduler, "-o", str(out), *map(str, inputs)]
    process = subprocess.Popen([*ESFSHEET, *words])
    while not list(out.glob("part-*.told")):
        assert process.poll() is None
        time.sleep(0.005)
    process.kill()
    process.wait()
    assert not (out / "manifest.jsonl").exists()
    assert run(*words).returncode == 2
    assert run(*words, "--provenance", "--resume").returncode == 2
    done = next(out.glob("part-*.told"))
    part = out / done.name.removesuffix(".told")
    part.write_bytes(b"spoilt\n")
    assert run(*words, "--resume").returncode == 2
    assert _lines(out) == run("parse", "-q", *inputs).stdout
    assert len(_manifest(out)) == 7


def test_a_run_that_was_interrupted_is_gone_on_with(scheduler: str, inputs: list[Path], tmp_path: Path) -> None:
    out = tmp_path / "out"
    words = ["parse", "--engine", "dask", "--scheduler", scheduler, "-o", str(out), *map(str, inputs)]
    process = subprocess.Popen([*ESFSHEET, *words], stderr=subprocess.PIPE)
    while not list(out.glob("part-*.told")):
        assert process.poll() is None
        time.sleep(0.005)
    process.send_signal(signal.SIGINT)
    said = process.communicate()[1].decode()
    assert process.returncode == 130, said
    assert re.search(r"^interrupted: [0-9]+ pages? done: the same command with --resume goes on\n\Z", said, re.MULTILINE)
    assert "Traceback" not in said
    assert run(*words, "-q", "--resume").returncode == 2
    assert _lines(out) == run("parse", "-q", *inputs).stdout


def test_bad_use_is_told(scheduler: str, tmp_path: Path) -> None:
    for words, message in (
        (["--engine", "dask", "-o", tmp_path / "out"], b"--scheduler"),
        (["--engine", "dask", "--scheduler", scheduler], b"-o which folder"),
        (["--engine", "dask", "--scheduler", scheduler, "-o", tmp_path / "out", "-"], b"standard input"),
        (["--engine", "dask", "--scheduler", "tcp://127.0.0.1:1", "-o", tmp_path / "out"], b"is the scheduler there?"),
        (["--engine", "dask", "--scheduler", "nonsense", "-o", tmp_path / "out"], b"is the scheduler there?"),
        (["--engine", "dask", "--scheduler", scheduler, "-o", "nosuch://out"], b"nosuch://out: Protocol not known: nosuch"),
        (
            ["--engine", "dask", "--scheduler", scheduler, "-o", "memory://out"],
            b"a place that all workers share",
        ),
    ):
        ran = run("parse", PLAIN, *words)
        assert ran.returncode == 2
        assert message in ran.stderr
        assert b"Traceback" not in ran.stderr


def _workers(scheduler: str) -> list[int]:
    """The processes of the workers."""
    found: list[int] = []

    def ask() -> None:
        from distributed import Client

        with Client(scheduler, set_as_default=False) as client:
            found.extend(client.run(os.getpid).values())

    thread = threading.Thread(target=ask)
    thread.start()
    thread.join()
    return found
