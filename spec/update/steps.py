"""The commands that must succeed in the copy of the tree; they leave no processes behind.

Independent steps run at once. Steps that a new document breaks most easily come first.
"""

from __future__ import annotations

import contextlib
import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

LAST_LINES = 40
"""Maximum lines of a failing step's output in an error, and of the work that a step leaves."""
GLANCE = 0.05
"""Seconds between two checks for finished steps, at most."""


OFFICIAL = "official"
"""The folder beside the copy with the new release: tests find it before the installed one."""
DOCUMENTS = "upstream"
"""The folder beside the copy with the new upstream document: tests compare with it, not with an older one."""


class UpdateError(Exception):
    """A step failed; the tree is unchanged."""


@dataclass(frozen=True, slots=True)
class Step:
    """A command that must succeed in the copy of the tree; its arguments come after the Python interpreter."""

    name: str
    arguments: tuple[str, ...]
    leaves_work: bool = False
    """Whether standard error output of a successful run is work for the person who merges the update."""
    again: tuple[str, ...] = ()
    """Retry command after a failure, to tell a busy machine from a fault: a passing retry is reported as work, too."""


Stage = Step | tuple[Step, ...]
"""One step, or several that run at once."""

# With a fixed seed, so that no update fails by chance: other runs look for new counterexamples.
TESTS = ("-m", "pytest", "--hypothesis-seed=0", "-q")
AT_ONCE = (*TESTS, "-n", "2", "--dist", "loadfile", "--no-loadscope-reorder")
AGAIN = (*TESTS, "--last-failed", "--last-failed-no-failures=none")
FIRST = tuple(f"tests/{name}" for name in ("contract", "models", "recorded", "docs", "spec/test_reference.py"))
"""Tests that generated code breaks most easily: they fail before the minutes that the full run takes."""
TOOLS = (
    *(f"tests/spec/test_drift_{name}.py" for name in (
        "compare", "evidence", "html", "mutations", "origin", "python", "report", "speed", "upstream_mutations",
    )),
    *(f"tests/spec/test_{name}.py" for name in (
        "odd_documents", "overlay_document", "prepare", "update", "update_official", "upstream", "workflows",
    )),
    *(f"tests/packaging/test_{name}.py" for name in ("make", "matrix", "setup")),
    "tests/guards/test_skips.py",
)  # fmt: skip
"""Tests of tools with their own documents and projects. An update cannot affect them; CI runs them."""
WORDED = "tests/spec/test_words.py::test_as_much_has_words_as_must"
"""Nobody has described what upstream adds: that is work for the person who merges the update, and CI waits for it."""
GENERATE = Step("generate", ("-m", "spec", "generate"), leaves_work=True)
NAMES = Step("the names of the official client", ("-m", "spec", "names"))
REFERENCE = Step("write the reference", ("-m", "spec", "docs"), leaves_work=True)
STEPS: tuple[Stage, ...] = (
    GENERATE,
    (Step("generate again, to the same bytes", ("-m", "spec", "generate", "--check")), NAMES, REFERENCE),
    (
        Step("tests of what is generated", (*AT_ONCE, *FIRST), again=AGAIN),
        Step("mypy", ("-m", "mypy")),
        Step("pyright", ("-m", "pyright", "--pythonpath", sys.executable)),  # the copy has no .venv
    ),
    Step(
        "all other tests",
        (*AT_ONCE, f"--deselect={WORDED}", *(f"--ignore={name}" for name in (*FIRST, *TOOLS))),
        again=AGAIN,
    ),
)


def of_release(stage: Stage, release: Path | None) -> Stage:
    """Make the step that reads a release use the new one."""
    if isinstance(stage, tuple):
        return tuple(_of_release(step, release) for step in stage)
    return _of_release(stage, release)


def _of_release(step: Step, release: Path | None) -> Step:
    return step if step is not NAMES or release is None else replace(step, arguments=(*step.arguments, str(release)))


