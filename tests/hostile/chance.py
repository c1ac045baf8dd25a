"""The source of chance that hostile inputs are made from."""

import random


class Chance(random.Random):
    """Chance that says as well how often a thing is repeated: few times most often, sometimes many."""

    def __init__(self, seed: int, share: int = 1) -> None:
        super().__init__(seed)
        self._share = share

    def times(self, most: int) -> int:
        """Up to `most`, or to a share of it."""
        return int(max(most // self._share, 2) ** self.random())
