"""Packages that are generated once in a session, whichever test and whichever worker of xdist wants them first."""

from __future__ import annotations

import functools
import gc
import hashlib
import json
import os
import pickle
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from spec.commands.generate import quietly_generate
from spec.drift.surface import Surface, surface_of_package

Make = Callable[[dict[str, Any]], Path]


def shared_folder(factory: pytest.TempPathFactory) -> Path:
    """Return a folder that all workers of one session share."""
    base = factory.getbasetemp()
    folder = (base.parent if "PYTEST_XDIST_WORKER" in os.environ else base) / "packages"
    folder.mkdir(exist_ok=True)
    return folder


def generated(folder: Path, document: dict[str, Any]) -> Path:
    """Return the package of a document, generated where no test has asked for it yet; nobody may change it."""
    name = hashlib.sha256(json.dumps(document).encode()).hexdigest()[:16]
    whole = folder / name
    if not whole.exists():
        begun = folder / f"{name}.{os.getpid()}"
        quietly_generate(json.loads(json.dumps(document)), begun / "openai_raw")
        try:
            begun.rename(whole)
        except OSError:  # another worker was faster
            shutil.rmtree(begun)
    return whole / "openai_raw"


@functools.cache
def _surface(package: Path) -> bytes:
    gc.disable()  # griffe makes a million objects and drops none: to look for garbage takes as long as the rest
    try:
        return pickle.dumps(surface_of_package(package.parent))
    finally:
        gc.enable()


def surface_of(package: Path) -> Surface:
    """Return what griffe reads from a package, which takes it as long as generating does."""
    found: Surface = pickle.loads(_surface(package))
    return found
