"""Every declared boilerplate finds its examples and leaves its near misses alone."""

import re

import pytest

from esfsheet.news.page.lines import Boilerplate, boilerplate, kind

ALL = boilerplate()


@pytest.mark.parametrize(("name", "pattern"), ALL, ids=[name for name, _ in ALL])
def test_examples(name: str, pattern: Boilerplate) -> None:
    assert len(pattern.hits) >= 1
    assert pattern.misses
    for line in pattern.hits:
        assert kind(line) is not None, line
    for line in pattern.misses:
        assert re.match(pattern.regex, line, re.IGNORECASE) is None, line
