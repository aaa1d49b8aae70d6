"""Writes the results: benchmarks/RESULTS.md, the plots, and the table in the README."""

from __future__ import annotations

import statistics
from collections.abc import Callable, Iterator
from pathlib import Path

from benchmarks.measure import Results, machine, ratio
from benchmarks.plots import plot
from benchmarks.rows import ROWS, Row
from benchmarks.sweeps import SWEEPS, slope

HERE = Path(__file__).parent
MARKS = ("<!-- benchmarks: written by `make bench` -->\n", "<!-- /benchmarks -->\n")
PEERS = (
    "httpx", "aiohttp", "openai", "overlay", "overlay[speed]", "overlay[aiohttp]", "overlay[aiohttp,speed]",
)  # fmt: skip
Score = Callable[[str, str], float | None]


def cell(value: float | None, limit: float | None = None, *, least: bool = False) -> str:
    """Format a figure with its target, and whether it was reached."""
    if value is None:
        return "-"
    shown = f"{value:.2f}" if value < 100 else f"{value:,.0f}"
    if limit is None:
        return shown
    missed = value < limit if least else value > limit
    return f"{shown} ({'≥' if least else '≤'} {limit:g}{', **missed**' if missed else ''})"


def promises(results: Results) -> Iterator[tuple[str, list[str]]]:
    """The lines of the main table: the row's id and its cells."""
    for row in ROWS:
        if row.id in results.rows:
            score = _scores(row, results)
            rate = row.rate
            yield (
                row.id,
                [
                    row.title + (" (more is better)" if rate else ""),
                    cell(score("openai", "httpx")),
                    cell(score("overlay", "httpx"), row.bare, least=rate),
                    cell(score("overlay", "openai"), row.official, least=rate),
                    cell(score("overlay[speed]", "httpx"), row.speed, least=rate),
                    cell(score("overlay[aiohttp]", "openai" if rate else "httpx"), row.extra, least=rate),
                ],
            )
    yield from _beginnings(results)
    yield from _facts(results)


def _scores(row: Row, results: Results) -> Score:
    samples = results.rows[row.id]

    def score(peer: str, other: str) -> float | None:
        if peer not in samples or other not in samples:
            return None
        if row.rate:
            return ratio((s.wall for s in samples[other]), (s.wall for s in samples[peer]))
        return ratio((s.cpu for s in samples[peer]), (s.cpu for s in samples[other]))

    return score


def _beginnings(results: Results) -> Iterator[tuple[str, list[str]]]:
    def score(work: str, peer: str, other: str, at: int) -> float | None:
        found = results.startup.get(work, {})
        if peer not in found or other not in found:
            return None
        return ratio((s[at] for s in found[peer]), (s[at] for s in found[other]))

    def line(title: str, work: str, at: int, bare: float | None, official: float | None) -> tuple[str, list[str]]:
        return f"{work}-{at}", [
            title,
            cell(score(work, "openai", "httpx", at)),
            cell(score(work, "overlay", "httpx", at), bare),
            cell(score(work, "overlay", "openai", at), official),
            "-",
            "-",
        ]

    if "construct" in results.startup:
        yield line("CPU to import, construct, reach `chat.completions`", "construct", 0, 1.15, 0.22)
    if "first-call" in results.startup:
        yield line("the same and the first typed call", "first-call", 0, 1.25, 0.23)
    if "construct" in results.startup:
        yield line("modules loaded after construct", "construct", 1, 1.25, None)
        yield line("peak RSS after construct", "construct", 2, 1.25, None)
    if "first-call" in results.startup:
        yield line("objects the garbage collector tracks after the first call", "first-call", 3, None, 0.33)
    if "import" in results.startup:
        alone = score("import", "overlay", "python", 0)
        yield "import", ["CPU of `import overlay` alone, over bare Python", "-", cell(alone, 2.0), "-", "-", "-"]


def _facts(results: Results) -> Iterator[tuple[str, list[str]]]:
    if found := results.facts.get("connections"):
        shown = {peer: f"{value:,.0f}" for peer, value in found.items()}
        ours = f"{shown['overlay']} (≤ 200{', **missed**' if found['overlay'] > 200 else ''})"
        title = f"TCP connections opened by 2,000 calls of 200 tasks (bare httpx with 100/20: {shown['httpx']})"
        yield "connections", [title, shown.get("openai", "-"), ours, "-", "-", shown.get("overlay[aiohttp]", "-")]
    if found := results.facts.get("memory"):
        official = found["openai"] / found["httpx"] if "openai" in found else None
        title = f"memory per stored completion held in a list (plain dicts: {found['httpx']:,.0f} bytes)"
        ours = found["overlay"] / found["httpx"]
        yield "memory", [title, cell(official), cell(ours, 2.0), "-", "-", "-"]
    if results.sizes:
        for title, kind, limit in (
            ("installed size with dependencies", "files", None),
            ("the same with the bytecode that Python makes of it", "whole", 10e6),
        ):
            sums = {peer: sum(getattr(size, kind) for size in parts.values()) for peer, parts in results.sizes.items()}
            shown = {peer: f"{value / 1e6:.1f} MB" for peer, value in sums.items()}
            promise = "" if limit is None else f" (≤ 10{', **missed**' if sums['overlay'] > limit else ''})"
            title = f"{title} (bare httpx {shown['httpx']})"
            yield f"size-{kind}", [title, shown.get("openai", "-"), shown["overlay"] + promise, "-", "-", "-"]


