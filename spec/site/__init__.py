"""``python -m spec site``: the site, built from ``docs/`` and the pages at the top of the repository.

The pages are prepared (`stage`), built by Zensical, complemented with their Markdown and an ``llms.txt`` for coding
assistants (`twins`) and made independent of other hosts (`local`); then every link and anchor is checked
(`check`).
"""

from __future__ import annotations

import argparse
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from spec.pipeline import ROOT
from spec.site.check import problems
from spec.site.local import make_local
from spec.site.stage import stage
from spec.site.twins import write_twins

__all__ = ["build", "main"]

ZENSICAL = ROOT / ".venv-docs" / "bin" / "zensical"


def build(folder: Path, generator: Path = ZENSICAL) -> list[str]:
    """Build the site into ``folder / "site"``; return its problems, one per line."""
    for name in ("pages", "site"):
        shutil.rmtree(folder / name, ignore_errors=True)
    folder.mkdir(parents=True, exist_ok=True)
    twins = stage(ROOT, folder)
    done = subprocess.run(
        [generator, "build", "--clean", "--strict"],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
        env={"PATH": "/usr/bin:/bin", "NO_COLOR": "1", "PYTHONUTF8": "1"},
    )
    if done.returncode:
        return (done.stdout + done.stderr).splitlines()[-200:]
    site = folder / "site"
    write_twins(twins, site)
    return [*make_local(site), *problems(site)]


def main(argv: Sequence[str]) -> int:
    """Build it; return 1 for broken links, 2 if the generator is not installed."""
    parser = argparse.ArgumentParser(prog="python -m spec site", description="Build the site.")
    parser.add_argument("--folder", type=Path, default=ROOT / "build", help="where `site` is made (default: build)")
    arguments = parser.parse_args(argv)
    if not ZENSICAL.exists():
        print("The generator of the site is not installed: run `make site`.", file=sys.stderr)
        return 2
    found = build(arguments.folder)
    for line in found:
        print(line, file=sys.stderr)
    site = arguments.folder / "site"
    print(f"{site / 'index.html'}: {len(list(site.rglob('*.html')))} pages, {len(found)} problems")
    return 1 if found else 0
