"""`python -m tests.hostile.giant NAME`: parses one giant page, and prints what it gave and cost as JSON."""

import json
import resource
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory

import esfsheet
from tests.hostile.giants import ALL, BOMBS, TEXT


def main(name: str) -> None:
    """Parses the page in this process, which nothing else has made larger."""
    data = ALL[name]()
    esfsheet.parse(TEXT).to_json()
    resource.setrlimit(resource.RLIMIT_CPU, (120, 120))
    begin = time.process_time()
    if name in BOMBS:
        with TemporaryDirectory() as folder:
            path = Path(folder) / "bomb"
            path.write_bytes(data)
            results = list(esfsheet.parse_many([path]))
    else:
        results = [esfsheet.parse(data, name="page")]
    lines = [result.to_json() for result in results]
    seconds = time.process_time() - begin
    said = json.loads(lines[-1])
    print(
        json.dumps(
            {
                "input": len(data),
                "seconds": seconds,
                "memory": _memory(),
                "layout": said["layout"],
                "record": said["record"],
                "codes": sorted({finding["code"] for finding in said["findings"]}),
            }
        )
    )


def _memory() -> int:
    """The most memory that this process has had; getrusage would tell that of the one that started it, where that had more."""
    [peak] = [line for line in Path("/proc/self/status").read_text().splitlines() if line.startswith("VmHWM")]
    return int(peak.split()[1]) * 1024


if __name__ == "__main__":
    main(sys.argv[1])
