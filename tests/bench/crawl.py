"""`python -m tests.bench.crawl`: what `parse --match` costs a page of a compressed WARC that it passes over, and one that it parses."""

import gzip
import resource
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.bench.pages import sheet
from tests.source.archives import record

_SIZES = (20_000, 150_000)
_COUNT = 1_000


def main() -> None:
    """Prints a table."""
    print(f"{'page':>8}{'passed over, us':>18}{'MB/s':>8}{'parsed, us':>14}")
    start = _seconds([])
    for size in _SIZES:
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "crawl.warc.gz"
            pages = [sheet(size, seed) for seed in range(50)]
            path.write_bytes(
                b"".join(gzip.compress(record(f"https://www.example.se/{at}", pages[at % 50]), 6) for at in range(_COUNT))
            )
            over = (_seconds([str(path), "--match", "europeiska nonesuch"]) - start) / _COUNT
            parsed = (_seconds([str(path), "--match", "projektperiod"]) - start) / _COUNT
        print(f"{size // 1000:>5} kB{over * 1e6:>18.0f}{size / over / 1e6:>8.0f}{parsed * 1e6:>14.0f}", flush=True)


def _seconds(words: list[str]) -> float:
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    command = [sys.executable, "-m", "esfsheet", "parse", "-q", "-j", "1", "--fail-on", "never", "-o", "/dev/null"]
    subprocess.run([*command, *(words or ["--files-from", "/dev/null"])], check=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


if __name__ == "__main__":
    main()
