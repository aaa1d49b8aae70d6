"""The limits of one account, shared out among processes. Pure: time is passed in.

Every second, each process reports what it used and whether it could use more, and gets a share that is valid for some
seconds. Shares follow need, and valid ones never add up to more than the limit: a new process waits until the others
know that their share is smaller.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import Final, NamedTuple

__all__ = ["LASTS", "PERIOD", "Grant", "Need", "Shares", "split"]

PERIOD: Final = 1.0  # seconds between two reports of a process
LASTS: Final = 5.0  # seconds until the share of a silent process is given to the others
_GROWTH: Final = 1.5  # times what was used: room for a process that is not waiting
_LEAST: Final = 0.02  # times an equal share: what even a process without work may start with


class Need(NamedTuple):
    """The report of a process about one lane.

    Attributes:
        requests: Recent requests per minute.
        tokens: Recent tokens per minute.
        is_waiting: Whether it could use more.
        rpm: The limit of requests per minute, set by the user or reported by the server; None: neither.
        tpm: The same for tokens.
        pause: Seconds for which a 429 stops all requests.
    """

    requests: float
    tokens: float
    is_waiting: bool
    rpm: float | None
    tpm: float | None
    pause: float = 0.0


class Grant(NamedTuple):
    """What a process may do in one lane: its share of the limits, if any, and the pause of all."""

    rpm: float | None
    tpm: float | None
    pause: float = 0.0


def split(limit: float, demands: Mapping[str, float]) -> dict[str, float]:
    """Split a limit: nobody gets more than it needs while another lacks; what nobody needs is spread evenly."""
    left, found = limit, dict[str, float]()
    for number, (who, demand) in enumerate(sorted(demands.items(), key=lambda each: each[1])):
        found[who] = min(max(demand, _LEAST * limit / len(demands)), left / (len(demands) - number))
        left -= found[who]
    return {who: share + left / len(demands) for who, share in found.items()}


class _Pot:
    """One limit, and who has how much of it."""

    def __init__(self) -> None:
        self._limit: float | None = None
        self._demands: dict[str, float] = {}
        self._shares: dict[str, float] = {}
        self._until: dict[str, float] = {}

    def ask(self, who: str, used: float, is_waiting: bool, limit: float | None, now: float) -> float | None:
        self._limit = self._limit if limit is None else limit
        if self._limit is None:
            return None
        for name in [name for name, until in self._until.items() if until < now]:
            del self._until[name], self._demands[name], self._shares[name]
        self._demands[who] = math.inf if is_waiting else used * _GROWTH
        self._until[who] = now + LASTS
        free = self._limit - sum(share for name, share in self._shares.items() if name != who)
        self._shares[who] = max(0.0, min(split(self._limit, self._demands)[who], free))
        return self._shares[who]


class Shares:
    """How much each process may do in each lane."""

    def __init__(self) -> None:
        self._pots: dict[tuple[int, str], _Pot] = {}
        self._paused: dict[int, float] = {}

    def ask(self, who: str, needs: Sequence[Need], now: float) -> list[Grant]:
        """Return what a process may do in the next seconds, lane by lane."""
        found = []
        for lane, need in enumerate(needs):
            self._paused[lane] = max(self._paused.get(lane, now), now + need.pause)
            requests, tokens = (self._pots.setdefault((lane, kind), _Pot()) for kind in ("requests", "tokens"))
            found.append(
                Grant(
                    requests.ask(who, need.requests, need.is_waiting, need.rpm, now),
                    tokens.ask(who, need.tokens, need.is_waiting, need.tpm, now),
                    self._paused[lane] - now,
                )
            )
        return found
