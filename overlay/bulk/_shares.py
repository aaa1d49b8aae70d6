"""The limits of one account, shared out among processes. Pure: time is passed in.

Each process says every second what it used and whether it could use more, and gets a share that holds for some seconds.
Shares follow need, and those that hold never add up to more than the limit: whoever comes new waits until the others
have heard that theirs is smaller.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import Final, NamedTuple

__all__ = ["LASTS", "PERIOD", "Grant", "Need", "Shares", "split"]

PERIOD: Final = 1.0  # seconds between two words of a process
LASTS: Final = 5.0  # seconds until the share of one that says nothing is given to the others
_GROWTH: Final = 1.5  # of what was used: room for a process that is not waiting
_LEAST: Final = 0.02  # of an equal share: what even a process without work may begin with


class Need(NamedTuple):
    """What a process says of one lane.

    Attributes:
        requests: Requests per minute, lately.
        tokens: Tokens per minute, lately.
        is_waiting: It could use more.
        rpm: The limit of requests per minute, given by the user or named by the server; None: neither.
        tpm: The same of tokens.
        pause: Seconds for which a 429 lets nothing out.
    """

    requests: float
    tokens: float
    is_waiting: bool
    rpm: float | None
    tpm: float | None
    pause: float = 0.0


class Grant(NamedTuple):
    """What a process may do in one lane: its share of the limits, None where there is none, and the pause of all."""

    rpm: float | None
    tpm: float | None
    pause: float = 0.0


def split(limit: float, demands: Mapping[str, float]) -> dict[str, float]:
    """Split a limit: nobody gets more than it demands while another lacks; what nobody demands is spread evenly."""
    left, found = limit, dict[str, float]()
    for number, (who, demand) in enumerate(sorted(demands.items(), key=lambda each: each[1])):
        found[who] = min(max(demand, _LEAST * limit / len(demands)), left / (len(demands) - number))
        left -= found[who]
    return {who: share + left / len(demands) for who, share in found.items()}


class _Pot:
    """One limit, and who holds how much of it."""

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
    """Who may do how much of what, in each lane."""

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
