"""`python -m spec update`: take a new upstream document in, all or nothing.

Fetch, prepare, check that each overlay action still applies, generate, write the reference, type-check, run the tests,
write the changelog section and the text of a pull request. All of it happens in a copy of the tree; what changed is
moved in at the very end, and moved back if that fails. A failing step leaves the tree as it was.
"""

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from openapi_spec_validator import OpenAPIV31SpecValidator

from spec.drift.changelog import changelog_section, merge_changelog
from spec.drift.cli import make_report
from spec.drift.documents import Prepared, prepare_upstream
from spec.drift.report import Report, renderer
from spec.overlay_document import Failure
from spec.pipeline import ADDITIONS, PREPARED, REALITY, ROOT, bare_document
from spec.release import read_release
from spec.release.additions import build
from spec.release.files import write_additions
from spec.upstream import DEFAULT_UPSTREAM, SpecError, dump, load, parse, read_text, revision

MADE = ("openapi.yaml", "generated/openai_raw", "docs/reference", "spec/additions", "overlay/types", "CHANGELOG.md")
"""What an update may change; everything else in the tree stays as it is."""

REPORTS = Path("build/update")
_LEFT_OUT = (".git", ".venv*", "build", "dist", "node_modules", "__pycache__", ".*_cache", ".hypothesis", "htmlcov")
_LAST_LINES = 40


@dataclass(frozen=True, slots=True)
class Step:
    """A command that must succeed in the copy of the tree; its arguments come after the Python interpreter."""

    name: str
    arguments: tuple[str, ...]
    leaves_work: bool = False
    """What it says on standard error although it succeeds is work for whoever merges the update."""
    again: tuple[str, ...] = ()
    """What to run where it fails, to tell a busy machine from a fault: what passes then is named as work, too."""


TESTS = ("-m", "pytest", "--hypothesis-seed=0")
NAMES = Step("the names of the official client", ("-m", "spec", "names"))
STEPS = (
    Step("generate", ("-m", "spec", "generate"), leaves_work=True),
    Step("generate again, to the same bytes", ("-m", "spec", "generate", "--check")),
    NAMES,
    Step("write the reference", ("-m", "spec", "docs"), leaves_work=True),
    Step("mypy", ("-m", "mypy")),
    Step("pyright", ("-m", "pyright", "--pythonpath", sys.executable)),  # the copy has no .venv of its own
    # With one seed, so that no update fails by chance: looking for new counterexamples is for every other run.
    Step(
        "tests",
        (*TESTS, "-q"),
        again=(*TESTS, "-q", "--last-failed", "--last-failed-no-failures=none"),
    ),
)


