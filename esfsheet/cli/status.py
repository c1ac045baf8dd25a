"""What the exit status of every command means."""

from enum import IntEnum


class Status(IntEnum):
    """0 clean, 1 findings of the failing severity, 2 bad use or unreadable input, 130 interrupted."""

    CLEAN = 0
    FINDINGS = 1
    UNUSABLE = 2
    INTERRUPTED = 130
