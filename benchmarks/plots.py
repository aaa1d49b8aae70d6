"""Log-log plots as SVG, without a library: a frame, a grid by powers of ten, one line per peer."""

from __future__ import annotations

import math
from collections.abc import Mapping
from html import escape

from benchmarks.sweeps import slope, ticks

COLORS = {
    "httpx": "#6e7781", "aiohttp": "#9a6700", "openai": "#cf222e", "overlay": "#0969da", "overlay[speed]": "#1a7f37",
    "overlay[aiohttp]": "#8250df",
}  # fmt: skip
WIDTH, HEIGHT = 720, 440
LEFT, RIGHT, TOP, BOTTOM = 70, 190, 40, 50


def number(exponent: int) -> str:
    return f"{10**exponent:,}" if 0 <= exponent < 7 else f"1e{exponent}"


def seconds(exponent: int) -> str:
    for least, unit in ((0, "s"), (-3, "ms"), (-6, "µs")):
        if exponent >= least:
            return f"{10 ** (exponent - least)} {unit}"
    return f"1e{exponent} s"


def plot(title: str, unit: str, costs: Mapping[str, Mapping[int, float]]) -> str:
    """Draw the cost of each size for each peer, in seconds."""
    sizes = [size for points in costs.values() for size in points]
    values = [cost for points in costs.values() for cost in points.values()]
    across, up = ticks(min(sizes), max(sizes)), ticks(min(values), max(values))

    def x(size: float) -> float:
        return LEFT + (math.log10(size) - across[0]) / (across[-1] - across[0]) * (WIDTH - LEFT - RIGHT)

    def y(cost: float) -> float:
        return HEIGHT - BOTTOM - (math.log10(cost) - up[0]) / (up[-1] - up[0]) * (HEIGHT - TOP - BOTTOM)

    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}"',
        'font-family="sans-serif" font-size="12">',
        f'<rect width="{WIDTH}" height="{HEIGHT}" fill="#ffffff"/>',
        f'<text x="{LEFT}" y="22" font-size="15" font-weight="bold">{escape(title)}</text>',
    ]
    for exponent in across:
        at = x(10.0**exponent)
        parts.append(f'<path d="M{at:.1f} {TOP}V{HEIGHT - BOTTOM}" stroke="#d8dee4"/>')
        parts.append(f'<text x="{at:.1f}" y="{HEIGHT - BOTTOM + 18}" text-anchor="middle">{number(exponent)}</text>')
    for exponent in up:
        at = y(10.0**exponent)
        parts.append(f'<path d="M{LEFT} {at:.1f}H{WIDTH - RIGHT}" stroke="#d8dee4"/>')
        parts.append(f'<text x="{LEFT - 8}" y="{at + 4:.1f}" text-anchor="end">{seconds(exponent)}</text>')
    middle = (LEFT + WIDTH - RIGHT) / 2
    parts.append(f'<text x="{middle:.0f}" y="{HEIGHT - 12}" text-anchor="middle">{escape(unit)}</text>')
    order = sorted(costs, key=lambda peer: -costs[peer][max(costs[peer])])
    for place, peer in enumerate(order):
        points = sorted(costs[peer].items())
        color = COLORS.get(peer, "#000000")
        path = " ".join(f"{x(size):.1f},{y(cost):.1f}" for size, cost in points)
        parts.append(f'<polyline points="{path}" fill="none" stroke="{color}" stroke-width="2"/>')
        parts += [f'<circle cx="{x(size):.1f}" cy="{y(cost):.1f}" r="3" fill="{color}"/>' for size, cost in points]
        height = TOP + 12 + place * 20
        parts.append(f'<path d="M{WIDTH - RIGHT + 12} {height - 4}h18" stroke="{color}" stroke-width="3"/>')
        label = f"{peer}  (slope {slope(costs[peer]):.2f})"
        parts.append(f'<text x="{WIDTH - RIGHT + 36}" y="{height}" font-size="11">{escape(label)}</text>')
    return "\n".join([*parts, "</svg>", ""])
