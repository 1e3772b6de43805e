"""A web site on this machine, as a real server: what it sends, and what it was asked."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Final

HTML: Final = {"content-type": "text/html; charset=utf-8"}


@dataclass(frozen=True)
class Sent:
    """What stands at a path. Where it has an ETag, who sends that along is told that nothing has changed."""

    content: bytes | str = b""
    code: int = 200
    headers: Mapping[str, str] = field(default_factory=lambda: HTML)
    etag: str | None = None
    drip: float = 0.0

    @property
    def body(self) -> bytes:
        return self.content.encode() if isinstance(self.content, str) else self.content


@dataclass
class Site:
    """A site: `pages` by path, each one answer or several that are given in turn, and the requests it has had."""

    address: str
    pages: dict[str, Sent | list[Sent]] = field(default_factory=dict)
    asked: list[tuple[str, Mapping[str, str]]] = field(default_factory=list)
    times: list[float] = field(default_factory=list)

    def __truediv__(self, path: str) -> str:
        return f"{self.address}/{path}"

    @property
    def paths(self) -> list[str]:
        """What was asked for, robots.txt apart."""
        return [path for path, _ in self.asked if path != "/robots.txt"]

    def answer(self, path: str) -> Sent:
        found = self.pages.get(path, Sent("not here", 404))
        if isinstance(found, list):
            return found.pop(0) if len(found) > 1 else found[0]
        return found


@contextmanager
def site() -> Iterator[Site]:
    """A site that is served while the block runs."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            served.asked.append((self.path, {name.lower(): value for name, value in self.headers.items()}))
            served.times.append(time.monotonic())
            sent = served.answer(self.path)
            unchanged = sent.etag is not None and self.headers.get("if-none-match") == sent.etag
            self.send_response(304 if unchanged else sent.code)
            for name, value in (dict(sent.headers) | ({"etag": sent.etag} if sent.etag else {})).items():
                self.send_header(name, value)
            self.end_headers()
            if not unchanged:
                self._send(sent)

        def _send(self, sent: Sent) -> None:
            try:
                for at in range(0, len(sent.body), 1 if sent.drip else 65_536):
                    self.wfile.write(sent.body[at : at + (1 if sent.drip else 65_536)])
                    self.wfile.flush()
                    time.sleep(sent.drip)
            except OSError:  # who asked has had enough
                pass

        def log_message(self, *_: object) -> None: ...

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as running:
        served = Site(f"http://127.0.0.1:{running.server_port}")
        thread = threading.Thread(target=running.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        try:
            yield served
        finally:
            running.shutdown()
            thread.join()
