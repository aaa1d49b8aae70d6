"""The rows of the table: the work, its peers, and the targets."""

from __future__ import annotations

from dataclasses import dataclass

OURS = ("overlay", "overlay[speed]", "overlay[aiohttp]", "overlay[aiohttp,speed]")
SYNC = ("httpx", "openai", "overlay", "overlay[speed]")
ASYNC = ("httpx", "aiohttp", "openai", *OURS)


@dataclass(frozen=True)
class Row:
    """One piece of work.

    Attributes:
        order: The worker's order: sync or async, the work, the arguments; each does the work `repeat` times a round.
        per: Units of the work (calls, events, items) in one round: figures are per unit.
        peers: The peers that do it.
        bare: The maximum CPU time of overlay relative to bare httpx, None without a target.
        official: The maximum CPU time of overlay relative to openai.
        speed: `bare` for overlay with the extra.
        rate: The target is on units per second, wall time: `bare`, `official` are minimum ratios, `extra` the minimum
            with the aiohttp extra relative to openai.
        rounds: The maximum number of rounds, if a round takes long.
        main: Whether it is shown in the README.
    """

    id: str
    title: str
    order: tuple[object, ...]
    per: int
    peers: tuple[str, ...] = SYNC
    bare: float | None = None
    official: float | None = None
    speed: float | None = None
    rate: bool = False
    extra: float | None = None
    rounds: int = 99
    main: bool = False
    unit: str = "call"


ROWS = (
    Row(
        "call-sync", "one chat call, 1 KB answer, sync", ("sync", "call", 100), 100,
        bare=1.0, official=0.38, main=True,
    ),
    Row(
        "call-async", "one chat call, 1 KB answer, async", ("async", "call", 100), 100, ASYNC,
        bare=1.0, official=0.5, main=True,
    ),
    Row(
        "call-tls-sync", "one chat call over TLS 1.3, sync", ("sync", "call_tls", 100), 100,
        bare=1.0, official=0.38,
    ),
    Row(
        "call-tls-async", "one chat call over TLS 1.3, async", ("async", "call_tls", 100), 100, ASYNC,
        bare=1.0, official=0.5,
    ),
    Row(
        "logprobs", "one chat call, 200 KB of logprobs, sync", ("sync", "logprobs", 10), 10,
        bare=1.1, official=0.38,
    ),
    Row(
        "stream-each-sync", "1,000-event stream, an event a network chunk, sync",
        ("sync", "stream", 5, "stream-1000-each"), 5000, bare=1.05, official=0.15, speed=0.9, main=True, unit="event",
    ),
    Row(
        "stream-each-async", "1,000-event stream, an event a network chunk, async",
        ("async", "stream", 5, "stream-1000-each"), 5000, ASYNC, bare=1.05, official=0.16, speed=0.9, unit="event",
    ),
    Row(
        "stream-paced-sync", "the same, events 250 µs apart, so that each arrives alone, sync",
        ("sync", "stream", 1, "stream-1000-paced"), 1000, unit="event",
    ),
    Row(
        "stream-paced-async", "the same, events 250 µs apart, async",
        ("async", "stream", 1, "stream-1000-paced"), 1000, ASYNC, unit="event",
    ),
    Row(
        "stream-packed-sync", "1,000-event stream, events coalesced, sync",
        ("sync", "stream", 5, "stream-1000-packed"), 5000, bare=1.2, official=0.08, speed=0.8, unit="event",
    ),
    Row(
        "stream-packed-async", "1,000-event stream, events coalesced, async",
        ("async", "stream", 5, "stream-1000-packed"), 5000, ASYNC, bare=1.2, official=0.08, speed=0.8, unit="event",
    ),
    Row(
        "session-event", "events of a spoken realtime answer, decoded; beside `json.loads` alone",
        ("sync", "spoken", 100), 2100, bare=1.2, unit="event",
    ),
    Row("first-event", "time to first event, sync", ("sync", "first_event", 40), 40, bare=1.0, official=0.5),
    Row(
        "list", "10,000 stored completions over 100 pages, id of each read", ("sync", "list", 1, 10_000), 10_000,
        bare=1.4, official=0.15, unit="item",
    ),
    Row(
        "concurrent-calls", "1,000 concurrent calls on one new async client", ("async", "concurrent", 1000, 1000), 1000,
        ASYNC, rate=True, bare=20, official=4, extra=10, rounds=5, main=True,
    ),
    Row(
        "concurrent-streams", "200 concurrent streams of 200 events", ("async", "concurrent_streams", 1, 200, 200),
        40_000, ASYNC, rate=True, bare=1.3, official=5, extra=12, rounds=5, unit="event",
    ),
)  # fmt: skip
