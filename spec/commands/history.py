"""``python -m spec history``: the whole pipeline over a folder of older upstream documents.

Each document is prepared without the project's Overlay documents, which are pinned to what upstream says today, then
validated, generated and imported, all in temporary folders. The newest is also made twice with the Overlays, under two
PYTHONHASHSEEDs: its bytes may not depend on it.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from spec.commands.generate import differences
from spec.pipeline import OVERLAYS, PREPARED, ROOT
from spec.prepare import operation_count
from spec.upstream import SpecError, load

PACKAGE = "openai_raw"
IMPORT_ALL = f"""
import importlib, pkgutil, {PACKAGE}
names = [info.name for info in pkgutil.walk_packages({PACKAGE}.__path__, "{PACKAGE}.")]
for name in names:
    importlib.import_module(name)
print(len(names))
"""


@dataclass
class Run:
    """What became of one document.

    Attributes:
        operations: Operations in the upstream document and in the prepared one.
        modules: Modules of the generated package, each of which was imported.
        failure: Why the run ended early; "" where it did not.
    """

    name: str
    operations: tuple[int, int] = (0, 0)
    schemas: int = 0
    modules: int = 0
    lines: int = 0
    seconds: float = 0.0
    failure: str = ""

    @property
    def passed(self) -> bool:
        return not self.failure and self.operations[0] == self.operations[1] > 0 and self.modules > 0


@dataclass
class Chain:
    """Runs the project's own commands in a folder of their own.

    Attributes:
        seed: The PYTHONHASHSEED of the commands.
    """

    folder: Path
    overlays: Path
    seed: str = "0"

    @property
    def prepared(self) -> Path:
        return self.folder / "openapi.yaml"

    @property
    def package(self) -> Path:
        return self.folder / PACKAGE

    def make(self, upstream: Path) -> int:
        """Prepare, validate, generate and import; return the number of modules."""
        self._spec("prepare", "--upstream", upstream, "--output", self.prepared, "--overlays", self.overlays)
        self._spec("generate", "--source", self.prepared, "--output", self.package)
        return int(self._python(self.folder, "-W", "error", "-c", IMPORT_ALL))

    def _spec(self, *arguments: str | Path) -> None:
        self._python(ROOT, "-m", "spec", *arguments)

    def _python(self, path: Path, *arguments: str | Path) -> str:
        done = subprocess.run(
            [sys.executable, *arguments],
            env={**os.environ, "PYTHONPATH": str(path), "PYTHONHASHSEED": self.seed},
            cwd=self.folder,
            capture_output=True,
            text=True,
            check=False,
        )
        if done.returncode:
            raise RuntimeError(done.stderr.strip() or f"exit code {done.returncode}")
        return done.stdout


def main(argv: Sequence[str]) -> int:
    """Run them all, print the table; return 1 where one did not pass."""
    parser = argparse.ArgumentParser(prog="python -m spec history", description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("folder", type=Path, help="a folder of upstream documents, *.yaml")
    arguments = parser.parse_args(argv)
    documents = sorted(arguments.folder.glob("*.yaml"))
    if not documents:
        raise SpecError(arguments.folder, "holds no *.yaml document")
    runs = []
    print("| document | operations, of | schemas | modules imported | lines | seconds | |")
    print("|---|---|---|---|---|---|---|")
    for document in documents:
        runs.append(run(document))
        print(_row(runs[-1]), flush=True)
    for failed in (one for one in runs if not one.passed):
        print(f"\n{failed.name}:\n{failed.failure or 'operations were lost'}", file=sys.stderr)
    ours = current(documents)
    different = differing_files(ours)
    print(f"\n{ours.stem} with the Overlays, PYTHONHASHSEED 1 and 2: {len(different) or 'no'} files differ")
    print(*different[:20], sep="\n", end="\n" if different else "", file=sys.stderr)
    return 0 if all(one.passed for one in runs) and not different else 1


def current(documents: Sequence[Path]) -> Path:
    """Return the document that openapi.yaml was made from, which the Overlays fit; the last one where it is missing."""
    revision = str(load(PREPARED)["info"].get("x-upstream", ""))
    return next((document for document in documents if revision and revision in document.name), documents[-1])


def run(document: Path) -> Run:
    """Run the pipeline over one document, without the Overlays."""
    found, began = Run(document.stem), time.perf_counter()
    with tempfile.TemporaryDirectory() as folder:
        empty = Path(folder) / "overlays"
        empty.mkdir()
        chain = Chain(Path(folder), empty)
        try:
            found.modules = chain.make(document)
            made, upstream = load(chain.prepared), load(document)
            found.operations = operation_count(made["paths"]), operation_count(upstream["paths"])
            found.schemas = len(made["components"]["schemas"])
            found.lines = sum(path.read_bytes().count(b"\n") for path in chain.package.rglob("*.py"))
        except (RuntimeError, SpecError) as error:
            found.failure = str(error)
    found.seconds = time.perf_counter() - began
    return found


def differing_files(document: Path) -> list[str]:
    """Make one document twice under different hash seeds; return what differs."""
    with tempfile.TemporaryDirectory() as first, tempfile.TemporaryDirectory() as second:
        chains = [Chain(Path(first), OVERLAYS, "1"), Chain(Path(second), OVERLAYS, "2")]
        try:
            for chain in chains:
                chain.make(document)
        except RuntimeError as error:
            return [str(error)]
        same = chains[0].prepared.read_bytes() == chains[1].prepared.read_bytes()
        return ([] if same else ["different: openapi.yaml"]) + differences(chains[0].package, chains[1].package)


def _row(found: Run) -> str:
    cells = (
        found.name,
        f"{found.operations[0]}, {found.operations[1]}",
        found.schemas,
        found.modules,
        f"{found.lines:,}",
        f"{found.seconds:.1f}",
        "ok" if found.passed else "FAILED",
    )
    return f"| {' | '.join(map(str, cells))} |"
