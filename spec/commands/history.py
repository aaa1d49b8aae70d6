"""``python -m spec history``: the whole pipeline over a folder of older upstream documents.

Each document is prepared with the project's Overlay documents and additions, validated, generated and imported, all in
temporary folders; Overlay actions that do not fit it are counted as work to do. The newest is built twice, under two
PYTHONHASHSEEDs: its bytes must not depend on it. With ``--walk`` a copy of the tree goes through all of them: `walk`.
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

from spec.commands.generate import differences, operation_ids
from spec.commands.walk import walk
from spec.pipeline import PREPARED, ROOT
from spec.prepare import operation_count, prepare
from spec.update.built_on import SEAM, lacking
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
    """The outcome for one document.

    Attributes:
        operations: Operations in the prepared document.
        lost: Names of upstream's operations that are missing.
        to_do: Overlay actions that do not fit the document.
        lacking: What hand-written code is built on and the document lacks; `make update` stops there.
        modules: Modules of the generated package, each of which was imported.
        failure: Why the run ended early; "" if it did not.
    """

    name: str
    operations: int = 0
    lost: tuple[str, ...] = ()
    to_do: int = 0
    schemas: int = 0
    lacking: tuple[str, ...] = ()
    modules: int = 0
    lines: int = 0
    seconds: float = 0.0
    failure: str = ""

    @property
    def passed(self) -> bool:
        return not self.failure and not self.lost and self.operations > 0 and self.modules > 0


@dataclass
class Chain:
    """Runs the project's own commands in a separate folder.

    Attributes:
        seed: The PYTHONHASHSEED of the commands.
    """

    folder: Path
    seed: str = "0"

    @property
    def prepared(self) -> Path:
        return self.folder / "openapi.yaml"

    @property
    def package(self) -> Path:
        return self.folder / PACKAGE

    def make(self, upstream: Path) -> tuple[int, int]:
        """Prepare, validate, generate and import; return the numbers of modules and of actions that do not fit."""
        told = self._spec("prepare", "--upstream", upstream, "--output", self.prepared).stderr
        self._spec("generate", "--source", self.prepared, "--output", self.package)
        modules = int(self._python(self.folder, "-W", "error", "-c", IMPORT_ALL).stdout)
        return modules, sum(line.startswith("to do: ") for line in told.splitlines())

    def _spec(self, *arguments: str | Path) -> subprocess.CompletedProcess[str]:
        return self._python(ROOT, "-m", "spec", *arguments)

    def _python(self, path: Path, *arguments: str | Path) -> subprocess.CompletedProcess[str]:
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
        return done


def main(argv: Sequence[str]) -> int:
    """Run them all, print the table; return 1 if one failed."""
    parser = argparse.ArgumentParser(prog="python -m spec history", description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("folder", type=Path, help="a folder of upstream documents, *.yaml")
    parser.add_argument("--walk", action="store_true", help="only update a copy of the tree through them, and back")
    arguments = parser.parse_args(argv)
    documents = sorted(arguments.folder.glob("*.yaml"))
    if not documents:
        raise SpecError(arguments.folder, "holds no *.yaml document")
    if arguments.walk:
        return int(not walk(documents, current(documents)))
    runs = []
    print("| document | operations | schemas | modules imported | lines | actions that do not fit | seconds | |")
    print("|---|---|---|---|---|---|---|---|")
    for document in documents:
        runs.append(run(document))
        print(_row(runs[-1]), flush=True)
    for failed in (one for one in runs if not one.passed):
        print(f"\n{failed.name}:\n{failed.failure or 'lost: ' + ', '.join(failed.lost)}", file=sys.stderr)
    ours = current(documents)
    different = differing_files(ours)
    print(f"\n{ours.stem}, PYTHONHASHSEED 1 and 2: {len(different) or 'no'} files differ")
    print(*different[:20], sep="\n", end="\n" if different else "", file=sys.stderr)
    return 0 if all(one.passed for one in runs) and not different else 1


def current(documents: Sequence[Path]) -> Path:
    """Return the document that openapi.yaml was made from, or the last one if it is missing."""
    revision = str(load(PREPARED)["info"].get("x-upstream", ""))
    return next((document for document in documents if revision and revision in document.name), documents[-1])


def run(document: Path) -> Run:
    """Run the pipeline over one document."""
    found, began = Run(document.stem), time.perf_counter()
    with tempfile.TemporaryDirectory() as folder:
        chain = Chain(Path(folder))
        try:
            found.modules, found.to_do = chain.make(document)
            made = load(chain.prepared)
            found.operations = operation_count(made["paths"])
            found.lost = tuple(sorted(operation_ids(prepare(load(document))) - operation_ids(made)))
            found.lacking = tuple(lacking(load(PREPARED), made, ROOT))
            found.schemas = len(made["components"]["schemas"])
            found.lines = sum(path.read_bytes().count(b"\n") for path in chain.package.rglob("*.py"))
        except (RuntimeError, SpecError) as error:
            found.failure = str(error)
    found.seconds = time.perf_counter() - began
    return found


def differing_files(document: Path) -> list[str]:
    """Build one document twice under different hash seeds; return the files that differ."""
    with tempfile.TemporaryDirectory() as first, tempfile.TemporaryDirectory() as second:
        chains = [Chain(Path(first), "1"), Chain(Path(second), "2")]
        try:
            for chain in chains:
                chain.make(document)
        except RuntimeError as error:
            return [str(error)]
        same = chains[0].prepared.read_bytes() == chains[1].prepared.read_bytes()
        return ([] if same else ["different: openapi.yaml"]) + differences(chains[0].package, chains[1].package)


def _outcome(found: Run) -> str:
    if not found.passed:
        return "FAILED"
    stops = f"; an update to it stops: it lacks what {SEAM} imports: {', '.join(found.lacking)}"
    return f"ok{stops if found.lacking else ''}"


def _row(found: Run) -> str:
    cells = (
        found.name,
        found.operations,
        found.schemas,
        found.modules,
        f"{found.lines:,}",
        found.to_do,
        f"{found.seconds:.1f}",
        _outcome(found),
    )
    return f"| {' | '.join(map(str, cells))} |"
