"""News texts about ESF projects, to article records."""

from esfsheet.news.around import around
from esfsheet.news.read import read

__all__ = ["around", "read"]
