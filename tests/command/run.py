"""One run of the command, as `subprocess.run([sys.executable, "-m", "esfsheet", ...])` would give it."""

import atexit
import json
import os
import socket
import subprocess
import sys
import tempfile
import threading
from collections.abc import Mapping
from contextlib import suppress
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parents[2]
Ran = subprocess.CompletedProcess[bytes]

_ONE_AT_A_TIME = threading.Lock()


def run(
    *words: object,
    stdin: bytes = b"",
    cwd: Path | None = None,
    env: Mapping[str, str] | None = None,
    module: str = "esfsheet",
) -> Ran:
    """What the command, or another module that is one, wrote and how it ended; `env` is all of its environment."""
    command = ["-m", module, *map(str, words)]
    env = dict(os.environ if env is None else env)
    server, its_start = _server()
    if _start(env) != its_start:
        return subprocess.run([sys.executable, *command], input=stdin, cwd=cwd, env=env, capture_output=True, check=False)
    asked = {"module": module, "words": command[2:], "cwd": str(cwd or Path.cwd()), "env": env}
    reading, writing = os.pipe()
    feeding = threading.Thread(target=_feed, args=(writing, stdin))
    feeding.start()
    with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
        with open(reading, "rb", 0), _ONE_AT_A_TIME:
            socket.send_fds(server, [json.dumps(asked).encode()], [reading, out.fileno(), err.fileno()])
            status = int(server.recv(100))
        feeding.join()
        return subprocess.CompletedProcess([sys.executable, *command], status, *(_all(file.fileno()) for file in (out, err)))


def _start(env: Mapping[str, str]) -> dict[str, str]:
    """What Python reads as it begins, and a fork has from the server."""
    return {name: value for name, value in env.items() if name.startswith(("PYTHON", "LC_", "LANG"))}


def _feed(pipe: int, data: bytes) -> None:
    with suppress(BrokenPipeError), open(pipe, "wb", 0) as file:
        file.write(data)


def _all(file: int) -> bytes:
    return os.pread(file, os.fstat(file).st_size, 0)


@cache
def _server() -> tuple[socket.socket, dict[str, str]]:
    """The server's socket, and what it read as it began."""
    ours, its = socket.socketpair(type=socket.SOCK_SEQPACKET)
    start = _start(os.environ)
    command = [sys.executable, "-m", "tests.command.server", str(its.fileno())]
    process = subprocess.Popen(command, pass_fds=[its.fileno()], cwd=ROOT, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL)
    its.close()

    @atexit.register
    def end() -> None:
        ours.close()
        process.wait()

    return ours, start
