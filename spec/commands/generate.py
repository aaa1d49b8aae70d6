"""``python -m spec generate``: ``openapi.yaml`` becomes ``generated/openai_raw``."""

from __future__ import annotations

import argparse
import contextlib
import filecmp
import gzip
import io
import shutil
import sys
import tempfile
import zlib
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final

from spec.generate import GenerationError, generate
from spec.generate.dotted_names import read_table
from spec.pipeline import PREPARED, ROOT
from spec.upstream import load
from spec.words.apply import worded

GENERATED = ROOT / "generated" / "openai_raw"


SHOWN: Final = 20  # words for things that are gone; a document of another API lacks everything that ours has


def main(argv: Sequence[str]) -> int:
    """Generate, or compare the existing files with what would be generated."""
    parser = argparse.ArgumentParser(prog="python -m spec generate", description=__doc__)
    parser.add_argument("--source", type=Path, default=PREPARED, help="a prepared document (default: openapi.yaml)")
    parser.add_argument("--output", type=Path, default=GENERATED, help="default: generated/openai_raw")
    parser.add_argument("--check", action="store_true", help="change nothing; exit 1 where the output is not as made")
    arguments = parser.parse_args(argv)
    document = load(arguments.source)
    try:
        if arguments.check:
            return _check(document, arguments.output)
        operations = _replace(document, arguments.output)
    except GenerationError as error:
        print(error, file=sys.stderr)
        return 1
    for name in sorted(read_table().keys() - operation_ids(document)):
        print(f"spec/resources.tsv: {name} is no operation any more: delete its row", file=sys.stderr)
    orphans = worded(document).orphans
    for orphan in orphans[:SHOWN]:
        print(f"spec/overlays/words/{orphan}", file=sys.stderr)
    if len(orphans) > SHOWN:
        print(f"and {len(orphans) - SHOWN} more: python -m spec words check", file=sys.stderr)
    print(f"{arguments.output.name}: {operations} operations, 0 warnings")
    return 0


def operation_ids(document: dict[str, Any]) -> set[str]:
    """Return the ids of a document's operations."""
    return {operation["operationId"] for item in document["paths"].values() for operation in item.values()}


def quietly_generate(document: dict[str, Any], output: Path) -> int:
    """Generate with our words, without the tool's line on standard output."""
    with contextlib.redirect_stdout(io.StringIO()):
        return generate(worded(document).document, output)


def _replace(document: dict[str, Any], output: Path) -> int:
    """Generate into a separate folder, then change only the files that differ: a failure leaves the package alone."""
    with tempfile.TemporaryDirectory() as folder:
        made = Path(folder) / output.name
        operations = quietly_generate(document, made)
        for problem in differences(made, output):
            kind, _, name = problem.partition(": ")
            if kind == "extra":
                (output / name).unlink()
            else:
                (output / name).parent.mkdir(parents=True, exist_ok=True)
                shutil.copyfile(made / name, output / name)
    return operations


def _check(document: dict[str, Any], output: Path) -> int:
    with tempfile.TemporaryDirectory() as folder:
        made = Path(folder) / output.name
        quietly_generate(document, made)
        problems = differences(made, output)
    for problem in problems:
        print(problem, file=sys.stderr)
    if problems:
        print(f"{output.name}: {len(problems)} files are not as generated; run `make generate`", file=sys.stderr)
    return 1 if problems else 0


def differences(expected: Path, actual: Path) -> list[str]:
    """List every file that is different, missing or extra in ``actual``."""
    wanted, found = _files(expected), _files(actual)
    problems = [f"missing: {name}" for name in wanted - found] + [f"extra: {name}" for name in found - wanted]
    problems += [f"different: {name}" for name in wanted & found if not _same(expected / name, actual / name)]
    return sorted(problems)


def _same(one: Path, other: Path) -> bool:
    """Compare two files; packed files by their content, since another machine may pack it into other bytes."""
    if one.suffix != ".gz":
        return filecmp.cmp(one, other, shallow=False)
    try:
        return gzip.decompress(one.read_bytes()) == gzip.decompress(other.read_bytes())
    except (OSError, EOFError, zlib.error):  # cut off, or edited by hand: generating again repairs it
        return False


def _files(folder: Path) -> set[str]:
    return {
        path.relative_to(folder).as_posix()
        for path in folder.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }
