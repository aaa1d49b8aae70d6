"""`python -m spec update`: take in a new upstream document, all or nothing.

Fetch, prepare, check that each overlay action still applies, generate, write the reference, type-check, run the tests
(first those most easily broken by generated code), write the changelog section and the text of a pull request. All of
it happens in a copy of the tree; changes are moved in at the very end, and moved back if that fails. A failing step
leaves the tree unchanged.
"""

from __future__ import annotations

import argparse
import shutil
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from spec.drift.changelog import changelog_section, merge_changelog
from spec.drift.report import Report, renderer
from spec.pipeline import ADDITIONS, PREPARED, ROOT
from spec.release.files import write_additions
from spec.release.source import fetched
from spec.update.corrections import CORRECTIONS
from spec.update.document import hand_out, pin_document
from spec.update.found import Found, compared
from spec.update.official import pin, unpack
from spec.update.steps import DOCUMENTS, OFFICIAL, STEPS, Stage, Step, UpdateError, of_release, run, to_do
from spec.update.tree import MADE, Terminated, copy_tree, move_in, put_back, stoppable, undisturbed
from spec.upstream import DEFAULT_UPSTREAM, SpecError, dump, read_text

__all__ = ["MADE", "STEPS", "Stage", "Step", "UpdateError", "main", "update"]

REPORTS = Path("build/update")
LOG = REPORTS / "logs" / "progress.log"
"""The current progress; the output of each step is in a file beside it while it runs."""


def main(argv: Sequence[str]) -> int:
    """Update; exit 0 when done or nothing is to do, 1 when a step failed, 2 when the input is not usable."""
    parser = argparse.ArgumentParser(prog="python -m spec update", description=__doc__)
    parser.add_argument("--upstream", default=DEFAULT_UPSTREAM, help="a file or a URL (default: %(default)s)")
    parser.add_argument(
        "--release",
        help="a release of the official client, taken in as well: openai==VERSION, a .whl, a .tar.gz or a folder",
    )
    parser.add_argument("--ignore", metavar="FILE", help="drift that was looked at: see python -m spec drift --help")
    arguments = parser.parse_args(argv)
    try:
        with stoppable():
            return update(arguments.upstream, release=arguments.release, ignore=arguments.ignore)
    except SpecError as error:
        print(error, file=sys.stderr)
        return 2
    except UpdateError as error:
        print(f"{error}\nThe tree is as it was.", file=sys.stderr)
        return 1
    except OSError as error:
        print(f"{_reason(error)}\nThe tree is as it was.", file=sys.stderr)
        return 1
    except KeyboardInterrupt as error:
        print("Interrupted. The tree is as it was.", file=sys.stderr)
        return 143 if isinstance(error, Terminated) else 130


def _reason(error: OSError) -> str:
    """Return what went wrong with which file, even if several are affected."""
    if isinstance(error, shutil.Error):
        failures = error.args[0]
        return f"{failures[0][0]}: {failures[0][2]} (and {len(failures) - 1} more)"
    return f"{error.filename or 'a file'}: {error.strerror or error}"


def _say(line: str) -> None:
    print(line, flush=True)  # flushed immediately, even into a pipe: the steps take minutes


def update(
    source: str | Path,
    *,
    root: Path = ROOT,
    steps: Sequence[Stage] = STEPS,
    release: str | Path | None = None,
    ignore: str | Path | None = None,
    say: Callable[[str], None] = _say,
) -> int:
    """Take the upstream document `source` into the tree at `root`, with the official client's additions.

    Args:
        source: A file or URL.
        root: The tree.
        steps: The steps that must succeed.
        release: A release of the official client; without it, the additions in `spec/additions` stay as they are.
        ignore: Reviewed drift.
        say: Called with progress messages.

    Returns:
        0: the tree is up to date, whether or not something had to change.

    Raises:
        SpecError: The upstream document is not usable.
        UpdateError: The document would be wrong without an overlay action that no longer applies, it is not valid after
            preparation, it lacks what the hand-written client is built on, or a step failed.
    """
    if moved := put_back(root):
        say(f"An update was cut off while it moved its files in: put the old ones back ({moved}).")
    with tempfile.TemporaryDirectory(prefix="update-") as name:
        folder = Path(name)
        say(f"Reading {source} ...")
        text = read_text(source)
        path = None if release is None else fetched(release, folder).resolve()
        say("Preparing it, and comparing it with openapi.yaml ...")
        found = compared(source, text, root, path, ignore)
        say(f"{found.report.old} -> {found.followed}: {found.report.summary}")
        if found.says_nothing_new(root):
            same = found.prepared.document == found.committed.document
            say("Nothing to do." if same else f"Nothing to do. Upstream {found.followed} changed only prose.")
            return 0
        _take_in(found, path, root, folder, steps, say)
    say(f"Updated to {found.followed}. The pull request's text is {REPORTS}/pull-request.md.")
    return 0


