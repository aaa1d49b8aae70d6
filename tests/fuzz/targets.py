"""What must hold for any bytes at all. `fuzz.py` feeds these with atheris, `test_targets.py` with a few seeds."""

from __future__ import annotations

import math
import pickle

from overlay import errors
from overlay._call.error_body import (
    MAX_MESSAGE,
    decode_error,
    decode_error_body,
    error_from_event,
    error_from_response,
    error_from_success,
    status_meant,
)
from overlay._call.odd_event import begins_as_events, error_in, is_heartbeat
from overlay._call.retry import RetryPolicy
from overlay._wire.body import BodyError, BodyReader
from overlay._wire.sse import EventTooLargeError, SSEDecoder
from overlay.webhooks import verify_signature

POLICY = RetryPolicy()
SECRET = "whsec_MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY="


def sse(data: bytes) -> None:
    """Any bytes, split anywhere, give the same events as in one piece, or the same refusal."""
    if not data:
        return
    size, data = data[0] + 1, data[1:]
    bound = 64 if size % 2 else 1 << 20
    assert _events(data, len(data) or 1, bound) == _events(data, size, bound)


def _events(data: bytes, size: int, bound: int) -> object:
    decoder = SSEDecoder(max_event_size=bound)
    events = []
    try:
        for start in range(0, len(data), size):
            events += [(e.event, e.data, e.id, e.retry) for e in decoder.feed(data[start : start + size])]
        last = decoder.close()
    except EventTooLargeError:
        return "too large"  # how much came out before depends on the split
    return events, last is not None and (last.event, last.data)


def error_body(data: bytes) -> None:
    """Any body gives an error that prints, pickles and stays short."""
    if len(data) < 2:
        return
    status, data = 300 + int.from_bytes(data[:2], "big") % 700, data[2:]
    for error in (
        error_from_response(status, {}, data),
        decode_error("x", status, {}, data),
        error_from_event(data.decode("utf-8", "replace")),
        error_from_success(200, {}, decode_error_body(data)),
    ):
        text = str(error)
        text.encode()
        assert "\n" not in text
        assert len(text) < 4 * MAX_MESSAGE
        assert str(pickle.loads(pickle.dumps(error))) == text


def retry(data: bytes) -> None:
    """Any header gives a delay within bounds, or none."""
    value = data.decode("latin-1")
    for name in ("retry-after", "retry-after-ms", "x-should-retry"):
        delay = POLICY.delay(retries_taken=0, status=503, headers={name: value}, code=None, random=0.5, now=1e9)
        assert delay is None or (math.isfinite(delay) and 0 < delay <= 120)
    headers = {"x-ratelimit-reset-requests": value, "x-ratelimit-remaining-tokens": value}
    delay = POLICY.delay(retries_taken=0, status=429, headers=headers, code=None, random=0.5, now=1e9)
    assert delay is not None
    assert 0 < delay <= 120


def odd_event(data: bytes) -> None:
    """Any JSON is an error that prints, or none; how a body begins is seen in any split."""
    value = decode_error_body(data)
    is_heartbeat(value, "ping")
    for name in ("", "error"):
        said = error_in(value, name)
        if said is not None:
            error = error_from_event(said)
            str(error).encode()
            assert status_meant(error.code, error.type) in (None, *range(400, 1000))
    verdict = None
    for size in range(1, min(len(data), 40) + 1):
        before, verdict = verdict, begins_as_events(data[:size])
        assert before in (None, verdict)  # more bytes do not change what a few have shown


def body(data: bytes) -> None:
    """Any compressed body gives bytes within the limit, or our refusal."""
    reader = BodyReader([(b"content-encoding", b"gzip")], limit=4096)
    try:
        for start in range(0, len(data), 7):
            reader.feed(data[start : start + 7])
        assert len(reader.content()) <= 4096
    except BodyError:
        pass


def webhook(data: bytes) -> None:
    """No bytes are taken for a genuine webhook, and no other error gets out."""
    names = ("webhook-id", "webhook-timestamp", "webhook-signature")
    parts = data.decode("utf-8", "surrogateescape").split("\0", 3)
    try:
        verify_signature(parts[-1], dict(zip(names, parts[:-1], strict=False)), secret=SECRET, now=1e9)
    except errors.InvalidWebhookSignatureError:
        return
    raise AssertionError("a forged webhook was taken for genuine")


ALL = {target.__name__: target for target in (sse, error_body, retry, odd_event, body, webhook)}
