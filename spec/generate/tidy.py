"""What templates need not care about: unused imports, their order, and line breaks."""

from __future__ import annotations

import re
import subprocess
import sys
import textwrap
from pathlib import Path
from typing import Final

LENGTH: Final = 120
SETTINGS: Final = (
    "--isolated", "--no-cache", "--quiet", "--target-version=py311", f"--config=line-length={LENGTH}",
)  # fmt: skip
RULES: Final = ("F401", "I001", "TC005")
"""Unused imports, their order, and empty blocks for type checkers."""


def tidy(folder: Path) -> str:
    """Remove unused imports from all modules and stubs under ``folder``, sort the others, and format.

    Returns:
        What ruff complains about, "" if nothing.
    """
    check = ("check", "--fix", f"--select={','.join(RULES)}", "--config=lint.isort.combine-as-imports=true")
    for command in (check, ("format",)):
        done = subprocess.run(
            [sys.executable, "-P", "-m", "ruff", *command, *SETTINGS, folder],
            capture_output=True,
            text=True,
            encoding="utf-8",
        )
        if done.returncode:
            return done.stdout + done.stderr
    for path in folder.rglob("*.py"):
        _shorten(path)
    return ""


def _shorten(path: Path) -> None:
    """Break the lines that ruff leaves too long: dict entries whose key and value are strings."""
    text = path.read_text(encoding="utf-8")
    made = _LONG_ENTRY.sub(_broken, text)
    if made != text:
        path.write_text(made, encoding="utf-8")


_LONG_ENTRY: Final = re.compile(rf'^(?=.{{{LENGTH + 1}}})( *)("[^"]*"): "([^"]*)",$', re.MULTILINE)


def _broken(entry: re.Match[str]) -> str:
    indent, key, value = entry.groups()
    inner = f"{indent}    "
    pieces = textwrap.wrap(
        value, LENGTH - len(inner) - 2, drop_whitespace=False, break_long_words=False, break_on_hyphens=False
    )
    return "\n".join([f"{indent}{key}: (", *(f'{inner}"{piece}"' for piece in pieces), f"{indent}),"])
