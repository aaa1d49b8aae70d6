"""``python -m spec history FOLDER --walk``: a copy of the tree is updated through older documents and back.

Each step does what `make update` does, except that type checkers and tests are those of the committed document: nobody
helps, and nothing may stop it but a document that lacks what hand-written code is built on. At the end, everything that
an update makes must match the start byte for byte.
"""

from __future__ import annotations

import hashlib
import json
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from spec.pipeline import PREPARED, ROOT
from spec.prepare import operation_count
from spec.update import MADE, REPORTS, Step, UpdateError, update
from spec.update.document import PIN
from spec.update.found import LackingError
from spec.update.steps import GENERATE, NAMES, REFERENCE
from spec.update.tree import copy_tree
from spec.upstream import SpecError, load

IMPORT_ALL: Final = """
import importlib, pkgutil, openai_raw
for info in pkgutil.walk_packages(openai_raw.__path__, "openai_raw."):
    importlib.import_module(info.name)
import overlay
overlay.OpenAI(api_key="k").models.list
"""
WALKED: Final = (GENERATE, NAMES, REFERENCE, Step("import", ("-W", "error", "-c", IMPORT_ALL)))


def way(documents: Sequence[Path], start: Path) -> list[Path]:
    """Return the documents in the order of a walk: from the start back to the oldest, forward to the newest, and back.

    Args:
        documents: All of them, oldest first.
        start: The one that the tree was made from, where the walk also ends.
    """
    before = documents[: documents.index(start)]
    after = documents[documents.index(start) + 1 :]
    back = [*reversed(before), *before[1:], start] if before else []
    return [*back, *after, *reversed(after[:-1]), *([start] if after else [])]


def walk(documents: Sequence[Path], start: Path, *, steps: Sequence[Step] = WALKED, root: Path = ROOT) -> bool:
    """Update a copy of the tree at `root` to one document after another; print a row for each.

    Returns:
        Whether every update succeeded, or stopped where it must, and the end matches the start.
    """
    print("\n| updated to | operations | found | to do | seconds | |\n|---|---|---|---|---|---|", flush=True)
    with tempfile.TemporaryDirectory(prefix="walk-") as folder:
        tree = Path(folder) / "tree"
        copy_tree(root, tree)
        before = _made(tree)
        for document in way(documents, start):
            began, told = time.perf_counter(), list[str]()
            try:
                update(document, root=tree, steps=steps, say=told.append)
            except LackingError as error:
                print(f"| {document.stem} | | | | {time.perf_counter() - began:.0f} | stops, as it must: {error} |")
                continue
            except (SpecError, UpdateError) as error:
                print(f"| {document.stem} | | | | | FAILED |\n\n{error}", flush=True)
                return False
            print(_row(document, tree, told, time.perf_counter() - began), flush=True)
        different = sorted({name for name, _ in before.items() ^ _made(tree).items()})
    print(f"\nback at {start.stem}: {len(different) or 'no'} files differ", *different[:20], sep="\n")
    return not different


def _row(document: Path, tree: Path, told: Sequence[str], seconds: float) -> str:
    """Describe what an update found, and how much work it leaves; "no differences" if it had nothing to do."""
    found = next((line.partition(": ")[2] for line in told if " -> " in line), "")
    reports = tree / REPORTS / "drift.json"
    remarks = json.loads(reports.read_text("utf-8"))["remarks"] if reports.exists() else []
    work = sum(remark.startswith("to do: ") for remark in remarks)
    operations = operation_count(load(tree / PREPARED.name)["paths"])
    return f"| {document.stem} | {operations} | {found} | {work} | {seconds:.0f} | ok |"


def _made(tree: Path) -> dict[str, str]:
    """Return a digest of each file that an update makes, except for the changelog, which records the walk."""
    made = [tree / name for name in MADE if name != PIN]  # the name of a file may not have the whole commit
    paths = [path for one in made for path in (one.rglob("*") if one.is_dir() else [one])]
    return {
        path.relative_to(tree).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in paths
        if path.is_file() and "__pycache__" not in path.parts and path.name != "CHANGELOG.md"
    }