def sizes(results: Results) -> str:
    """Write the parts of an installation."""
    parts = sorted(results.sizes.get("overlay", {}).items(), key=lambda part: -part[1].whole)
    lines = [[name, f"{size.files / 1e6:.2f}", f"{size.bytecode / 1e6:.2f}"] for name, size in parts]
    return table(["part", "files, MB", "bytecode, MB"], lines)


def table(header: list[str], lines: list[list[str]]) -> str:
    """Write a Markdown table."""
    rule = ["---", *["---:"] * (len(header) - 1)]
    return "".join(f"| {' | '.join(line)} |\n" for line in [header, rule, *lines])


def medians(results: Results) -> str:
    """Write the CPU and wall medians of every row."""

    def shown(row: Row, peer: str) -> str:
        samples = results.rows[row.id].get(peer)
        if not samples:
            return "-"
        cpu, wall = (statistics.median(getattr(s, kind) for s in samples) for kind in ("cpu", "wall"))
        return f"{1 / wall:,.0f}/s ({cpu * 1e6:,.1f})" if row.rate else f"{cpu * 1e6:,.1f} / {wall * 1e6:,.1f}"

    lines = [
        [f"{row.title}, a {row.unit}", *(shown(row, peer) for peer in PEERS)] for row in ROWS if row.id in results.rows
    ]
    return table(["work", *PEERS], lines)


def beginnings(results: Results) -> str:
    """Write the medians of the start-up cost."""
    lines = []
    for work, found in results.startup.items():
        for peer, samples in found.items():
            cpu, modules, rss, tracked = (statistics.median(s[at] for s in samples) for at in range(4))
            lines.append([work, peer, f"{cpu * 1e3:.1f}", f"{modules:.0f}", f"{rss / 1e6:.1f}", f"{tracked:,.0f}"])
    return table(["work", "peer", "CPU ms", "modules", "peak RSS MB", "tracked objects"], lines)


def slopes(results: Results) -> str:
    """Write how cost grows."""
    lines = []
    for sweep in SWEEPS:
        if found := results.sweeps.get(sweep.id):
            size = f"{sweep.sizes[0]:,} to {sweep.sizes[-1]:,} {sweep.unit}"
            title = f"[{sweep.title}, {size}](plots/{sweep.id}.svg)"
            lines.append([title, *(f"{slope(found[peer]):.2f}" if peer in found else "-" for peer in PEERS[:-1])])
    return table(["work", *PEERS[:-1]], lines)


HEAD = [
    "work",
    "openai / bare",
    "overlay / bare",
    "overlay / openai",
    "[speed] / bare",
    "[aiohttp] / bare, or / openai where more is better",
]


def write(results: Results) -> None:
    """Write all files."""
    plots = HERE / "plots"
    plots.mkdir(exist_ok=True)
    for sweep in SWEEPS:
        if found := results.sweeps.get(sweep.id):
            text = plot(f"{sweep.title}: CPU time", sweep.unit, found)
            (plots / f"{sweep.id}.svg").write_text(text, "utf-8")
    lines = dict(promises(results))
    template = (HERE / "results.in.md").read_text("utf-8")
    skipped = f"\nNot installed, so skipped: {', '.join(results.skipped)}.\n" if results.skipped else ""
    filled = {
        "machine": "".join(f"- {line}\n" for line in machine()) + skipped,
        "promises": table(HEAD, list(lines.values())),
        "medians": medians(results),
        "beginnings": beginnings(results),
        "slopes": slopes(results),
        "sizes": sizes(results),
        "bulk": results.bulk,
    }
    for name, text in filled.items():
        template = template.replace(f"{{{{{name}}}}}\n", text)
    (HERE / "RESULTS.md").write_text(template, "utf-8")
    main = [lines[row.id] for row in ROWS if row.main] + [lines["construct-0"]]
    _into_readme(table(HEAD[:4], [line[:4] for line in main]))


def _into_readme(text: str) -> None:
    readme = HERE.parent / "README.md"
    before, mark, rest = readme.read_text("utf-8").partition(MARKS[0])
    if mark:
        readme.write_text(before + mark + text + MARKS[1] + rest.partition(MARKS[1])[2], "utf-8")
