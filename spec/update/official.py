"""The release of the official client for an update: downloaded once, tested against, and pinned."""

from __future__ import annotations

import hashlib
import re
from pathlib import Path

from spec.release.source import PACKAGE, read_files
from spec.upstream import SpecError

LOCK = "requirements-dev.lock"
PINNED = ("pyproject.toml", "tests/ecosystem/run.py", LOCK)
"""The files with the version that the tests compare with."""

_PIN = re.compile(rf'(?<=")({PACKAGE}==)[^"\s;]+(?=")')
_LOCKED = re.compile(rf"^{PACKAGE}==\S+ \\\n(?: +--hash=\S+(?: \\)?\n)+", re.MULTILINE)


def unpack(release: Path, folder: Path) -> None:
    """Write the package of a release into a folder, where the update's tests find it before the installed one."""
    files = read_files(release)
    for name, text in {**files.texts, "py.typed": ""}.items():
        path = folder / PACKAGE / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="")
    metadata = folder / f"{PACKAGE}-{files.version}.dist-info" / "METADATA"
    metadata.parent.mkdir()
    metadata.write_text(f"Metadata-Version: 2.1\nName: {PACKAGE}\nVersion: {files.version}\n", encoding="utf-8")


def pin(root: Path, release: Path, version: str) -> list[str]:
    """Pin a version of the official client wherever a tree names one.

    Args:
        root: The tree.
        release: The file or folder of that version; only a file can be locked, by its digest.
        version: The version.

    Returns:
        The work that is left.

    Raises:
        SpecError: A file names no version.
    """
    lock = root / LOCK
    if lock.exists() and f"\n{PACKAGE}=={version} " in lock.read_text(encoding="utf-8"):
        return []
    for name in PINNED:
        path = root / name
        if not path.exists() or (path == lock and not release.is_file()):
            continue
        text = path.read_text(encoding="utf-8")
        new, count = _locked(text, release, version) if path == lock else _PIN.subn(rf"\g<1>{version}", text)
        if not count:
            raise SpecError(path, f"names no {PACKAGE}==VERSION")
        path.write_text(new, encoding="utf-8", newline="\n")
    if release.is_file():
        return []
    return [f"{LOCK}: a folder has no digest: run `make lock`, so that {PACKAGE}=={version} is installed"]


def _locked(text: str, release: Path, version: str) -> tuple[str, int]:
    """Lock the file that was read: the wheel of a release is for every machine. `make lock` adds the sdist."""
    digest = hashlib.sha256(release.read_bytes()).hexdigest()
    return _LOCKED.subn(f"{PACKAGE}=={version} \\\\\n    --hash=sha256:{digest}\n", text)
