"""The command line: one command, one file, no logic."""

import gc
import os
import sys
from errno import ENOENT

from esfsheet.cli.status import Status


def main() -> None:
    """Runs the command line and exits with a status of `Status`."""
    # What else is installed has no say in what a command writes, and looking for it takes time. A library would not set this.
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")
    from esfsheet.cli.app import app

    try:
        app()
    except KeyboardInterrupt:
        sys.exit(Status.INTERRUPTED)
    except BrokenPipeError:
        _close_quietly()
    except OSError as error:
        # A file that is to be read is a finding; this is one that is to be written, or a full disk.
        name = _printable(error.filename or "standard output")
        remedy = "make its folder first, or choose another place" if error.errno == ENOENT else "choose another place"
        sys.stderr.write(f"esfsheet: {name}: {error.strerror or error}: {remedy}\n")
        _leave_unwritten()
        sys.exit(Status.UNUSABLE)
    except Exception:
        # Status 1 means findings: a crash is never taken for them.
        import traceback

        from esfsheet.output.safe import safe

        # What broke it may be a page's text, which the error then holds.
        sys.stderr.write(safe(traceback.format_exc()))
        sys.exit(Status.UNUSABLE)
    finally:
        # Python would look through all that is left for what else could go, at the end of a process that goes with all of it.
        gc.freeze()


def _printable(name: object) -> str:
    from esfsheet.output.safe import safe_line

    return safe_line(str(name))


def _close_quietly() -> None:
    """Whoever read the output has seen enough, as `head` does: no message, no trace, no second error at exit."""
    _leave_unwritten()
    sys.exit(Status.CLEAN)


def _leave_unwritten() -> None:
    """What standard output still holds would be tried again at exit, and fail again."""
    try:
        sys.stdout.flush()
    except OSError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
