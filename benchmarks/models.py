"""Cost and robustness of the models, compared with the stock generator and openai-python: `make bench-models`.

    python -m benchmarks.models [--rounds N] [--no-stock]

Ratios come from one run, with the peers in turn, as medians of CPU time. Exits with 1 if a target is missed.
"""

from __future__ import annotations

import argparse
import gc
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from benchmarks import models_peers as peers
from benchmarks.models_bodies import BODIES

ROOT = peers.ROOT
TARGETS = {"chunk": 1.0, "completion": 1.1, "Response with 7 items": 1.1}  # decoding, in units of json.loads
IMPORT_TARGET = 25.0  # milliseconds beyond the import of attrs
LINES_TARGET = 100_000
PAYLOAD_ROUNDS = 16

Decode = Callable[[Any], Any]


@dataclass(frozen=True)
class Line:
    """One line of the table, with the columns as printed."""

    what: str
    stock: str
    official: str
    ours: str
    target: str
    met: bool


@dataclass
class Count:
    """How many values were tried, with what result."""

    tried: int = 0
    crashes: int = 0
    lossy: int = 0
    wrong: int = 0

    def __str__(self) -> str:
        return f"{self.crashes} / {self.lossy} / {self.wrong} of {self.tried:,}"


def cpu(work: Callable[[], Any], times: int) -> float:
    """Return the CPU seconds of one call."""
    began = time.process_time()
    for _ in range(times):
        work()
    return (time.process_time() - began) / times


def decoding(decoders: dict[str, dict[str, Decode] | None], rounds: int) -> list[Line]:
    """Compare decoding a parsed body with parsing it."""
    lines = []
    for name, text in BODIES.items():
        ratios: dict[str, list[float]] = {peer: [] for peer in decoders}
        parsing: list[float] = []
        for turn in range(rounds + 1):
            gc.collect()
            parse = cpu(lambda text=text: json.loads(text), 2_000)
            for peer, found in decoders.items():
                if found is not None:
                    decode = found[name]
                    both = cpu(
                        lambda decode=decode, text=text: decode(json.loads(text)), 2_000 if peer == "ours" else 200
                    )
                    if turn:  # the first round loads classes
                        ratios[peer].append((both - parse) / parse)
            parsing.append(parse)
        medians = {peer: statistics.median(found) for peer, found in ratios.items() if found}
        unit = statistics.median(parsing) * 1e6
        shown = {peer: f"{value:.2f}x ({value * unit:.1f} µs)" for peer, value in medians.items()}
        lines.append(
            Line(
                f"decode a {name}, over json.loads ({len(text):,} bytes, {unit:.1f} µs)",
                shown.get("stock", "-"),
                shown.get("official", "-"),
                shown["ours"],
                f"at most {TARGETS[name]}x",
                medians["ours"] <= TARGETS[name],
            )
        )
    return lines


