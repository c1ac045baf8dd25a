"""A folder of pages, each with its side file.

`NAME.html` (or `.txt`) holds a page's bytes as they came, only opened where they were sent compressed. Beside it
`NAME.html.json`, the side file, one JSON object in UTF-8, holds what was asked and answered:

- `url`: the address asked for; for a copy of the Internet Archive the address of the page that was copied
- `final_url`: the address that answered, after redirects; this is what `source.url` is read from
- `target`: what the user wrote; `operation_id`: the same where it is one, else null
- `capture`: null, or `wayback` with the year asked for; `original_url`: null, or the address as the archive writes it
- `time`: when it was asked for, and `checked`: null, or when it was last found unchanged; both ISO 8601, UTC
- `status`: a number; `headers`: pairs of name and value, as they came; `address`: the IP address that answered
- `redirects`: the addresses on the way, `url` first; empty where there were none
- `media_type`, `encoding`: what the host said of the page in Content-Type, null where it did not
- `bytes`, `sha256`: of the page file

A page counts as saved when both files are there and the sum is right: the side file is written last.
"""

import hashlib
import json
from pathlib import Path
from typing import Any

from esfsheet.fetch import atomic
from esfsheet.fetch.answer import Headers
from esfsheet.fetch.lock import locked
from esfsheet.fetch.naming import stem
from esfsheet.fetch.pages import SUFFIXES, charset, media_type
from esfsheet.fetch.shelf import conditions
from esfsheet.fetch.targets import Target
from esfsheet.fetch.url import Url
from esfsheet.fetch.visit import Visit
from esfsheet.result import safe_json

_SUFFIXES = tuple(dict.fromkeys(SUFFIXES.values()))
_LOCK = ".esfsheet-fetch.lock"


class Pages:
    """The pages of a folder, which is made where it is missing. Raises OSError."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        folder.mkdir(parents=True, exist_ok=True)
        with locked(folder / _LOCK):
            atomic.sweep(folder)

    def holds(self, target: Target) -> str | None:
        """The path of a page that is saved already, if it is."""
        found = self._find(target)
        return str(found[0]) if found else None

    def validators(self, target: Target, url: Url) -> Headers:
        """The headers that ask `url` whether it still is what is saved."""
        found = self._find(target)
        if not found or found[1]["final_url"] != url.text:
            return []
        headers = {str(name).lower(): str(value) for name, value in found[1]["headers"]}
        return conditions(headers.get("etag", ""), headers.get("last-modified", ""))

    def keep(self, target: Target, visit: Visit, original: str | None) -> str:
        """Saves a page, in the place of the one that was saved before."""
        page = visit.page
        path = self._path(target, SUFFIXES.get(media_type(page), ".html"))
        side = {
            "url": _address(target),
            "final_url": page.url.text,
            "target": target.text,
            "operation_id": target.operation_id,
            "capture": target.capture,
            "original_url": original,
            "time": page.time.isoformat(timespec="seconds"),
            "checked": None,
            "status": page.status,
            "headers": [list(pair) for pair in page.headers],
            "address": page.address,
            "redirects": [answer.url.text for answer in visit.answers[:-1]],
            "media_type": media_type(page) or None,
            "encoding": charset(page),
            "bytes": len(page.body),
            "sha256": hashlib.sha256(page.body).hexdigest(),
        }
        with locked(self._folder / _LOCK):
            atomic.write(path, page.body)
            atomic.write(_side(path), _json(side))
            for suffix in _SUFFIXES:
                if suffix != path.suffix:
                    old = self._path(target, suffix)
                    _side(old).unlink(missing_ok=True)
                    old.unlink(missing_ok=True)
            atomic.settle(self._folder)
        return str(path)

    def confirm(self, target: Target, visit: Visit) -> str | None:
        """Notes in the side file that the page is still so."""
        with locked(self._folder / _LOCK):
            found = self._find(target)
            if not found:
                return None
            path, side = found
            atomic.write(_side(path), _json(side | {"checked": visit.page.time.isoformat(timespec="seconds")}))
        return str(path)

    def _path(self, target: Target, suffix: str) -> Path:
        return self._folder / (stem(_address(target), target.operation_id, target.capture) + suffix)

    def _find(self, target: Target) -> tuple[Path, dict[str, Any]] | None:
        for suffix in _SUFFIXES:
            path = self._path(target, suffix)
            if not path.is_file() or not _side(path).is_file():
                continue
            try:
                side = json.loads(_side(path).read_bytes())
                body = path.read_bytes()
            except (FileNotFoundError, ValueError, RecursionError):
                continue
            if _describes(side, target, body):
                return path, side
        return None


def _describes(side: object, target: Target, body: bytes) -> bool:
    """Whether a side file is one, of this target and this page."""
    if not isinstance(side, dict) or "final_url" not in side or side.get("url") != _address(target):
        return False
    headers = side.get("headers")
    pairs = isinstance(headers, list) and all(isinstance(pair, list) and len(pair) == 2 for pair in headers)
    return pairs and side.get("sha256") == hashlib.sha256(body).hexdigest()


def _address(target: Target) -> str:
    assert target.url is not None
    return target.url.text


def _side(path: Path) -> Path:
    return path.with_name(f"{path.name}.json")


def _json(side: dict[str, Any]) -> bytes:
    return safe_json(json.dumps(side, ensure_ascii=False, indent=1)).encode("utf-8", "replace") + b"\n"
