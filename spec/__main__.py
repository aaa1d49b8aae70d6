"""The maintainers' commands: ``python -m spec COMMAND`` (the Makefile calls them)."""

from __future__ import annotations

import argparse
import importlib
import sys
from collections.abc import Sequence

from spec.overlay_document import OverlayError
from spec.upstream import SpecError
from spec.words.files import WordsError

COMMANDS = {
    "prepare": ("spec.commands.prepare", "make openapi.yaml from an upstream document"),
    "names": (
        "spec.commands.names",
        "make the tables of overlay/types: the official client's names, or check them",
    ),
    "stub": ("spec.commands.stub", "make overlay/__init__.pyi: the package's names for type checkers, or check it"),
    "generate": ("spec.commands.generate", "make generated/openai_raw from openapi.yaml, or check that it is as made"),
    "history": ("spec.commands.history", "run the whole pipeline over a folder of upstream documents"),
    "release": ("spec.commands.release", "make spec/additions of what the official client has and upstream lacks"),
    "docs": ("spec.reference", "make the reference pages, or check that they are as made"),
    "words": ("spec.commands.words", "count, list and check our own descriptions"),
    "site": ("spec.site", "build the site of docs/"),
    "drift": ("spec.drift", "tell what differs between two documents, and what it breaks"),
    "update": ("spec.update", "take a new upstream document in, all or nothing"),
}


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command; return its exit code (2: unusable input, 130: Ctrl-C)."""
    parser = argparse.ArgumentParser(prog="python -m spec", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    for name, (_, summary) in COMMANDS.items():
        commands.add_parser(name, help=summary, add_help=False)
    arguments, rest = parser.parse_known_args(argv)
    try:
        return int(importlib.import_module(COMMANDS[arguments.command][0]).main(rest))
    except (SpecError, OverlayError, WordsError) as error:
        print(error, file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        print("Interrupted.", file=sys.stderr)
        return 130


if __name__ == "__main__":
    sys.exit(main())
