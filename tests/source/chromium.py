"""Saves pages as MHTML with a real Chromium: `python -m tests.source.chromium OUT PAGE...`; each page is served on loopback.

Not a test: it makes fixtures, and shows whether what today's browser writes still gives the records of the pages themselves.
"""

import http.server
import json
import os
import shutil
import subprocess
import sys
import tempfile
import threading
from pathlib import Path
from typing import Any

import esfsheet

HOST = "projekt.example.org"
Json = dict[str, Any]


class Browser:
    """Chromium without a window, spoken to through two pipes (DevTools protocol, `--remote-debugging-pipe`)."""

    def __init__(self, profile: str, port: int) -> None:
        name = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))))
        their_in, self._out = os.pipe()
        self._in, their_out = os.pipe()
        words = ["--headless=new", "--no-sandbox", "--disable-gpu", f"--user-data-dir={profile}", "--remote-debugging-pipe"]
        words.append(f"--host-resolver-rules=MAP {HOST}:80 127.0.0.1:{port}, MAP * ~NOTFOUND")
        shell = 'exec 3<&"$1" 4>&"$2"; shift 2; exec "$@"'
        self.process = subprocess.Popen(
            ["bash", "-c", shell, "-", str(their_in), str(their_out), name, *words, "about:blank"],
            pass_fds=(their_in, their_out),
            stderr=subprocess.DEVNULL,
        )
        os.close(their_in)
        os.close(their_out)
        self._number = 0
        self._rest = b""

    def ask(self, method: str, session: str | None = None, **values: object) -> Json:
        """What the browser answers."""
        self._number += 1
        asked: Json = {"id": self._number, "method": method, "params": values} | ({"sessionId": session} if session else {})
        os.write(self._out, json.dumps(asked).encode() + b"\0")
        while (told := self._told()).get("id") != self._number:
            pass
        return dict(told["result"])

    def wait(self, event: str) -> None:
        """Until the browser tells of an event."""
        while self._told().get("method") != event:
            pass

    def _told(self) -> Json:
        while b"\0" not in self._rest:
            self._rest += os.read(self._in, 1 << 20)
        told, _, self._rest = self._rest.partition(b"\0")
        return dict(json.loads(told))


def _charset(data: bytes) -> str:
    try:
        data.decode()
    except UnicodeDecodeError:
        return "windows-1252"
    return "utf-8"


def snapshots(pages: list[Path]) -> list[bytes]:
    """Each page as MHTML, in the bytes that the browser writes."""
    named = {page.name: page.read_bytes() for page in pages}

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            found = named.get(self.path[1:], b"")
            self.send_response(200 if found else 404)
            self.send_header("Content-Type", f"text/html; charset={_charset(found)}")
            self.end_headers()
            self.wfile.write(found)

        def log_message(self, *words: object) -> None:
            pass

    saved = []
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler) as site, tempfile.TemporaryDirectory() as profile:
        threading.Thread(target=site.serve_forever, daemon=True).start()
        browser = Browser(profile, site.server_address[1])
        for name in named:
            target = browser.ask("Target.createTarget", url="about:blank")["targetId"]
            session = browser.ask("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
            browser.ask("Page.enable", session)
            browser.ask("Page.navigate", session, url=f"http://{HOST}/{name}")
            browser.wait("Page.loadEventFired")
            saved.append(browser.ask("Page.captureSnapshot", session, format="mhtml")["data"].encode())
        browser.ask("Browser.close")
        browser.process.wait()
        site.shutdown()
    return saved


def main() -> None:
    out, *words = map(Path, sys.argv[1:])
    out.mkdir(parents=True, exist_ok=True)
    for page, data in zip(words, snapshots(words), strict=True):
        path = out / f"{page.stem}.mhtml"
        path.write_bytes(data)
        have, want = (esfsheet.parse(path, url="x"), esfsheet.parse(page, url="x"))
        print(f"{path}: {len(data):,} bytes, {have.layout}: {'the same' if have.record == want.record else 'ANOTHER'} record")


if __name__ == "__main__":
    main()
