"""``python -m spec docs``: the reference pages, made from ``openapi.yaml``.

One page lists the operations of a group of resources; each model that an operation takes or returns has a page, with
nested models as sections of the first page that reaches them. Facts and sentences come from the document; examples
are made by rule.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import Any

from spec.generate import dotted_names as rules
from spec.generate.dotted_names import read_table
from spec.generate.operations import operation_views
from spec.generate.types import Types
from spec.pipeline import PREPARED, ROOT
from spec.reference.pages import Reference
from spec.release.names import read_names
from spec.upstream import load
from spec.words.apply import worded

__all__ = ["FOLDER", "Reference", "differences", "dotted_names", "main"]

FOLDER = ROOT / "docs" / "reference"


def dotted_names(document: dict[str, Any]) -> dict[str, str]:
    """Return the method of each operation: operationId -> ``chat.completions.create``."""
    table, official = read_table(), read_names()
    views = operation_views(document, Types(document["components"]["schemas"], str))
    return {view.id: names[0] for view, names in rules.dotted_names(views, table, official)}


def differences(pages: dict[str, str], folder: Path) -> list[str]:
    """Compare a folder with the expected pages: one line per file that differs."""
    there = {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}
    told = [f"{name}: missing" for name in pages.keys() - there] + [f"{name}: extra" for name in there - pages.keys()]
    stale = [name for name in pages.keys() & there if (folder / name).read_text("utf-8") != pages[name]]
    return sorted(told + [f"{name}: stale" for name in stale])


@cache
def _prepared() -> Any:
    return worded(load(PREPARED)).document


def main(argv: Sequence[str]) -> int:
    """Write the pages, or with ``--check`` compare them with the existing ones; return 1 if they differ."""
    parser = argparse.ArgumentParser(prog="python -m spec docs", description="Make the reference pages.")
    parser.add_argument("--check", action="store_true", help="change nothing; exit 1 and name the pages that differ")
    parser.add_argument("--folder", type=Path, default=FOLDER, help="default: docs/reference")
    parser.add_argument("--gaps", action="store_true", help="list what has no description")
    arguments = parser.parse_args(argv)
    reference = Reference(_prepared(), dotted_names(_prepared()))
    pages = reference.pages()
    if arguments.gaps:
        for gap in reference.gaps:
            print(f"{gap} has no description", file=sys.stderr)
    elif reference.gaps:
        print(f"{len(reference.gaps)} descriptions are missing: --gaps lists them", file=sys.stderr)
    told = differences(pages, arguments.folder)
    if arguments.check:
        for line in told:
            print(f"{arguments.folder.name}/{line}", file=sys.stderr)
        if told:
            print("The reference pages are not what openapi.yaml gives: run `make docs`.", file=sys.stderr)
        return 1 if told else 0
    for line in told:
        name, _, kind = line.rpartition(": ")
        target = arguments.folder / name
        if kind == "extra":
            target.unlink()
        else:
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(pages[name], "utf-8")
    print(f"{arguments.folder.name}: {len(pages)} pages, {len(told)} of them changed")
    return 0
