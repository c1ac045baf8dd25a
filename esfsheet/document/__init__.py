"""Bytes to a decoded page of plain lines. The only room that knows lxml and bs4."""

from esfsheet.document.page import Line, Note, Page
from esfsheet.document.read import read

__all__ = ["Line", "Note", "Page", "read"]
