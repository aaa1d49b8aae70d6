"""The files of a release: from the package index, an sdist, a wheel, or a folder."""

from __future__ import annotations

import re
import subprocess
import sys
import tarfile
import tempfile
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from spec.upstream import SpecError

PACKAGE = "openai"
_REQUIREMENT = re.compile(rf"{PACKAGE}(==\d[0-9A-Za-z.]*)?")
_VERSION = re.compile(r'^__version__ = "([^"]+)"', re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Files:
    """The Python files of one release.

    Attributes:
        version: The version that the release states.
        texts: Each file's text by its path inside the package: `resources/files.py`.
    """

    version: str
    texts: dict[str, str]


def read_files(source: str | Path) -> Files:
    """Read a release from `openai==VERSION`, `openai` (the newest), a .whl, a .tar.gz, or the package's folder.

    Raises:
        SpecError: There is no such release or file, or it does not contain the package.
    """
    with tempfile.TemporaryDirectory() as folder:
        return _of_path(fetched(source, Path(folder)))


def fetched(source: str | Path, folder: Path) -> Path:
    """Return the path of a release; one of the package index is downloaded into a folder, others are used in place.

    Raises:
        SpecError: The index has no such release.
    """
    if _REQUIREMENT.fullmatch(str(source)) is None:
        return Path(source)
    return _downloaded(str(source), folder)


def _downloaded(requirement: str, folder: Path) -> Path:
    """Download a wheel through pip, which knows the configured index; nothing is installed."""
    command = [sys.executable, "-m", "pip", "download", "--quiet", "--disable-pip-version-check", "--no-deps"]
    command += ["--only-binary=:all:", "--dest", str(folder), requirement]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    found = sorted(folder.glob("*.whl"))
    if done.returncode or not found:
        last = done.stderr.strip().splitlines()[-1:] or ["pip said nothing"]
        raise SpecError(requirement, f"cannot be fetched from the package index: {last[0]}")
    return found[0]


def _of_path(path: Path) -> Files:
    found: Iterator[tuple[str, bytes]]
    if path.is_dir():
        root = path if (path / "_version.py").is_file() else path / PACKAGE
        found = ((f"{PACKAGE}/{file.relative_to(root).as_posix()}", file.read_bytes()) for file in root.rglob("*.py"))
    elif path.suffix == ".whl" and path.is_file():
        found = _of_wheel(path)
    elif path.name.endswith(".tar.gz") and path.is_file():
        found = _of_sdist(path)
    else:
        raise SpecError(path, f"not a release: pass {PACKAGE}==VERSION, a .whl, a .tar.gz or a folder")
    texts: dict[str, str] = {}
    for name, content in found:
        parts = PurePosixPath(name).parts
        if PACKAGE in parts:
            texts["/".join(parts[parts.index(PACKAGE) + 1 :])] = content.decode()
    version = _VERSION.search(texts.get("_version.py", ""))
    if version is None:
        raise SpecError(path, f"does not contain the package {PACKAGE}: no version in {PACKAGE}/_version.py")
    return Files(version[1], texts)


def _of_wheel(path: Path) -> Iterator[tuple[str, bytes]]:
    try:
        with zipfile.ZipFile(path) as archive:
            for name in archive.namelist():
                if name.endswith(".py"):
                    yield name, archive.read(name)
    except zipfile.BadZipFile:
        raise SpecError(path, "not a wheel: it is not a zip file") from None


def _of_sdist(path: Path) -> Iterator[tuple[str, bytes]]:
    try:
        with tarfile.open(path) as archive:
            for member in archive:
                # The first part is the version's folder; an sdist's tests and examples are not part of the package.
                _, _, name = member.name.partition("/")
                inside = name.removeprefix("src/")
                if member.isfile() and inside.startswith(f"{PACKAGE}/") and inside.endswith(".py"):
                    content = archive.extractfile(member)
                    yield inside, content.read() if content is not None else b""
    except tarfile.TarError:
        raise SpecError(path, "not an sdist: it is not a tar file") from None