def import_times(statements: dict[str, tuple[str, list[Path]]], rounds: int) -> dict[str, float]:
    """Return the median milliseconds of each import, in processes that have already imported attrs."""
    taken: dict[str, list[float]] = {name: [] for name in statements}
    for turn in range(rounds + 1):
        for name, (statement, folders) in statements.items():
            code = f"import attrs, time; began = time.process_time()\n{statement}\nprint(time.process_time() - began)"
            environment = {**os.environ, "PYTHONPATH": os.pathsep.join(map(str, folders))}
            environment.pop("PYTHONDONTWRITEBYTECODE", None)
            done = subprocess.run(
                [sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=True
            )
            if turn:  # the first round writes the bytecode
                taken[name].append(float(done.stdout) * 1_000)
    return {name: statistics.median(found) for name, found in taken.items()}


def imports(stock: Path | None, rounds: int) -> Line:
    """Time `openai_raw.models` with one chat model, and the equivalents of the others."""
    statements: dict[str, tuple[str, list[Path]]] = {
        "ours": ("import openai_raw.models\nopenai_raw.models.CreateChatCompletionResponse", [ROOT / "generated"]),
        "official": ("from openai.types.chat import ChatCompletion", []),
    }
    if stock is not None:
        module = f"{peers.STOCK}.models"
        statements["stock"] = (f"from {module} import CreateChatCompletionResponse", [stock.parent])
    found = import_times(statements, rounds)
    shown = {name: f"{value:.0f} ms" for name, value in found.items()}
    return Line(
        "import the models and one chat model, beyond attrs",
        shown.get("stock", "-"),
        shown["official"],
        shown["ours"],
        f"under {IMPORT_TARGET:.0f} ms",
        found["ours"] < IMPORT_TARGET,
    )


def sizes(stock: Path | None) -> Line:
    """Count generated lines."""
    import openai

    found = peers.lines(ROOT / "generated" / "openai_raw")
    return Line(
        "generated lines",
        "-" if stock is None else f"{peers.lines(stock):,}",
        f"{peers.lines(Path(openai.__file__).parent / 'types'):,} types",
        f"{found:,}",
        f"under {LINES_TARGET:,}",
        found < LINES_TARGET,
    )


def payloads(stock: Path | None) -> Line:
    """Decode payloads made from openapi.yaml for every request and answer."""
    from openai_raw.types import Model, decoder, plain
    from spec.prepare.names import referenced_name
    from tests.models.payloads import Maker, body_schemas, types

    own, other = Count(), Count()
    for number, schema in enumerate(body_schemas().values()):
        shape, component = types().shape(schema), referenced_name(schema)
        cls = None if stock is None or component is None else peers.stock_class(stock, types().name(component))
        for turn in range(PAYLOAD_ROUNDS):
            payload = Maker(seed=number * 1_000 + turn, fullness=(0.0, 1.0, 0.3, 0.7)[turn % 4]).make(schema)
            text = json.dumps(payload.value)
            own.tried += 1
            try:
                made = decoder(shape)(json.loads(text))
                own.lossy += json.dumps(plain(made)) != text
            except Exception:
                own.crashes += 1
                continue
            for path, goal in payload.objects.items():
                found = made
                for step in path:
                    found = found.__dict__[step] if isinstance(found, Model) else found[step]
                own.wrong += goal.told_by_tag and type(found).__name__ != goal.class_name
            if cls is not None and hasattr(cls, "from_dict"):
                other.tried += 1
                try:
                    other.lossy += cls.from_dict(json.loads(text)).to_dict() != payload.value
                except Exception:
                    other.crashes += 1
    return Line(
        "payloads made from openapi.yaml: crashes / lossy / wrong class (where a tag tells)",
        "-" if stock is None else f"{other.crashes} / {other.lossy} / - of {other.tried:,}",
        "-",
        str(own),
        "0 / 0 / 0",
        own.crashes == own.lossy == own.wrong == 0 and own.tried > 4_000,
    )


def tolerance(decoders: dict[str, dict[str, Decode] | None]) -> Line:
    """Change the three bodies at every path in every way."""
    from openai_raw.types import plain
    from tests.models.changes import changed

    counts = {peer: Count() for peer in decoders}
    for name, body in BODIES.items():
        for _, text in changed(json.loads(body)):
            for peer, found in decoders.items():
                if found is not None:
                    counts[peer].tried += 1
                    try:
                        made = found[name](json.loads(text))
                        counts[peer].lossy += peer == "ours" and json.dumps(plain(made)) != text
                    except Exception:
                        counts[peer].crashes += 1
    shown = {peer: f"{count.crashes} of {count.tried:,}" for peer, count in counts.items() if count.tried}
    own = counts["ours"]
    return Line(
        "bodies changed at every path: exceptions (lossy)",
        shown.get("stock", "-"),
        shown.get("official", "-"),
        f"{shown['ours']} ({own.lossy})",
        "0 (0)",
        own.crashes == own.lossy == 0 and own.tried > 700,
    )


def recordings() -> Line | None:
    """Decode all recordings, if OPENAI_RECORDINGS names their folder."""
    from openai_raw.types import Model, plain
    from tests.models import recorded

    if not recorded.FOLDER:
        return None
    good = 0
    for one in recorded.recorded():
        made = one.decode(json.loads(one.text))
        good += isinstance(made, Model) and json.dumps(plain(made)) == json.dumps(json.loads(one.text))
    whole = len(recorded.recorded())
    return Line(
        f"recorded JSON bodies and events of all endpoints, decoded without loss ({whole:,})",
        "-",
        "-",
        f"{100 * good / whole:.2f} %",
        "100 %",
        good == whole,
    )


def table(lines: list[Line]) -> str:
    """Return the lines as a Markdown table."""
    rows = [("what", "stock generator", "openai-python", "ours", "target", "")]
    rows += [
        (line.what, line.stock, line.official, line.ours, line.target, "ok" if line.met else "MISSED") for line in lines
    ]
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    printed = [" | ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)) for row in rows]
    return "\n".join(f"| {row} |" for row in (printed[0], "-|-".join("-" * width for width in widths), *printed[1:]))


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.models", description=__doc__.partition("\n")[0])
    parser.add_argument("--rounds", type=int, default=15, help="how often each peer decodes each body")
    parser.add_argument(
        "--no-stock", action="store_true", help="leave the stock generator out (it takes half a minute)"
    )
    arguments = parser.parse_args()
    sys.path[:0] = [str(ROOT), str(ROOT / "generated")]
    with tempfile.TemporaryDirectory() as folder:
        stock = None if arguments.no_stock else peers.generate_stock(Path(folder))
        decoders: dict[str, dict[str, Decode] | None] = {
            "ours": peers.ours(),
            "official": peers.official(),
            "stock": None if stock is None else peers.stock(stock),
        }
        lines = [line for line in (recordings(), payloads(stock), tolerance(decoders)) if line is not None]
        lines += [*decoding(decoders, arguments.rounds), imports(stock, 7), sizes(stock)]
    print(table(lines))
    if len(lines) < 8:
        print("Without the recordings: OPENAI_RECORDINGS does not name their folder.")
    return 0 if all(line.met for line in lines) else 1


if __name__ == "__main__":
    sys.exit(main())
