"""`python -m tests.bench.giants`: what giant pages take, each in a process of its own; status 1 where one takes over 5 s or 500 MB."""

import json
import subprocess
import sys

from tests.hostile.giants import ALL

_SECONDS, _MEMORY = 5, 500_000_000


def main() -> int:
    """Prints the table."""
    over = 0
    print(f"{'page':<42} {'MB':>6} {'s':>6} {'peak MB':>8}  layout    codes")
    for name in ALL:
        ran = subprocess.run([sys.executable, "-m", "tests.hostile.giant", name], capture_output=True, text=True, check=False)
        if ran.returncode:
            print(f"{name:<42} FAILED {ran.stderr.strip().splitlines()[-1:]}")
            over += 1
            continue
        said = json.loads(ran.stdout)
        over += said["seconds"] > _SECONDS or said["memory"] > _MEMORY
        print(
            f"{name:<42} {said['input'] / 1e6:>6.1f} {said['seconds']:>6.2f} {said['memory'] / 1e6:>8.0f}"
            f"  {said['layout'] or '-':<9} {' '.join(said['codes'])}",
            flush=True,
        )
    print(f"\n{len(ALL) - over} of {len(ALL)} within {_SECONDS} s of the processor and {_MEMORY // 1_000_000} MB")
    return 1 if over else 0


if __name__ == "__main__":
    raise SystemExit(main())
