"""What users copy from the pages passes `mypy --strict`."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
FENCE = re.compile(r"^```python\n(.*?)^```", re.MULTILINE | re.DOTALL)


def test_examples_of_the_pages_are_typed(tmp_path: Path) -> None:
    places: dict[str, str] = {}
    for page in (ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))):
        text = page.read_text("utf-8")
        for match in FENCE.finditer(text):
            file = tmp_path / f"example_{len(places)}.py"
            file.write_text(match[1], "utf-8")
            places[file.name] = f"{page.relative_to(ROOT)}:{text.count(chr(10), 0, match.start()) + 1}"
    assert len(places) > 25
    command = [sys.executable, "-m", "mypy", "--strict", "--no-error-summary"]  # with the cache of `make check`
    done = subprocess.run(
        [*command, *map(str, sorted(tmp_path.glob("*.py")))],
        cwd=ROOT,
        env={**os.environ, "MYPYPATH": os.pathsep.join([str(ROOT), str(ROOT / "generated")])},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    said = [line for line in done.stdout.splitlines() if Path(line.split(":")[0]).name in places]
    assert [f"{places[Path(line.split(':')[0]).name]}, {line.split('/')[-1]}" for line in said] == []
    assert (done.returncode in (0, 1), done.stderr) == (True, "")
