"""The commands that must succeed in the copy of the tree, run so that nothing of them is left behind."""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import IO

LAST_LINES = 40
"""Lines of a failing step's output that are told, and most lines of work that a step leaves."""


class UpdateError(Exception):
    """A step failed; the tree is as it was."""


@dataclass(frozen=True, slots=True)
class Step:
    """A command that must succeed in the copy of the tree; its arguments come after the Python interpreter."""

    name: str
    arguments: tuple[str, ...]
    leaves_work: bool = False
    """What it says on standard error although it succeeds is work for whoever merges the update."""
    again: tuple[str, ...] = ()
    """What to run where it fails, to tell a busy machine from a fault: what passes then is named as work, too."""


TESTS = ("-m", "pytest", "--hypothesis-seed=0", "-q")
AGAIN = (*TESTS, "--last-failed", "--last-failed-no-failures=none")
FIRST = ("contract", "models", "recorded", "docs", "spec/test_reference.py")
"""Tests that what is generated can break most easily: they fail before the minutes that everything takes."""
NAMES = Step("the names of the official client", ("-m", "spec", "names"))
FIRST_TESTS = Step("tests of what is generated", (*TESTS, *(f"tests/{name}" for name in FIRST)), again=AGAIN)
STEPS = (
    Step("generate", ("-m", "spec", "generate"), leaves_work=True),
    Step("generate again, to the same bytes", ("-m", "spec", "generate", "--check")),
    NAMES,
    Step("write the reference", ("-m", "spec", "docs"), leaves_work=True),
    FIRST_TESTS,
    Step("mypy", ("-m", "mypy")),
    Step("pyright", ("-m", "pyright", "--pythonpath", sys.executable)),  # the copy has no .venv of its own
    # With one seed, so that no update fails by chance: looking for new counterexamples is for every other run.
    Step("tests", TESTS, again=AGAIN),
)


def of_release(step: Step, release: str | Path | None) -> Step:
    """Let the step that reads a release read the one that is taken in."""
    if step is not NAMES or release is None:
        return step
    path = Path(release)
    return replace(step, arguments=(*step.arguments, str(path.resolve() if path.exists() else release)))


def run(step: Step, copy: Path, log: Path) -> list[str]:
    """Run a step in the copy, whose own modules come before those of the tree; give the work it leaves, by line.

    Args:
        step: The step.
        copy: The copy of the tree.
        log: Where its output goes while it runs.

    Raises:
        UpdateError: It failed.
    """
    code, out, err = _call(step.arguments, copy, log)
    work = err.splitlines() if step.leaves_work else []
    if code and step.again:
        work = [f"{line}: but it passed when it was tried again" for line in _failures(out)]
        code, out, err = _call(step.again, copy, log)
        if not work:
            code = code or 1
    if code:
        lines = (out + err).splitlines()[-LAST_LINES:]
        raise UpdateError("\n".join((f"{step.name} failed with exit status {code}:", *lines)))
    return work


def to_do(work: Sequence[str]) -> list[str]:
    """Write the work that steps leave as remarks of the report."""
    told = [f"to do: {line}" for line in work[:LAST_LINES]]
    return told + ([f"to do: and {len(work) - len(told)} more of these"] if len(work) > len(told) else [])


def _call(arguments: tuple[str, ...], copy: Path, log: Path) -> tuple[int, str, str]:
    environment = dict(os.environ, PYTHONPATH=os.pathsep.join((str(copy), str(copy / "generated"))))
    beside = copy.parent / "stderr.txt"
    with log.open("ab") as out, beside.open("wb+") as err:
        out.write(f"$ python {' '.join(arguments)}\n".encode())
        out.flush()
        start = out.tell()
        command = [sys.executable, *arguments]
        # In a group of its own: what a step starts (workers of tests, servers) ends with it, also where it is cut off.
        with subprocess.Popen(
            command, cwd=copy, env=environment, stdout=out, stderr=err, start_new_session=True
        ) as child:
            try:
                code = child.wait()
            finally:
                _end(child)
        told = _text(err)
        out.write(told.encode())
    with log.open("rb") as out:
        out.seek(start)
        printed = out.read().decode(errors="replace")
    return code, printed.removesuffix(told), told


def _end(child: subprocess.Popen[bytes]) -> None:
    """End the group of a child, whatever is left of it."""
    with contextlib.suppress(ProcessLookupError):
        os.killpg(child.pid, signal.SIGKILL)
    child.wait()


def _text(file: IO[bytes]) -> str:
    file.seek(0)
    return file.read().decode(errors="replace")


def _failures(output: str) -> list[str]:
    """Give pytest's lines of what failed; none where it broke off before it ran."""
    return [line.partition(" - ")[0] for line in output.splitlines() if line.startswith("FAILED ")]
