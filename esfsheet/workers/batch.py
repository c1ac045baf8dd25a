"""Items that go to a worker together: to send them one by one would cost a tenth of the work on them."""

from collections.abc import Callable, Iterator
from typing import Generic

from esfsheet.workers.item import LARGE, Answer, Item

_SHORT, _LONG = 2, 32


class Batch(Generic[Item, Answer]):
    """Items, and the answers that have come for the first of them."""

    def __init__(self, alone: Item | None = None) -> None:
        self.items: list[Item] = [] if alone is None else [alone]
        self.answers: list[Answer] = []
        self.answered = 0
        self.size = 0
        self.alone = alone is not None
        """Whether it is one item that did not get its answer together with others."""

    @property
    def left(self) -> list[Item]:
        """The items without an answer."""
        return self.items[self.answered :]

    @property
    def done(self) -> bool:
        """Whether every item has its answer."""
        return self.answered == len(self.items)

    def add(self, item: Item, size: int) -> None:
        """Puts one more item in."""
        self.items.append(item)
        self.size += size

    def answer(self, answers: list[Answer]) -> None:
        """Takes the answers for the next items."""
        self.answers += answers
        self.answered += len(answers)
        if self.done:
            # Their bytes are needed no more, and the batch may wait long for its turn.
            self.items, self.answered = [], 0

    def take(self) -> Iterator[Answer]:
        """Gives the answers that have come since it was last asked."""
        answers, self.answers = self.answers, []
        yield from answers

    def divide(self) -> "list[Batch[Item, Answer]]":
        """Batches of one for what has no answer, which then has them all."""
        ones: list[Batch[Item, Answer]] = [Batch(item) for item in self.left]
        self.items, self.answered = [], 0
        return ones


class Filling(Generic[Item, Answer]):
    """Items drawn into batches: short at first, so that all workers have some soon; never long, and never large."""

    def __init__(self, items: Iterator[Item], size: Callable[[Item], int]) -> None:
        self._items = items
        self._size = size
        self._long = _SHORT
        self._batch: Batch[Item, Answer] = Batch()
        self.dry = False
        """Whether all items have been drawn."""

    def draw(self) -> Batch[Item, Answer] | None:
        """Draws one more item; a batch where that fills it."""
        try:
            item = next(self._items)
        except StopIteration:
            self.dry = True
        else:
            self._batch.add(item, self._size(item))
        if self.dry or len(self._batch.items) >= self._long or self._batch.size >= LARGE:
            self._long = min(2 * self._long, _LONG)
            full, self._batch = self._batch, Batch()
            return full if full.items else None
        return None
