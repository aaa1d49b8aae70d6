"""`python -m spec update`: take a new upstream document in, all or nothing.

Fetch, prepare, check that each overlay action still applies, generate, write the reference, type-check, run the tests,
write the changelog section and the text of a pull request. All of it happens in a copy of the tree; what changed is
moved in at the very end, and moved back if that fails. A failing step leaves the tree as it was.
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

from spec.drift.canonical import Index
from spec.drift.changelog import changelog_section, merge_changelog
from spec.drift.cli import make_report
from spec.drift.documents import Prepared, prepare_upstream
from spec.drift.report import Report, renderer
from spec.overlay_document import Failure
from spec.pipeline import ADDITIONS, PREPARED, REALITY, ROOT, bare_document
from spec.release import read_release
from spec.release.additions import build
from spec.release.files import is_written, write_additions
from spec.update.steps import STEPS, Step, UpdateError, of_release, run, to_do
from spec.update.tree import MADE, Terminated, copy_tree, move_in, put_back, stoppable, undisturbed
from spec.upstream import DEFAULT_UPSTREAM, SpecError, dump, load, parse, read_text, revision
from spec.validation import validation_problems

__all__ = ["MADE", "STEPS", "Step", "UpdateError", "main", "update"]

REPORTS = Path("build/update")
LOG = REPORTS / "steps.log"
LEAST_IN_COMMON = 0.1
"""Share of the operations that a document of the same API keeps at least; two upstream documents share far more."""


def main(argv: Sequence[str]) -> int:
    """Update; exit 0 when done or nothing is to do, 1 when a step failed, 2 when the input cannot be used."""
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
    """Say what went wrong with which file, also where it went wrong with many."""
    if isinstance(error, shutil.Error):
        failures = error.args[0]
        return f"{failures[0][0]}: {failures[0][2]} (and {len(failures) - 1} more)"
    return f"{error.filename or 'a file'}: {error.strerror or error}"


def _say(line: str) -> None:
    print(line, flush=True)  # also into a pipe, at once: the steps take minutes


def update(
    source: str | Path,
    *,
    root: Path = ROOT,
    steps: Sequence[Step] = STEPS,
    release: str | Path | None = None,
    ignore: str | Path | None = None,
    say: Callable[[str], None] = _say,
) -> int:
    """Take the upstream document `source` into the tree at `root`, and what the official client has beside it.

    Args:
        source: A file or URL.
        root: The tree.
        steps: What has to succeed.
        release: A release of the official client; without it what `spec/additions` holds of an earlier one.
        ignore: Drift that was looked at.
        say: Where the progress goes.

    Returns:
        0: the tree is up to date, whether or not something had to change.

    Raises:
        SpecError: The upstream document cannot be used.
        UpdateError: The document would be wrong without an overlay action that no longer applies, it is not valid once
            it is prepared, or a step failed.
    """
    if moved := put_back(root):
        say(f"An update was cut off while it moved its files in: put the old ones back ({moved}).")
    say(f"Reading {source} ...")
    text = read_text(source)
    say("Preparing it, and comparing it with openapi.yaml ...")
    upstream = revision(source, text)
    before = load(root / PREPARED.name)
    committed = Prepared("openapi.yaml", before, "", before)
    overlays = root / "spec" / "overlays"
    taken = read_release(release) if release is not None else None
    additions = build(taken, bare_document(source, overlays=overlays)) if taken is not None else None
    prepared = prepare_upstream(source, text, parse(text, source), overlays, additions=additions)
    report = make_report(committed, prepared, ignore=ignore)
    _check(prepared, committed, report)
    say(f"{report.old} -> {upstream}: {report.summary}")
    if _says_the_same(prepared, committed) and (
        taken is None or additions is None or is_written(taken, additions, root / ADDITIONS)
    ):
        prose = "" if prepared.document == before else f" Upstream {upstream} changed only prose."
        say(f"Nothing to do.{prose}")
        return 0
    changelog = _changelog(report, f"{upstream} and {taken.name}" if taken is not None else upstream, root)
    work: list[str] = []
    log = root / LOG
    log.parent.mkdir(parents=True, exist_ok=True)
    log.write_text(f"Update to {upstream}: {report.summary}\n", encoding="utf-8")
    with tempfile.TemporaryDirectory(prefix="update-") as folder:
        copy = Path(folder) / "tree"
        copy_tree(root, copy)
        dump(prepared.document, copy / PREPARED.name)
        if taken is not None and additions is not None:
            write_additions(taken, additions, copy / ADDITIONS)
        (copy / "CHANGELOG.md").write_text(changelog, encoding="utf-8", newline="\n")
        for number, step in enumerate(steps, 1):
            say(f"{number} of {len(steps)}: {step.name} ... (its output: {LOG})")
            start = time.monotonic()
            work += run(of_release(step, release), copy, log)
            say(f"   took {time.monotonic() - start:.0f} s")
        with undisturbed():
            move_in(copy, root)
            _write_reports(replace(report, remarks=(*report.remarks, *to_do(work))), upstream, root)
    say(f"Updated to {upstream}. The pull request's text is {REPORTS}/pull-request.md.")
    return 0


def _says_the_same(prepared: Prepared, committed: Prepared) -> bool:
    """Do two prepared documents differ in nothing but the version of upstream that they were made from?"""
    bare = [
        {**one.document, "info": {key: value for key, value in one.document["info"].items() if key != "x-upstream"}}
        for one in (prepared, committed)
    ]
    return bare[0] == bare[1]


def _check(prepared: Prepared, committed: Prepared, report: Report) -> None:
    """Stop where the document would be wrong; what is only orphaned is work to do, which the report names."""
    ours, theirs = (set(Index(one.document).operations) for one in (committed, prepared))
    if len(ours & theirs) < LEAST_IN_COMMON * len(ours):
        title = prepared.document["info"].get("title")
        raise UpdateError(
            f"{prepared.name} ({title}) is another API: {len(ours & theirs)} of {len(ours)} operations are in it"
        )
    stopping = [str(failure) for failure in prepared.failures if failure.stops] + _astray(prepared.failures, report)
    if stopping:
        told = "\n".join(f"  {line}" for line in stopping)
        raise UpdateError(f"overlay actions that {prepared.name} would be wrong without:\n{told}")
    if problems := validation_problems(prepared.document):
        raise UpdateError("\n".join(f"not valid OpenAPI 3.1 after preparation: {one}" for one in problems[:9]))


def _astray(failures: Sequence[Failure], report: Report) -> list[str]:
    """Tell the corrections that would be lost though what they correct has only another name now."""
    renamed = {change.owner: change.text for change in report.changes if change.rule == "schema-renamed"}
    return [
        f"{failure}; {owner} {renamed[owner]}"
        for failure in failures
        if failure.name == REALITY and failure.kind == "no-match"
        for owner in failure.target.removeprefix("$.components.schemas.").split(".")[:1]
        if owner in renamed
    ]


def _changelog(report: Report, upstream: str, root: Path) -> str:
    """Give the changelog with the lines of this update."""
    text = (root / "CHANGELOG.md").read_text(encoding="utf-8")
    try:
        return merge_changelog(text, changelog_section(report.changes, upstream))
    except ValueError as error:
        raise UpdateError(str(error)) from None


def _write_reports(report: Report, upstream: str, root: Path) -> None:
    folder = root / REPORTS
    folder.mkdir(parents=True, exist_ok=True)
    for name, file in (("markdown", "pull-request.md"), ("html", "drift.html"), ("json", "drift.json")):
        (folder / file).write_text(renderer(name)(report), encoding="utf-8", newline="\n")
    breaking = report.counts["breaking"]
    title = f"Follow upstream {upstream}: {breaking} breaking" if breaking else f"Follow upstream {upstream}"
    (folder / "title.txt").write_text(title + "\n", encoding="utf-8", newline="\n")
