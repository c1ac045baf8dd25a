"""`python -m tests.command.server SOCKET`: loads what commands load, then forks for each run that the socket asks for."""

import gc
import json
import os
import runpy
import socket
import sys
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules

import esfsheet
from esfsheet import twins
from esfsheet.cli import commands

FIXTURES = Path(__file__).parents[2] / "fixtures"
_EACH = 10
"""Of so many news pages one is parsed: what these need is then loaded and compiled, which takes a fork two seconds."""
_LARGEST = 1_000_000


def main(asking: socket.socket) -> None:
    """Serves until nobody asks any more; in a fork, which is the run, ends as the command does."""
    while True:
        asked, given, _, _ = socket.recv_fds(asking, _LARGEST, 3)
        if not asked:
            return
        if b'"dask"' in asked:
            import_module("esfsheet.cluster.run")
        if not (child := os.fork()):
            asking.close()
            _be(given, **json.loads(asked))
            return
        for file in given:
            os.close(file)
        _, status = os.waitpid(child, 0)
        asking.send(str(os.waitstatus_to_exitcode(status)).encode())


def _be(given: list[int], module: str, words: list[str], cwd: str, env: dict[str, str]) -> None:
    """Runs the module in this process."""
    for number, file in enumerate(given):
        os.dup2(file, number)
        os.close(file)
    os.chdir(cwd)
    os.environ.clear()
    os.environ.update(env)
    sys.argv[1:] = words
    runpy.run_module(module, run_name="__main__", alter_sys=True)


def _load() -> None:
    for module in iter_modules(commands.__path__):
        import_module(f"{commands.__name__}.{module.name}")
    sheets, news = (FIXTURES / "sheets").rglob("bank_*.txt"), sorted(twins.pages(FIXTURES / "news" / "dev"))[::_EACH]
    assert news
    for page in (*sheets, *news):
        esfsheet.parse(page).to_json(provenance=True)


if __name__ == "__main__":
    _load()
    # What no fork has made, none of them has to look through for garbage.
    gc.freeze()
    main(socket.socket(fileno=int(sys.argv[1])))