def run(stage: Stage, copy: Path, logs: Path, say: Callable[[str], None]) -> list[str]:
    """Run the steps of a stage in the copy, whose modules take precedence over those of the tree.

    Args:
        stage: The steps; if one fails, the others are stopped.
        copy: The copy of the tree.
        logs: The folder for the output of each step.
        say: Called with progress messages.

    Returns:
        The work they leave, one item per line.

    Raises:
        UpdateError: One failed.
    """
    running: list[_Running] = []
    work: list[str] = []
    try:
        # One by one inside the `try`: a signal between two must end the first.
        for step in stage if isinstance(stage, tuple) else (stage,):
            running.append(_Running(step, copy, logs))  # noqa: PERF401
        left = list(running)
        pause = GLANCE / 50  # at first: a step may take less than a glance
        while left:
            for one in [one for one in left if one.has_ended()]:
                left.remove(one)
                work += one.work()
                say(f"   {one.step.name}: {one.took:.0f} s, {one.cpu:.0f} s of CPU")
            if left:
                time.sleep(pause)
                pause = min(2 * pause, GLANCE)
    finally:
        for one in running:
            one.end()
    return work


def to_do(work: Sequence[str]) -> list[str]:
    """Write the work that steps leave as remarks of the report."""
    told = [f"to do: {line}" for line in work[:LAST_LINES]]
    return told + ([f"to do: and {len(work) - len(told)} more of these"] if len(work) > len(told) else [])


def log_of(step: Step, logs: Path) -> Path:
    """Return the file for a step's output."""
    return logs / f"{re.sub('[^a-z]+', '-', step.name.lower())}.log"


class _Running:
    """A running step, in its own process group: what it starts (test workers, servers) ends with it."""

    def __init__(self, step: Step, copy: Path, logs: Path) -> None:
        self.step = step
        self.cpu = 0.0
        self._copy = copy
        self._log = log_of(step, logs)
        self._errors = self._log.with_suffix(".err")
        self._started = time.monotonic()
        self._first_failures: list[str] | None = None
        self._log.write_bytes(b"")
        self._start(step.arguments)

    @property
    def took(self) -> float:
        """Seconds since the start."""
        return time.monotonic() - self._started

    def has_ended(self) -> bool:
        """Return whether it has ended; if it failed and may be retried, start the retry."""
        found, status, usage = os.wait4(self._child.pid, os.WNOHANG)
        if not found:
            return False
        self._child.returncode = os.waitstatus_to_exitcode(status)
        self.cpu += usage.ru_utime + usage.ru_stime
        self._told = self._errors.read_text(encoding="utf-8", errors="replace")
        self._errors.unlink()
        with self._log.open("a", encoding="utf-8") as log:
            log.write(self._told)
        if self._child.returncode and self.step.again and self._first_failures is None:
            self._first_failures = _failures(self._output())
            self._kill()  # what it left must not disturb the retry
            self._start(self.step.again)
            return False
        return True

    def work(self) -> list[str]:
        """Return the work that it leaves, one item per line.

        Raises:
            UpdateError: It failed.
        """
        # A failure that names no test (a file that cannot be imported) is not excused by a passing retry.
        if code := self._child.returncode or int(self._first_failures == []):
            lines = self._output().splitlines()[-LAST_LINES:]
            raise UpdateError("\n".join((f"{self.step.name} failed with exit status {code}:", *lines)))
        if self._first_failures is not None:
            return [f"{line}: but it passed when it was tried again" for line in self._first_failures]
        return self._told.splitlines() if self.step.leaves_work else []

    def end(self) -> None:
        """End its process group and whatever is left of it."""
        self._kill()
        self._child.wait()
        self._errors.unlink(missing_ok=True)

    def _kill(self) -> None:
        with contextlib.suppress(ProcessLookupError):
            os.killpg(self._child.pid, signal.SIGKILL)

    def _start(self, arguments: tuple[str, ...]) -> None:
        copy = self._copy
        first = (copy, copy / "generated", copy.parent / OFFICIAL)
        more = {"PYTHONPATH": os.pathsep.join(map(str, first)), "OPENAI_UPSTREAM": str(copy.parent / DOCUMENTS)}
        command, environment = [sys.executable, *arguments], {**os.environ, **more}
        with self._log.open("ab") as out, self._errors.open("wb") as err:
            out.write(f"$ python {' '.join(arguments)}\n".encode())
            out.flush()
            self._from = out.tell()
            self._child = subprocess.Popen(
                command, cwd=copy, env=environment, stdout=out, stderr=err, start_new_session=True
            )

    def _output(self) -> str:
        """Return the output of the last command."""
        with self._log.open("rb") as log:
            log.seek(self._from)
            return log.read().decode(errors="replace")


def _failures(output: str) -> list[str]:
    """Return pytest's lines about failures; none if it stopped before running."""
    return [line.partition(" - ")[0] for line in output.splitlines() if line.startswith("FAILED ")]
