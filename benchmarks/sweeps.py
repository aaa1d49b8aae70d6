"""How cost grows: the same work at sizes a power of ten apart, and the slope at the upper end on a log-log scale."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

PEERS = ("httpx", "aiohttp", "openai", "overlay", "overlay[speed]", "overlay[aiohttp]")
SYNC = ("httpx", "openai", "overlay", "overlay[speed]")


@dataclass(frozen=True)
class Sweep:
    """One plot.

    Attributes:
        order: The worker's order, with "N" in place of the size; `N` inside a string is replaced too.
    """

    id: str
    title: str
    unit: str
    sizes: tuple[int, ...]
    order: tuple[object, ...]
    peers: tuple[str, ...] = SYNC

    def asked(self, size: int) -> tuple[object, ...]:
        """The worker's order for one size."""
        return tuple(
            size if part == "N" else part.replace("-N-", f"-{size}-") if isinstance(part, str) else part
            for part in self.order
        )


SWEEPS = (
    Sweep(
        "stream", "One stream", "events", (1, 10, 100, 1_000, 10_000, 100_000),
        ("sync", "stream", 1, "stream-N-each"),
    ),
    Sweep(
        "body", "One answer", "bytes", (1 << 10, 1 << 13, 1 << 16, 1 << 19, 1 << 22, 1 << 26),
        ("sync", "body", 1, "N"),
    ),
    Sweep("list", "One list, 100 items a page", "items", (100, 1_000, 10_000, 100_000), ("sync", "list", 1, "N")),
    Sweep(
        "concurrency", "Calls at once, one each", "calls", (1, 3, 10, 30, 100, 300, 1_000),
        ("async", "concurrent", "N", "N"), PEERS,
    ),
)  # fmt: skip


def slope(points: Mapping[int, float]) -> float:
    """The exponent of growth over the last two decades (1: linear, 2: quadratic), by least squares of logarithms."""
    last = max(points)
    used = [(math.log(size), math.log(cost)) for size, cost in points.items() if size * 101 >= last]
    mean_x, mean_y = (sum(values) / len(used) for values in zip(*used, strict=True))
    return sum((x - mean_x) * (y - mean_y) for x, y in used) / sum((x - mean_x) ** 2 for x, _ in used)


def ticks(low: float, high: float) -> Sequence[int]:
    """Return the powers of ten that cover a range."""
    return range(math.floor(math.log10(low)), math.ceil(math.log10(high)) + 1)
