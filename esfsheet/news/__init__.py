"""News texts about ESF projects, to article records."""

from esfsheet.news.read import read

__all__ = ["read"]
