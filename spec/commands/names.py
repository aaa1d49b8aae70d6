"""``python -m spec names``: what each name under `openai.types` is here becomes the tables under ``overlay/types``.

The stubs under ``overlay/resources`` come of the tree of resources itself.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from importlib.util import find_spec
from pathlib import Path

from spec.commands.generate import GENERATED
from spec.pipeline import PREPARED, ROOT
from spec.release.modules import Package
from spec.release.name_tables import files_of, stale, write
from spec.release.public_names import model_names, public_names
from spec.release.resource_names import resource_files
from spec.release.source import read_files
from spec.upstream import SpecError, load

TYPES = ROOT / "overlay" / "types"
RESOURCES = ROOT / "overlay" / "resources"


def main(argv: Sequence[str]) -> int:
    """Write the tables, or compare the existing ones with what would be written."""
    parser = argparse.ArgumentParser(prog="python -m spec names", description=__doc__)
    parser.add_argument("release", nargs="?", help="as `python -m spec release` takes it (default: the installed one)")
    parser.add_argument("--check", action="store_true", help="change nothing; exit 1 where a table is not as made")
    arguments = parser.parse_args(argv)
    files = read_files(arguments.release or _installed())
    made = files_of(public_names(Package(files), load(PREPARED), GENERATED), files.version, model_names(GENERATED))
    written = {TYPES: made, RESOURCES: resource_files()}
    if not arguments.check:
        for root, texts in written.items():
            write(texts, root)
        print(f"overlay/types: the names of openai {files.version} in {len(made) // 2} packages")
        return 0
    problems = []
    for root, texts in written.items():
        problems += [f"extra: {path.relative_to(ROOT)}" for path in stale(texts, root)]
        for name, text in texts.items():
            path = root / name
            if not path.is_file() or path.read_text(encoding="utf-8") != text:
                problems.append(f"different: {path.relative_to(ROOT)}")
    for problem in problems:
        print(problem, file=sys.stderr)
    return 1 if problems else 0


def _installed() -> Path:
    found = find_spec("openai")
    if found is None or found.origin is None:
        raise SpecError("openai", "is not installed: name a release")
    return Path(found.origin).parent