class UpdateError(Exception):
    """A step failed; the tree is as it was."""


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
        return update(arguments.upstream, release=arguments.release, ignore=arguments.ignore)
    except SpecError as error:
        print(error, file=sys.stderr)
        return 2
    except UpdateError as error:
        print(f"{error}\nThe tree is as it was.", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("Interrupted. The tree is as it was.", file=sys.stderr)
        return 130


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
    _check(prepared, report)
    say(f"{report.old} -> {upstream}: {report.summary}")
    if prepared.document == committed.document:
        say("Nothing to do.")
        return 0
    work: list[str] = []
    with tempfile.TemporaryDirectory(prefix="update-") as folder:
        copy = Path(folder) / "tree"
        shutil.copytree(root, copy, ignore=shutil.ignore_patterns(*_LEFT_OUT), symlinks=True)
        dump(prepared.document, copy / PREPARED.name)
        if taken is not None and additions is not None:
            write_additions(taken, additions, copy / ADDITIONS)
        _write_changelog(report, f"{upstream} and {taken.name}" if taken is not None else upstream, copy)
        for step in steps:
            say(f"{step.name} ...")
            work += _run(_of_release(step, release), copy)
        _move_in(copy, root, Path(folder) / "before")
    report = replace(report, remarks=(*report.remarks, *_to_do(work)))
    _write_reports(report, upstream, root)
    say(f"Updated to {upstream}. The pull request's text is {REPORTS}/pull-request.md.")
    return 0


def _of_release(step: Step, release: str | Path | None) -> Step:
    """Let the step that reads a release read the one that is taken in."""
    if step is not NAMES or release is None:
        return step
    path = Path(release)
    return replace(step, arguments=(*step.arguments, str(path.resolve() if path.exists() else release)))


def _check(prepared: Prepared, report: Report) -> None:
    """Stop where the document would be wrong; what is only orphaned is work to do, which the report names."""
    stopping = [str(failure) for failure in prepared.failures if failure.stops] + _astray(prepared.failures, report)
    if stopping:
        told = "\n".join(f"  {line}" for line in stopping)
        raise UpdateError(f"overlay actions that {prepared.name} would be wrong without:\n{told}")
    problems = [
        f"{error.json_path}: {error.message}" for error in OpenAPIV31SpecValidator(prepared.document).iter_errors()
    ]
    if problems:
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


def _run(step: Step, copy: Path) -> list[str]:
    """Run a step in the copy, whose own modules come before those of the tree; give the work it leaves, by line."""
    done = _call(step.arguments, copy)
    work = done.stderr.splitlines() if step.leaves_work else []
    if done.returncode and step.again:
        work = [f"{line}: but it passed when it was tried again" for line in _failures(done.stdout)]
        done = _call(step.again, copy)
        if not work:
            done.returncode = done.returncode or 1
    if done.returncode:
        lines = (done.stdout + done.stderr).splitlines()[-_LAST_LINES:]
        raise UpdateError("\n".join((f"{step.name} failed with exit status {done.returncode}:", *lines)))
    return work


def _call(arguments: tuple[str, ...], copy: Path) -> subprocess.CompletedProcess[str]:
    environment = dict(os.environ, PYTHONPATH=os.pathsep.join((str(copy), str(copy / "generated"))))
    command = [sys.executable, *arguments]
    return subprocess.run(command, cwd=copy, env=environment, capture_output=True, text=True, check=False)


def _failures(output: str) -> list[str]:
    """Give pytest's lines of what failed; none where it broke off before it ran."""
    return [line.partition(" - ")[0] for line in output.splitlines() if line.startswith("FAILED ")]


def _to_do(work: list[str]) -> list[str]:
    told = [f"to do: {line}" for line in work[:_LAST_LINES]]
    return told + ([f"to do: and {len(work) - len(told)} more of these"] if len(work) > len(told) else [])


def _write_changelog(report: Report, upstream: str, tree: Path) -> None:
    path = tree / "CHANGELOG.md"
    merged = merge_changelog(path.read_text(encoding="utf-8"), changelog_section(report.changes, upstream))
    path.write_text(merged, encoding="utf-8", newline="\n")


def _move_in(copy: Path, root: Path, before: Path) -> None:
    """Put what was made into the tree, file by file; put the old files back if anything goes wrong."""
    changed = [name for made in MADE for name in _differing(copy / made, root / made, made)]
    for name in changed:
        if (root / name).exists():
            (before / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(root / name, before / name)
    try:
        for name in changed:
            _place(copy / name, root / name)
    except BaseException:
        for name in changed:
            _place(before / name, root / name)
        raise


def _place(source: Path, target: Path) -> None:
    """Let `target` be what `source` is: the same bytes, or not there."""
    if source.exists():
        target.parent.mkdir(parents=True, exist_ok=True)
        aside = target.with_name(target.name + ".new")
        shutil.copyfile(source, aside)
        aside.replace(target)
    else:
        target.unlink(missing_ok=True)


def _differing(copy: Path, root: Path, name: str) -> list[str]:
    """Name the files that differ between a file or folder of the copy and that of the tree."""
    if copy.is_file() or root.is_file():
        same = copy.is_file() and root.is_file() and copy.read_bytes() == root.read_bytes()
        return [] if same else [name]
    names = {
        path.relative_to(folder).as_posix()
        for folder in (copy, root)
        for path in folder.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }
    return [found for part in sorted(names) for found in _differing(copy / part, root / part, f"{name}/{part}")]


def _write_reports(report: Report, upstream: str, root: Path) -> None:
    folder = root / REPORTS
    folder.mkdir(parents=True, exist_ok=True)
    for name, file in (("markdown", "pull-request.md"), ("html", "drift.html"), ("json", "drift.json")):
        (folder / file).write_text(renderer(name)(report), encoding="utf-8", newline="\n")
    breaking = report.counts["breaking"]
    title = f"Follow upstream {upstream}: {breaking} breaking" if breaking else f"Follow upstream {upstream}"
    (folder / "title.txt").write_text(title + "\n", encoding="utf-8", newline="\n")
