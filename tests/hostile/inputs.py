"""A number to a hostile input; the same number gives the same input."""

from typing import NamedTuple

from tests.hostile.chance import Chance
from tests.hostile.mutations import MUTATIONS, long
from tests.hostile.pages import corpus

_LARGEST = 2_000_000
_ONE_IN = 400
"""So seldom is an input long: by the million."""


class Input(NamedTuple):
    """What is parsed, and what was done to make it."""

    data: bytes | str
    name: str
    recipe: str


def make(seed: int, *, small: bool = False) -> Input:
    """The input of a seed; `small`: with a twentieth of the repetitions, and with fewer news, which take longest."""
    rnd = Chance(seed, 20 if small else 1)
    pages = corpus()
    data = rnd.choice(rnd.choices(pages.pages, (7, 1, 2) if small else (5, 3, 2))[0])
    done = []
    for mutation in rnd.choices(MUTATIONS, k=rnd.randrange(1, 5)):
        data = (mutation(rnd, data, pages) or b"x")[:_LARGEST]
        done.append(mutation.__name__)
    if rnd.randrange(_ONE_IN) == 0:
        data = long(rnd, data, pages)[:_LARGEST]
        done.append(long.__name__)
    name = rnd.choice(("page.html", "-", "", "a\x1b[31m.txt", "caf\udce9.txt", "a!b.html"))
    if rnd.randrange(20) == 0:
        # As text, with half surrogate pairs where the bytes are none.
        return Input(data.decode("utf-8", "surrogateescape"), name, " ".join([*done, "text"]))
    return Input(data, name, " ".join(done))
