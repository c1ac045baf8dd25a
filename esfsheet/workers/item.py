"""What is worked on, what comes of it, and when there is much of it."""

from typing import TypeVar

Item = TypeVar("Item")
Answer = TypeVar("Answer")
LARGE = 1_000_000
"""So many bytes of items fill a batch, and pay for processes."""
