"""What PyInstaller must be told: modules that are loaded by their names, and files that are no modules.

PyInstaller finds `hook_dirs` by the entry point group ``pyinstaller40``, and runs a hook of this folder when a program
imports the package that it is named after. The hooks do not import PyInstaller.
"""

from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path
from typing import Final

__all__ = ["data_files", "hook_dirs", "modules"]

APART: Final = frozenset({"overlay._cli", "overlay._pyinstaller", "overlay.sandbox", "overlay.testing"})
"""Packages that a program needs only where it imports them itself."""
DATA: Final = (".gz", ".html")


def hook_dirs() -> list[str]:
    """Return the folder of the hooks."""
    return [str(Path(__file__).parent)]


def modules(package: str) -> list[str]:
    """Return the names of all modules of a package, without those of packages inside it that are apart."""
    root = _folder(package)
    found = (path.relative_to(root).with_suffix("").parts for path in _files(package) if path.suffix == ".py")
    return sorted(".".join((package, *parts)).removesuffix(".__init__") for parts in found)


def data_files(package: str) -> list[tuple[str, str]]:
    """Return the files that a package reads, each with its folder in the program, as PyInstaller's ``datas``."""
    above = _folder(package).parents[package.count(".")]
    return sorted((str(path), str(path.parent.relative_to(above))) for path in _files(package) if path.suffix in DATA)


def _files(package: str) -> list[Path]:
    root = _folder(package)
    apart = {_folder(other) for other in APART if other.startswith(f"{package}.")}
    return [path for path in root.rglob("*") if path.is_file() and not apart & set(path.parents)]


def _folder(package: str) -> Path:
    found = find_spec(package)
    assert found is not None
    return Path(str(found.origin)).parent
