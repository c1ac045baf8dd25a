"""Work for processes: items say what becomes of the process that takes them."""

import ctypes
import faulthandler
import os
import signal
import time
from pathlib import Path


def work(item: str) -> str:
    """The item in capitals; or an end, or a wait."""
    faulthandler.disable()
    match item.split(":"):
        case ["abort"]:
            os.abort()
        case ["segfault"]:
            ctypes.string_at(0)
        case ["memory"]:
            os.kill(os.getpid(), signal.SIGKILL)
        case ["exit"]:
            os._exit(3)
        case ["hang"]:
            while True:
                pass
        case ["sleep", seconds]:
            time.sleep(float(seconds))
        case ["once", path]:
            # As a process that the system ends because another one takes the memory.
            if not Path(path).exists():
                Path(path).touch()
                os.abort()
    return item.upper()


def failed(item: str, how: str | None) -> str:
    """Which item was lost, and why."""
    return f"{item} {how}"
