"""Work spread over processes, its order kept, where one item may end or hold up its process. Knows nothing of pages."""

from esfsheet.workers.spread import SMALL, spread

__all__ = ["SMALL", "spread"]
