"""``make bulk-ray``: run tests/bulk/test_ray.py in an environment that has Ray, which is too large for every day.

A name of another module runs that instead: ``python -m tests.bulk.on_ray -m benchmarks.on_ray``.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tomllib
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent
# Ray warns a lot, and replaces print, a signal handler and settings of the process, which is its own here.
TESTS = [
    "-m",
    "pytest",
    "-q",
    "-W",
    "default",
    "-p",
    "no:cacheprovider",
    "-p",
    "no:leftovers",
    "tests/bulk/test_ray.py",
]


def environment() -> Path:
    """Make the environment, or take the one that was made of the same requirements; return its Python."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    wanted = "\n".join([*project["project"]["dependencies"], *project["dependency-groups"]["ray"]])
    folder = ROOT / "build" / "ray"
    python = folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    made = folder / "requirements.txt"
    if not made.exists() or made.read_text("utf-8") != wanted:
        subprocess.run(["uv", "venv", "--quiet", "--clear", "--python", sys.executable, str(folder)], check=True)
        (folder / "wanted.txt").write_text(wanted, "utf-8")
        # Ray's agents have seconds to start, so they must not compile first.
        install = ["uv", "pip", "install", "--quiet", "--compile-bytecode", "--python", str(python)]
        subprocess.run([*install, "--requirement", str(folder / "wanted.txt")], check=True)
        made.write_text(wanted, "utf-8")
    return python


def main() -> int:
    paths = os.pathsep.join([str(ROOT), str(ROOT / "generated")])
    variables = {**os.environ, "PYTHONPATH": paths, "RAY_USAGE_STATS_ENABLED": "0"}
    return subprocess.run(
        [str(environment()), *(sys.argv[1:] or TESTS)], env=variables, check=False, cwd=ROOT
    ).returncode


if __name__ == "__main__":
    sys.exit(main())
