"""Freeze a program with PyInstaller in an environment of its own, and run it: `make frozen`."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from openai_raw.models import MODULES

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / "build" / "frozen"
PROGRAM = Path(__file__).with_name("frozen_program.py")


def run(*command: str | Path, **environment: str) -> str:
    done = subprocess.run(
        command, cwd=FOLDER, env={**os.environ, **environment}, check=False, text=True, stdout=subprocess.PIPE
    )
    if done.returncode:
        sys.exit(f"{' '.join(map(str, command))}: exit {done.returncode}")
    return done.stdout


def main() -> None:
    FOLDER.mkdir(parents=True, exist_ok=True)
    uv = (sys.executable, "-m", "uv")
    run(*uv, "venv", "--quiet", "--clear", "--python", sys.executable, "env")
    python = FOLDER / "env" / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    run(*uv, "pip", "install", "--quiet", "--python", python, "pyinstaller>=6", f"{ROOT}[sandbox]")
    build = ("--noconfirm", "--clean", "--onedir", "--log-level=WARN", "--name=program", PROGRAM)
    run(python, "-m", "PyInstaller", *build, PYTHONPATH="")
    said = run(FOLDER / "dist" / "program" / "program", PYTHONPATH="")
    operations = len(list((ROOT / "generated" / "openai_raw" / "api").glob("*/[a-z]*.py")))
    assert said.split() == [str(len(MODULES)), str(operations)], said
    print(f"The frozen program works: {len(MODULES)} models, {operations} operations.")


if __name__ == "__main__":
    main()
