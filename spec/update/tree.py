"""The tree and its copy: an update is moved in completely, or not at all.

Files are copied beside the tree first, where a full disk does no harm; then a journal is written, and only renames
follow. If these are interrupted (signals are held back meanwhile; a crash is not), the journal remains, from which the
next update restores the old files.
"""

from __future__ import annotations

import json
import shutil
import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from spec.update.corrections import CORRECTIONS
from spec.update.document import PIN
from spec.update.official import PINNED

MADE = (
    "openapi.yaml", "generated/openai_raw", "docs/reference", "spec/additions", "overlay/types", "overlay/resources",
    "CHANGELOG.md", CORRECTIONS, PIN, *PINNED,
)  # fmt: skip
"""What an update may change; everything else in the tree stays as it is."""

_LEFT_OUT = (".git", ".venv*", "build", "dist", "node_modules", "__pycache__", ".*_cache", ".hypothesis", "htmlcov")
_MOVING = Path("build/update/moving")
_JOURNAL = "journal.json"
_SIGNALS = (signal.SIGINT, signal.SIGTERM)


class Terminated(KeyboardInterrupt):
    """SIGTERM was received."""


def copy_tree(root: Path, copy: Path) -> None:
    """Copy a tree without build products and machine-specific files."""
    shutil.copytree(root, copy, ignore=shutil.ignore_patterns(*_LEFT_OUT), symlinks=True)


@contextmanager
def stoppable() -> Iterator[None]:
    """Make SIGTERM end an update like Ctrl-C: by an exception, so that copies and child processes are cleaned up."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return

    def stop(*_: object) -> None:
        raise Terminated

    before = signal.signal(signal.SIGTERM, stop)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)


@contextmanager
def undisturbed() -> Iterator[None]:
    """Hold signals back and drop those received: what they would stop is done by then."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = {number: signal.signal(number, signal.SIG_IGN) for number in _SIGNALS}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def move_in(copy: Path, root: Path) -> None:
    """Move the results into the tree; restore the old files if anything goes wrong.

    Raises:
        OSError: For example, the disk is full; the tree is unchanged.
    """
    changed = [name for made in MADE for name in _differing(copy / made, root / made, made)]
    folder = root / _MOVING
    shutil.rmtree(folder, ignore_errors=True)
    try:
        for name in changed:
            for source, side in ((root / name, "before"), (copy / name, "after")):
                if source.exists():
                    (folder / side / name).parent.mkdir(parents=True, exist_ok=True)
                    shutil.copy2(source, folder / side / name)
        folder.mkdir(parents=True, exist_ok=True)
        journal = {name: (root / name).exists() for name in changed}
        (folder / "unfinished").write_text(json.dumps(journal), encoding="utf-8")
        (folder / "unfinished").replace(folder / _JOURNAL)
        for name in changed:
            _place(folder / "after" / name, root / name)
        (folder / _JOURNAL).unlink()
    except BaseException:
        put_back(root)
        raise
    finally:
        if not (folder / _JOURNAL).exists():
            shutil.rmtree(folder, ignore_errors=True)


def put_back(root: Path) -> int:
    """Restore the old files if an update was interrupted while it moved in the new ones.

    Returns:
        The number of files that update had to move; 0 if none was interrupted.
    """
    folder = root / _MOVING
    journal = folder / _JOURNAL
    if not journal.exists():
        return 0
    names: dict[str, bool] = json.loads(journal.read_text(encoding="utf-8"))
    for name, existed in names.items():
        old = folder / "before" / name
        if old.exists() or not existed:  # otherwise an earlier, interrupted attempt has already restored it
            _place(old, root / name)
    journal.unlink()
    shutil.rmtree(folder, ignore_errors=True)
    return len(names)


def _place(source: Path, target: Path) -> None:
    """Move a file to its place, or empty the place if there is none."""
    if source.exists():
        target.parent.mkdir(parents=True, exist_ok=True)
        source.replace(target)
    else:
        target.unlink(missing_ok=True)


def _differing(copy: Path, root: Path, name: str) -> list[str]:
    """Return the files that differ between a file or folder of the copy and that of the tree."""
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
