"""The `esfsheet` command for tests: a process for each run, all forked from one that has loaded what commands load.

A start takes half a second of the processor, a fork a twentieth; there are some four hundred in the tests. What a start itself
loads and does is for `tests/cli/test_imports.py`, what signals and closed pipes do for those who start the real one.
"""

from tests.command.run import run

__all__ = ["run"]
