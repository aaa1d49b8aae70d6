"""``python -m spec prepare``: an upstream document becomes ``openapi.yaml``."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from spec.pipeline import OVERLAYS, PREPARED, prepared_document
from spec.prepare import operation_count
from spec.upstream import DEFAULT_UPSTREAM, SpecError, dump
from spec.validation import validation_problems


def main(argv: Sequence[str]) -> int:
    """Prepare and validate the document, and write it."""
    parser = argparse.ArgumentParser(prog="python -m spec prepare", description=__doc__)
    parser.add_argument("--upstream", default=DEFAULT_UPSTREAM, help="a file or a URL (default: %(default)s)")
    parser.add_argument("--output", type=Path, default=PREPARED, help="default: openapi.yaml")
    parser.add_argument("--overlays", type=Path, default=OVERLAYS, help="a folder (default: spec/overlays)")
    arguments = parser.parse_args(argv)
    document, to_do = prepared_document(arguments.upstream, overlays=arguments.overlays)
    if problems := validation_problems(document):
        raise SpecError(
            arguments.upstream, *(f"not valid OpenAPI 3.1 after preparation: {text}" for text in problems[:9])
        )
    for failure in to_do:
        print(f"to do: {failure}", file=sys.stderr)
    dump(document, arguments.output)
    schemas = len(document["components"]["schemas"])
    print(f"{arguments.output.name}: {operation_count(document['paths'])} operations, {schemas} schemas")
    return 0
