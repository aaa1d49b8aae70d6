"""Requests and answers for the page at `/`: the last calls, with every key masked."""

from __future__ import annotations

import asyncio
import json
import re
import shlex
import time
from collections import deque
from collections.abc import AsyncIterator, Iterable
from itertools import islice
from typing import TYPE_CHECKING, Any

from . import _sse
from ._call import Answer, Call, to_json

if TYPE_CHECKING:
    from ._store import Store

KEPT = 200  # calls
LONGEST = 20_000  # characters of a body, or of the events of a stream
LISTED = 50  # objects per collection
_SECRET = re.compile(r"\b(sk-|ek_|whsec_)[A-Za-z0-9_-]{4,}")

Record = dict[str, Any]


def masked(text: str) -> str:
    """Mask the keys in a text, and cut it if it is long."""
    cut = text if len(text) <= LONGEST else f"{text[:LONGEST]}… ({len(text)} characters)"
    return _SECRET.sub(r"\1***", cut)


def as_curl(record: Record) -> str:
    """Format a call as a curl command; the key comes from the environment."""
    parts = ["curl", "-X", record["method"], shlex.quote(record["url"]), '-H "Authorization: Bearer $OPENAI_API_KEY"']
    if record["kind"]:
        parts += ["-H", shlex.quote(f"Content-Type: {record['kind']}"), "-d", shlex.quote(record["asked"])]
    return " ".join(parts)


def as_python(record: Record) -> str:
    """Format a call as a Python program; the key comes from the environment."""
    lines = ["from overlay import OpenAI", "", f"client = OpenAI(base_url={record['base']!r})"]
    try:
        given = f", body={json.loads(record['asked'])!r}" if record["asked"] else ""
    except (ValueError, RecursionError):  # not JSON, or nested too deeply to format
        given = f", body={record['asked']!r}"
    lines.append(f"print(client.{record['method'].lower()}({record['path']!r}, cast_to=object{given}))")
    return "\n".join(lines)


def as_session(record: Record) -> str:
    """Format a WebSocket session as a program: it sends the same events, and prints what arrives."""
    given = ", ".join(f"{name}={value!r}" for name, value in record["given"].items())
    lines = ["from overlay import OpenAI", "", f"client = OpenAI(base_url={record['base']!r})"]
    lines.append(f"with client.{record['resource']}.connect({given}) as session:")
    lines += [f"    session.send({line!r})" for line in record["asked"].splitlines()]
    return "\n".join([*lines, "    for event in session:", "        print(event.to_json())"])


class Watch:
    """The last calls, and the current viewers. Only used on the server's event loop."""

    def __init__(self) -> None:
        self._records: deque[Record] = deque(maxlen=KEPT)
        self._onlookers: set[asyncio.Queue[Record]] = set()
        self._number = 0

    def begin(self, call: Call, url: str, kind: str, body: bytes) -> Record:
        """Record an incoming call.

        Args:
            call: The call.
            url: Its URL, with its query.
            kind: The media type of its body.
            body: Its body, as received.
        """
        is_text = kind.startswith(("application/json", "application/sdp", "text/"))
        asked = body.decode("utf-8", "replace") if is_text else f"({len(body)} bytes of {kind})" if body else ""
        record = self._new(call.method, url) | {"kind": kind if is_text and body else "", "asked": masked(asked)}
        return self._kept(record | {"curl": as_curl(record), "python": as_python(record)})

    def _new(self, method: str, url: str) -> Record:
        self._number += 1
        base, _, path = url.partition("/v1")
        return {
            "number": self._number, "method": method, "path": path, "url": url, "base": f"{base}/v1", "asked": "",
            "status": None, "milliseconds": None, "said": "", "begun": time.perf_counter(), "curl": "",
        }  # fmt: skip

    def _kept(self, record: Record) -> Record:
        self._records.append(record)
        self._tell(record)
        return record

    def open(self, url: str, resource: str, given: dict[str, str]) -> Record:
        """Record a requested WebSocket session.

        Args:
            url: Its URL, with its query.
            resource: The resource whose ``connect`` opens it: "realtime".
            given: The arguments of ``connect``.
        """
        record = self._new("GET", url.replace("ws", "http", 1)) | {"resource": resource, "given": given}
        return self._kept(record | {"python": as_session(record)})

    def event(self, record: Record, side: str, event: Any) -> None:
        """Record an event of a session, from the client (``asked``) or the server (``said``)."""
        record[side] = masked(f"{record[side]}{to_json(event).decode()}\n")
        if side == "asked":
            record["python"] = as_session(record)
        self._tell(record)

    def state(self, record: Record, status: int) -> None:
        """Record that a call was answered, or a session opened (101), refused, or ended."""
        record |= {"status": status, "milliseconds": round((time.perf_counter() - record["begun"]) * 1000, 1)}
        self._tell(record)

    def end(self, record: Record, answer: Answer) -> None:
        """Record the answer; events of a stream are recorded as they are sent."""
        if answer.events is not None:
            answer.events = self._followed(record, answer.events)
        elif isinstance(answer.body, bytes):
            kind = dict(answer.headers).get("content-type", "nothing")
            record["said"] = f"({len(answer.body)} bytes of {kind})" if answer.body else ""
        else:
            record["said"] = masked(to_json(answer.body).decode())
        self.state(record, answer.status)

    def _followed(self, record: Record, frames: Iterable[bytes]) -> Iterable[bytes]:
        for frame in frames:
            record["said"] = masked(record["said"] + frame.decode("utf-8", "replace"))
            self._tell(record)
            yield frame

    def _tell(self, record: Record) -> None:
        for onlooker in self._onlookers:
            onlooker.put_nowait(record)

    async def follow(self) -> AsyncIterator[bytes]:
        """Yield the calls so far, then each new or answered one, as server-sent events."""
        queue: asyncio.Queue[Record] = asyncio.Queue()
        for record in self._records:
            queue.put_nowait(record)
        self._onlookers.add(queue)
        try:
            while True:
                yield _sse.data(await queue.get())
        finally:
            self._onlookers.discard(queue)


def stored(store: Store) -> Record:
    """Return what is stored, by table: the number of objects, and the first of them."""
    with store.lock:
        return {name: _described(table) for name, table in sorted(store.tables.items()) if table}


def _described(table: dict[str, Any]) -> Record:
    first = dict(islice(table.items(), LISTED))
    return {"count": len(table), "objects": masked(json.dumps(first, default=_short, ensure_ascii=False))}


def _short(value: object) -> str:
    return f"({len(value)} bytes)" if isinstance(value, bytes) else repr(value)[:200]
