"""``python -m spec words``: what has descriptions, what lacks them, and whether they pass the checks."""

from __future__ import annotations

import argparse
import os
import sys
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from spec.commands.history import current
from spec.pipeline import PREPARED
from spec.upstream import load
from spec.words.apply import Worded, worded
from spec.words.check import copied, empty_rules, faults, texts_of, upstream_runs, weak
from spec.words.coverage import Coverage, below, read_floors
from spec.words.files import read_words


def main(argv: Sequence[str]) -> int:
    """Run one of the sub-commands."""
    parser = argparse.ArgumentParser(prog="python -m spec words", description=(__doc__ or "").partition("\n")[0])
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("tags", help="count what lacks words, by tag")
    missing = commands.add_parser("missing", help="list what lacks words")
    missing.add_argument("tag", help="a tag as `words tags` prints it")
    missing.add_argument("--hand", action="store_true", help="list what has only a rule's sentence as well")
    commands.add_parser("coverage", help="count what has words; exit 1 below spec/words/floors.yaml")
    check = commands.add_parser("check", help="find words that are upstream's, say nothing, or describe what is gone")
    check.add_argument(
        "--upstream", type=Path, action="append",
        help="a document, or a folder of the official client's code, to compare with (default: $OPENAI_UPSTREAM)",
    )  # fmt: skip
    commands.add_parser("weak", help="list descriptions that say hardly more than the name does")
    show = commands.add_parser("show", help="print the words of operations and components")
    show.add_argument("name", nargs="+", help="an operationId or a component")
    arguments = parser.parse_args(argv)
    result = worded(load(PREPARED))
    if arguments.command == "tags":
        return _tags(result)
    if arguments.command == "missing":
        return _missing(result, arguments.tag, hand=arguments.hand)
    if arguments.command == "show":
        return _show(result, arguments.name)
    if arguments.command == "weak":
        return _weak(result)
    if arguments.command == "coverage":
        return _coverage(result)
    return _check(result, arguments.upstream)


def _tags(result: Worded) -> int:
    counts = Counter((gap.tag, gap.what) for gap in Coverage(result).gaps)
    print(f"{'':46}operations parameters fields classes")
    for tag in sorted({tag for tag, _ in counts}):
        found = [counts[tag, what] for what in ("operation", "parameter", "field", "class")]
        print(f"{tag:46}{found[0]:10} {found[1]:10} {found[2]:6} {found[3]:7}")
    return 0


def _missing(result: Worded, tag: str, *, hand: bool) -> int:
    coverage = Coverage(result, hand=hand)
    known = {*coverage.tags.values(), *coverage.homes.values()}
    if tag not in known:
        print(f"{tag!r} is not a tag; choose one of {', '.join(sorted(known))}", file=sys.stderr)
        return 2
    owner = ""
    for gap in coverage.gaps:
        if gap.tag == tag and not (gap.what == "parameter" and gap.kind.startswith("body ")):  # fields of a class
            if gap.owner != owner:
                owner = gap.owner
                print(f"{owner}:" + (f"  # {gap.kind}" if gap.what == "operation" else ""))
            if gap.what != "operation":
                print(f"  {gap.name or '_'}:" + (f"  # {gap.kind}" if gap.kind else ""))
    return 0


def _show(result: Worded, names: Sequence[str]) -> int:
    wanted = tuple(names)
    for place, text in texts_of(result):
        if place.partition(".")[0] in wanted:
            print(f"{place}: {text}")
    return 0


def _weak(result: Worded) -> int:
    found = list(weak(result))
    for place, text in found:
        print(f"{place}: {text}")
    print(f"{len(found)} of {len(result.source)} descriptions say hardly more than the name", file=sys.stderr)
    return 0


def _coverage(result: Worded) -> int:
    floors = read_floors()
    counts = Coverage(result).counts()
    by_hand = Coverage(result, hand=True).counts()
    for what, count in counts.items():
        print(
            f"{what:11}{count.described:6} of {count.total:6} have words: {count.percent:5.1f} % (floor"
            f" {floors[what]:.1f} %), {by_hand[what].described} of them written by hand"
        )
    problems = below(counts, floors)
    print(*problems, sep="\n", end="\n" if problems else "", file=sys.stderr)
    return 1 if problems else 0


def _check(result: Worded, sources: Sequence[Path] | None) -> int:
    if sources is None and os.environ.get("OPENAI_UPSTREAM"):
        sources = [current(sorted(Path(os.environ["OPENAI_UPSTREAM"]).glob("*.yaml")))]
    problems = [*faults(read_words()), *empty_rules(result)]
    for source in sources or ():
        problems += copied(texts_of(result), upstream_runs(source))
    print(*problems, sep="\n", end="\n" if problems else "", file=sys.stderr)
    for orphan in result.orphans:
        print(f"to do: {orphan}", file=sys.stderr)
    compared = "" if sources else "; nothing to compare with: set OPENAI_UPSTREAM"
    print(f"{sum(1 for _ in texts_of(result))} texts, {len(problems)} faults, {len(result.orphans)} orphans{compared}")
    return 1 if problems else 0
