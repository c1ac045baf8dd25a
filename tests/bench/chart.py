"""Lines as SVG: a few series over counts on a logarithmic scale, from zero."""

import math
from collections.abc import Mapping, Sequence
from xml.sax.saxutils import escape

_WIDTH, _HEIGHT, _LEFT, _TOP, _GAP = 420, 200, 60, 40, 90
_COLOURS = ("#1b6ca8", "#c2571a", "#4a7c2c")
Series = Mapping[str, Sequence[float]]


def chart(panels: Sequence[tuple[str, Series]], counts: Sequence[int]) -> str:
    """One panel below the other, each with its title and its series.

    >>> chart([("MB", {"zip": [1.0, 2.0]})], [10, 100]).count("<polyline")
    1
    """
    height = len(panels) * (_HEIGHT + _GAP) + _TOP
    parts = [part for at, (title, series) in enumerate(panels) for part in _panel(title, series, counts, at)]
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_LEFT + _WIDTH + 120} {height}" font-family="sans-serif" '
        f'font-size="12">\n<rect width="100%" height="100%" fill="white"/>\n' + "\n".join(parts) + "\n</svg>\n"
    )


def _panel(title: str, series: Series, counts: Sequence[int], at: int) -> list[str]:
    top = _TOP + at * (_HEIGHT + _GAP)
    most = _round(max(value for values in series.values() for value in values))
    parts = [f'<text x="{_LEFT}" y="{top - 12}" font-weight="bold">{escape(title)}</text>']
    for share in (0, 0.25, 0.5, 0.75, 1):
        y = top + _HEIGHT * (1 - share)
        parts += [
            f'<line x1="{_LEFT}" x2="{_LEFT + _WIDTH}" y1="{y}" y2="{y}" stroke="#ddd"/>',
            f'<text x="{_LEFT - 6}" y="{y + 4}" text-anchor="end">{most * share:g}</text>',
        ]
    parts += [
        f'<text x="{_x(count, counts):.1f}" y="{top + _HEIGHT + 18}" text-anchor="middle">{count:,}</text>' for count in counts
    ]
    for (name, values), colour, next_ in zip(series.items(), _COLOURS, range(len(series)), strict=False):
        points = [(_x(count, counts), top + _HEIGHT * (1 - value / most)) for count, value in zip(counts, values, strict=True)]
        line = " ".join(f"{x:.1f},{y:.1f}" for x, y in points)
        parts.append(f'<polyline fill="none" stroke="{colour}" stroke-width="2" points="{line}"/>')
        parts += [
            f'<circle cx="{x:.1f}" cy="{y:.1f}" r="3" fill="{colour}"><title>{escape(name)}: {value:.4g}</title></circle>'
            for (x, y), value in zip(points, values, strict=True)
        ]
        parts.append(f'<text x="{_LEFT + _WIDTH + 12}" y="{top + 14 + 18 * next_}" fill="{colour}">{escape(name)}</text>')
    return parts


def _x(count: int, counts: Sequence[int]) -> float:
    low, high = math.log(counts[0]), math.log(counts[-1])
    return _LEFT + (_WIDTH * (math.log(count) - low) / (high - low) if high > low else 0)


def _round(value: float) -> float:
    """The next round number: 1, 2 or 5 with noughts."""
    power = float(10 ** math.floor(math.log10(value)))
    return next(power * step for step in (1, 2, 5, 10) if power * step >= value)
