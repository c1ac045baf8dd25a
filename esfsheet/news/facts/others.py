"""What a text says of an earlier project, and not of its own."""

from collections.abc import Collection

from esfsheet.news.text.body import Body
from esfsheet.news.text.places import Stretches, places


class Others:
    """Where earlier projects are named, beside the text's own."""

    def __init__(self, body: Body, projects: Collection[str], earlier: Collection[str]) -> None:
        self._body = body
        self._own = [start for start, _ in places(projects, body.seen)] if earlier else []
        taken = Stretches(places(projects, body.seen) if earlier else ())
        self._earlier = [low for low, high in (places(earlier, body.seen) if earlier else ()) if not taken.meet(low, high)]

    def have(self, at: int) -> bool:
        """Whether what stands here is said of an earlier one: the name before it in its sentence is that one's, or the only one after it."""
        if not self._earlier:
            return False
        start, end = self._body.sentence(at)
        earlier = [place for place in self._earlier if start <= place < end]
        own = [place for place in self._own if start <= place < end]
        before = [place for place in earlier if place < at]
        if before:
            return before[-1] > max((place for place in own if place < at), default=-1)
        return bool(earlier) and not own
