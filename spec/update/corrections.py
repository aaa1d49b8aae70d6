"""Corrections of reality.yaml whose schema upstream has renamed: they follow it, so that no update loses one."""

from __future__ import annotations

import re
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from spec.drift.report import Report
from spec.pipeline import ADDITIONS, OVERLAYS, REALITY, ROOT

CORRECTIONS = (OVERLAYS / REALITY).relative_to(ROOT).as_posix()


def followed(text: str, report: Report) -> tuple[str, tuple[str, ...]]:
    """Return corrections with the new name of each schema that was renamed, and a line about each of these.

    A new name is found by the place and the content of a schema. Should it be the wrong one, its `x-expect` does not
    hold, and the correction becomes a to-do like any other.

    Args:
        text: The corrections.
        report: The comparison of the committed document with the new one.
    """
    changes = (*report.changes, *(change for change, _ in report.ignored))
    renamed = {change.owner: change.detail for change in changes if change.rule == "schema-renamed"}
    found = _NAMED.sub(lambda name: renamed.get(name[0], name[0]), text)
    named = sorted(set(_NAMED.findall(text)) & renamed.keys())
    return found, tuple(f"{CORRECTIONS}: {name} is {renamed[name]} now, in its corrections, too" for name in named)


_NAMED = re.compile(r"(?<=components[./]schemas[./])[\w-]+")
"""A component's name in a JSONPath or a reference."""


@contextmanager
def with_corrections(overlays: Path, text: str) -> Iterator[Path]:
    """Provide a copy of a folder of overlays, with other corrections, beside the committed additions."""
    with tempfile.TemporaryDirectory(prefix="corrections-") as name:
        folder = Path(name) / overlays.name
        shutil.copytree(overlays, folder)
        (folder / REALITY).write_text(text, encoding="utf-8", newline="\n")
        if (additions := overlays.parent / ADDITIONS.name).exists():
            shutil.copytree(additions, folder.parent / ADDITIONS.name)
        yield folder