def _take_in(
    found: Found, release: Path | None, root: Path, folder: Path, steps: Sequence[Stage], say: Callable[[str], None]
) -> None:
    """Make everything in a copy of the tree, and move it in.

    Args:
        found: What to take in.
        release: The official client's file or folder.
        root: The tree.
        folder: An empty folder.
        steps: The steps that must succeed.
        say: Called with progress messages.
    """
    changelog = _changelog(found.report, found.followed, root)
    say = _logging(say, root / LOG, f"Update to {found.followed}: {found.report.summary}")
    copy = folder / "tree"
    copy_tree(root, copy)
    dump(found.prepared.document, copy / PREPARED.name)
    (copy / "CHANGELOG.md").write_text(changelog, encoding="utf-8", newline="\n")
    if found.corrections is not None:
        (copy / CORRECTIONS).write_text(found.corrections, encoding="utf-8", newline="\n")
    hand_out(found.source, found.text, folder / DOCUMENTS)
    work = pin_document(copy, found.source, found.text)
    if found.release is not None and found.additions is not None and release is not None:
        write_additions(found.release, found.additions, copy / ADDITIONS)
        unpack(release, folder / OFFICIAL)
        work += pin(copy, release, found.release.version)
    work += _run_all(steps, release, copy, root / LOG.parent, say)
    with undisturbed():
        move_in(copy, root)
        report = replace(found.report, new=found.followed, remarks=(*found.report.remarks, *to_do(work)))
        _write_reports(report, found.followed, root)


def _run_all(
    steps: Sequence[Stage], release: Path | None, copy: Path, logs: Path, say: Callable[[str], None]
) -> list[str]:
    """Run the steps; return the work that they leave."""
    work: list[str] = []
    for number, stage in enumerate(steps, 1):
        names = ", ".join(step.name for step in (stage if isinstance(stage, tuple) else (stage,)))
        say(f"{number} of {len(steps)}: {names} ...")
        work += run(of_release(stage, release), copy, logs, say)
    return work


def _logging(say: Callable[[str], None], log: Path, heading: str) -> Callable[[str], None]:
    """Return a function that prints a line and logs it, with the elapsed time."""
    log.parent.mkdir(parents=True, exist_ok=True)
    log.write_text(f"{heading}\n", encoding="utf-8")
    start = time.monotonic()

    def both(line: str) -> None:
        say(line)
        with log.open("a", encoding="utf-8") as file:
            file.write(f"{time.monotonic() - start:5.0f} s  {line}\n")

    return both


def _changelog(report: Report, upstream: str, root: Path) -> str:
    """Return the changelog with the lines of this update."""
    text = (root / "CHANGELOG.md").read_text(encoding="utf-8")
    try:
        return merge_changelog(text, changelog_section(report.changes, upstream))
    except ValueError as error:
        raise UpdateError(str(error)) from None


def _write_reports(report: Report, followed: str, root: Path) -> None:
    folder = root / REPORTS
    folder.mkdir(parents=True, exist_ok=True)
    for name, file in (("markdown", "pull-request.md"), ("html", "drift.html"), ("json", "drift.json")):
        (folder / file).write_text(renderer(name)(report), encoding="utf-8", newline="\n")
    breaking = report.counts["breaking"]
    title = f"Follow upstream {followed}: {breaking} breaking" if breaking else f"Follow upstream {followed}"
    (folder / "title.txt").write_text(title + "\n", encoding="utf-8", newline="\n")
