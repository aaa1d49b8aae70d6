"""Server-sent events from bytes, by the rules of the WHATWG HTML standard, section 9.2.6.

Feed chunks of data, split anywhere; get complete events. Nothing here knows about JSON, HTTP or time.

Two things go beyond the standard, because an ignored error makes a broken response look complete: a field ``error`` is
the data of an event of that name, and lines that start like a JSON object, without a field name, are returned as
`RawText`.

The rules that shape the code:

* A line ends with CR LF, LF or CR, and with nothing else (U+2028 is text). The network may split CR from LF.
* Bytes become text a line at a time: LF never occurs inside a UTF-8 sequence.
* An event ends with an empty line. What has no empty line after it when the data ends is discarded, never dispatched.
* Every byte is joined at most once, so that the cost is linear in the bytes however they are split.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

__all__ = ["DEFAULT_MAX_EVENT_SIZE", "EventTooLargeError", "RawText", "SSEDecoder", "ServerSentEvent"]

DEFAULT_MAX_EVENT_SIZE: Final = 256 * 1024 * 1024
_BOM: Final = b"\xef\xbb\xbf"
_MAX_RETRY_DIGITS: Final = 15


class EventTooLargeError(ValueError):
    """An event, or one line of it, is larger than the decoder may hold in memory."""

    def __init__(self, limit: int) -> None:
        super().__init__(f"a server-sent event is larger than {limit} bytes, the limit")
        self.limit = limit

    def __reduce__(self) -> tuple[type[EventTooLargeError], tuple[int]]:
        return type(self), (self.limit,)


@dataclass(slots=True)
class ServerSentEvent:
    """One event as received: `event` is "" if the server sent no name (the standard's "message")."""

    event: str
    data: str
    id: str = ""
    retry: int | None = None


class RawText(ServerSentEvent):
    """Lines of an object without a field name; not an event, but it may be the server's error."""

    __slots__ = ()


class SSEDecoder:
    """Turn the bytes of one event stream into events.

    Args:
        max_event_size: bytes that one event, or one unfinished line, may take before `EventTooLargeError`.
    """

    __slots__ = (
        "_after_cr", "_begun", "_data", "_event", "_held", "_id", "_max", "_odd", "_partial", "_raw", "_retry",
        "_started",
    )  # fmt: skip

    def __init__(self, *, max_event_size: int = DEFAULT_MAX_EVENT_SIZE) -> None:
        self._max = max_event_size
        self._odd = True  # the next chunk needs `_normalise` even if it holds no CR
        self._started = False  # the byte order mark, if any, has been passed
        self._after_cr = False  # the last chunk ended with CR: a LF now belongs to it
        self._partial: list[bytes] = []  # pieces of the unfinished line
        self._data: list[str] = []  # the fields of the unfinished event
        self._raw: list[str] = []  # the lines of an object without a field name, likewise
        self._event = ""
        self._retry: int | None = None
        self._id = ""  # outlives the event: the standard's "last event ID"
        self._begun = 0  # bytes of that line
        self._held = 0  # bytes of the whole lines of the unfinished event, comments left out

    def feed(self, chunk: bytes) -> list[ServerSentEvent]:
        """Read the next bytes of the stream; return the events that they complete, often none.

        Raises:
            EventTooLargeError: one event exceeds `max_event_size`; the decoder cannot be used afterwards.
        """
        if self._odd or b"\r" in chunk:
            chunk = self._normalise(chunk)
        events: list[ServerSentEvent] = []
        if self._held or self._partial or len(chunk) > self._max:
            pending, gap, rest = (chunk, b"", b"") if len(chunk) > self._max else chunk.partition(b"\n\n")
            self._take_lines(pending + gap, events)
            chunk = rest
        elif chunk.startswith(b"data: ") and chunk.endswith(b"\n\n") and 10 not in (data := chunk[6:-2]):
            return [ServerSentEvent("", data.decode("utf-8", "replace"), self._id)]  # 1.4 times as fast; 10: LF
        whole, gap, chunk = chunk.rpartition(b"\n\n")
        if gap:
            self._take_events(whole.decode("utf-8", "replace"), events)
        if chunk:
            self._take_lines(chunk, events)
        return events

    def close(self) -> ServerSentEvent | None:
        """Handle the end of the data; return what was discarded because no empty line ended it, or None.

        The event returned is evidence of a cut stream: it may be incomplete and must not be treated as received.
        """
        if self._partial:
            self._line(b"".join(self._partial).decode("utf-8", "replace"))
            self._partial = []
        if not (self._data or self._event or self._raw):
            return None
        events: list[ServerSentEvent] = []
        self._data = self._data or [""]
        self._dispatch(events)
        return events[0]

    def _normalise(self, chunk: bytes) -> bytes:
        """Drop the byte order mark and turn every line ending into LF."""
        if not self._started:
            self._partial.append(chunk)
            head = b"".join(self._partial)
            if _BOM.startswith(head):
                self._partial = [head]
                return b""
            self._partial, self._started = [], True
            chunk = head.removeprefix(_BOM)
        if self._after_cr and chunk:
            self._after_cr = False
            if chunk.startswith(b"\n"):
                chunk = chunk[1:]
        if b"\r" in chunk:
            self._after_cr = chunk.endswith(b"\r")
            chunk = chunk.replace(b"\r\n", b"\n").replace(b"\r", b"\n")
        self._odd = self._after_cr
        return chunk

    def _take_events(self, text: str, events: list[ServerSentEvent]) -> None:
        """Read complete events, separated by empty lines; the usual forms without checking each line."""
        if text.startswith("data: "):
            parts = text[6:].split("\n\ndata: ")
            if "\n" not in "".join(parts):  # each event is one line of data
                events += [ServerSentEvent("", part, self._id) for part in parts]
                return
        for block in text.split("\n\n"):
            if block.startswith("data: "):
                if "\n" not in block:
                    events.append(ServerSentEvent("", block[6:], self._id))
                    continue
            elif block.startswith("event: "):
                name, _, rest = block.partition("\n")
                if rest.startswith("data: ") and "\n" not in rest:
                    events.append(ServerSentEvent(name[7:], rest[6:], self._id))
                    continue
            for line in block.split("\n"):
                if line:
                    self._line(line)
                else:
                    self._dispatch(events)
            self._dispatch(events)

    def _take_lines(self, data: bytes, events: list[ServerSentEvent]) -> None:
        """Read lines of an event that is incomplete or may be too large; keep an incomplete line."""
        *lines, begun = data.split(b"\n")
        if lines and self._partial:
            lines[0] = b"".join((*self._partial, lines[0]))
            self._partial, self._begun = [], 0
        for line in lines:
            if line:
                self._check(len(line), line)
                if not line.startswith(b":"):  # comments are not kept, so that a flood of them costs nothing
                    self._held += len(line)
                self._line(line.decode("utf-8", "replace"))
            else:
                self._dispatch(events)
        if begun:
            self._partial.append(begun)
            self._begun += len(begun)
            self._check(self._begun, self._partial[0])

    def _check(self, size: int, line: bytes) -> None:
        if size + (0 if line.startswith(b":") else self._held) > self._max:
            raise EventTooLargeError(self._max)

    def _line(self, line: str) -> None:
        """Apply one line that is not empty: a field of the pending event, or a comment."""
        name, _, value = line.partition(":")
        value = value.removeprefix(" ")
        if name == "data":
            self._data.append(value)
        elif name == "event":
            self._event = value
        elif name == "id":
            if "\0" not in value:
                self._id = value
        elif name == "retry" and value.isascii() and value.isdigit() and len(value) <= _MAX_RETRY_DIGITS:
            self._retry = int(value)
        elif name == "error":
            self._event = name
            self._data.append(value)
        elif name and (self._raw or name.startswith("{")):
            self._raw.append(line)

    def _dispatch(self, events: list[ServerSentEvent]) -> None:
        """End the pending event: the standard drops one that has no data field."""
        if self._raw:
            events.append(RawText("", "\n".join(self._raw)))
        if self._data:
            events.append(ServerSentEvent(self._event, "\n".join(self._data), self._id, self._retry))
        self._data, self._raw, self._event, self._retry, self._held = [], [], "", None, 0
