"""A full report of two documents of 3 MB takes less than 500 MB, and seconds rather than minutes."""

import os
import sys
from pathlib import Path

import pytest

from tests.upstream import documents

ROOT = Path(__file__).parent.parent.parent
# The peak is read by the process itself: what wait4 tells includes the peak of the process that forked it.
PROGRAM = """
import pathlib, re, sys
from spec.__main__ import main
code = main(sys.argv[2:])
status = pathlib.Path("/proc/self/status").read_text()
pathlib.Path(sys.argv[1]).write_text(re.search(r"VmHWM:\\s*(\\d+)", status)[1])
sys.exit(code)
"""


@pytest.mark.skipif(sys.gettrace() is not None, reason="a coverage tracer takes a multiple of the time")
def test_a_full_report_is_quick_and_small(tmp_path: Path) -> None:
    old, new = documents(3, larger_than=2_800_000)[-3:-1]
    formats = [
        part for name in ("text", "json", "markdown", "html") for part in ("--format", f"{name}:{tmp_path / name}")
    ]
    command = [sys.executable, "-c", PROGRAM, str(tmp_path / "peak"), "drift", str(old), str(new), *formats]
    environment = dict(os.environ, PYTHONPATH=f"{ROOT}{os.pathsep}{ROOT / 'generated'}")
    process = os.posix_spawn(command[0], command, environment)
    _, status, usage = os.wait4(process, 0)
    assert os.waitstatus_to_exitcode(status) == 1, "there are differences"
    assert (tmp_path / "html").stat().st_size > 10_000
    # Of the process alone, 4 s on a quiet machine. Neighbours slow a processor down, but never ten times; what is
    # quadratic in a document of this size takes minutes.
    assert usage.ru_utime + usage.ru_stime < 45
    assert int((tmp_path / "peak").read_text()) < 500_000  # kB
