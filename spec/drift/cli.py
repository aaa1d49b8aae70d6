"""`python -m spec drift OLD NEW`: report what differs, and what it breaks."""

import argparse
import os
import sys
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TextIO, cast

from spec.drift.causes import attach
from spec.drift.compare import compare
from spec.drift.documents import Prepared, read_pair, with_release
from spec.drift.effects import effects_of
from spec.drift.helpers import used_names
from spec.drift.ignore import read_ignore_file, split
from spec.drift.model import LEVELS, Level
from spec.drift.origin import Origins
from spec.drift.report import FORMATS, Report, renderer
from spec.overlay_document import OverlayError
from spec.pipeline import PREPARED
from spec.upstream import SpecError
from spec.yaml_lines import lines_of

_NEED_LINES = frozenset(("github", "sarif"))
"""Formats that need line numbers, for which the text is read again; that takes a second."""
_EPILOG = """exit status: 0 nothing at or above --fail-on; 1 something; 2 the input cannot be used"""


def main(argv: Sequence[str]) -> int:
    """Compare, report, and set the exit status by what was found."""
    arguments = _parser().parse_args(argv)
    try:
        if (arguments.new is None) is (arguments.release is None):
            raise SpecError("python -m spec drift", "name either a second document or --release")
        if arguments.release is not None:
            old, new = with_release(arguments.old, arguments.release)
        else:
            old, new = read_pair(arguments.old, arguments.new)
        report = make_report(old, new, ignore=arguments.ignore, fail_on=arguments.fail_on)
    except (SpecError, OverlayError) as error:
        print(error, file=sys.stderr)
        return 2
    report = replace(report, color=_color(arguments.color, sys.stdout))
    formats = arguments.format or ["text"]
    if any(wish.partition(":")[0] in _NEED_LINES for wish in formats):
        report = replace(report, lines=_lines(report, new))
    for wish in formats:
        name, _, file = wish.partition(":")
        if file:
            Path(file).write_text(renderer(name)(replace(report, color=False)), encoding="utf-8", newline="\n")
        else:
            sys.stdout.write(renderer(name)(report))
    return 1 if report.fails else 0


def make_report(old: Prepared, new: Prepared, *, ignore: str | Path | None = None, fail_on: str = "info") -> Report:
    """Compare two prepared documents and set aside what the ignore file lists.

    Raises:
        SpecError: The ignore file is not usable.
    """
    entries = read_ignore_file(ignore) if ignore is not None else []
    effects = effects_of(old.document, new.document)
    found, alone = attach(compare(old.document, new.document), effects, used_names())
    places = Origins(old.document, old.written), Origins(new.document, new.written)
    found = [
        replace(one, old_pointer=places[0].of(one.old_pointer), new_pointer=places[1].of(one.new_pointer))
        for one in found
    ]
    changes, ignored, remarks = split(found, entries, datetime.now(UTC).date())
    remarks += [f"only in Python: {effect.symbol}: {effect.text}" for effect in alone]
    remarks += [f"to do: {failure}" for failure in (*old.failures, *new.failures)]
    return Report(
        old=_name(old),
        new=_name(new),
        commits=(_stated(old, "x-upstream"), _stated(new, "x-upstream")),
        releases=(_stated(old, "x-release"), _stated(new, "x-release")),
        changes=tuple(changes),
        ignored=tuple(ignored),
        remarks=tuple(remarks),
        fail_on=None if fail_on == "none" else cast(Level, fail_on),
    )


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m spec drift", description=__doc__, epilog=_EPILOG)
    parser.add_argument(
        "old", metavar="OLD", nargs="?", default=PREPARED, help="a file or URL: openapi.yaml, or an upstream document"
    )
    parser.add_argument("new", metavar="NEW", nargs="?", help="a file or URL")
    parser.add_argument(
        "--release",
        metavar="RELEASE",
        help="in place of NEW: what a release of the official client has beside OLD (openai==VERSION, or a file)",
    )
    parser.add_argument(
        "--format",
        action="append",
        type=_format,
        metavar="FORMAT[:FILE]",
        help=f"one of {', '.join(FORMATS)} (default: text); may be given several times, with a file for each",
    )
    parser.add_argument("--fail-on", choices=(*LEVELS, "none"), default="info", help="mildest level that fails (info)")
    parser.add_argument("--ignore", metavar="FILE", help="YAML list of fingerprint, reason, expires")
    parser.add_argument("--color", choices=("auto", "always", "never"), default="auto", help="(auto)")
    return parser


def _format(wish: str) -> str:
    name = wish.partition(":")[0]
    if name not in FORMATS:
        raise argparse.ArgumentTypeError(f"{name!r} is not a format; use one of {', '.join(FORMATS)}")
    return wish


def _color(wish: str, stream: TextIO) -> bool:
    """Decide on colour; https://no-color.org."""
    return wish == "always" or (wish == "auto" and stream.isatty() and not os.environ.get("NO_COLOR"))


def _name(prepared: Prepared) -> str:
    """Name a document as the user did; shorten a long path to its end."""
    return prepared.name if "://" in prepared.name else Path(prepared.name).name


def _stated(prepared: Prepared, source: str) -> str:
    return str(prepared.document["info"].get(source, ""))


def _lines(report: Report, new: Prepared) -> dict[str, int]:
    pointers = {change.new_pointer for change in report.changes if change.new_pointer}
    return lines_of(new.text, pointers) if new.text else {}
