"""What PyInstaller is told. `make frozen` freezes a program and runs it, which takes a minute or two."""

from __future__ import annotations

import runpy
import tomllib
from pathlib import Path
from pkgutil import resolve_name
from typing import Any

import pytest

from overlay._pyinstaller import APART

ROOT = Path(__file__).parents[2]
GENERATED = ROOT / "generated"
SANDBOX = ROOT / "overlay" / "sandbox"


def hook(package: str) -> dict[str, Any]:
    """Run a hook as PyInstaller does, from the folder that the entry point gives."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    (folder,) = resolve_name(project["entry-points"]["pyinstaller40"]["hook-dirs"])()
    return runpy.run_path(f"{folder}/hook-{package}.py")


def dotted(path: Path, above: Path) -> str:
    return ".".join(path.relative_to(above).with_suffix("").parts).removesuffix(".__init__")


def test_every_generated_module_and_the_document_are_taken_along() -> None:
    found = hook("openai_raw")
    assert set(found["hiddenimports"]) == {dotted(path, GENERATED) for path in GENERATED.rglob("*.py")}
    assert {"openai_raw.models.response", "openai_raw.api.files.list_files"} <= set(found["hiddenimports"])
    assert found["datas"] == [(str(GENERATED / "openai_raw" / "document.tsv.gz"), "openai_raw")]


def test_programs_without_a_sandbox_take_none_along() -> None:
    found = hook("overlay")
    assert {"overlay", "overlay._client", "overlay.types.chat", "overlay._wire.pool"} <= set(found["hiddenimports"])
    assert not {".".join(name.split(".")[:2]) for name in found["hiddenimports"]} & APART
    assert found["datas"] == []


def test_programs_with_one_take_its_page_along() -> None:
    found = hook("overlay.sandbox")
    assert set(found["hiddenimports"]) == {dotted(path, ROOT) for path in SANDBOX.rglob("*.py")}
    assert found["datas"] == [(str(SANDBOX / "page.html"), str(Path("overlay", "sandbox")))]


@pytest.mark.parametrize("package", ["overlay._cli", "overlay.testing"])
def test_the_other_packages_are_taken_along_whole(package: str) -> None:
    folder = ROOT / Path(*package.split("."))
    assert set(hook(package)["hiddenimports"]) == {dotted(path, ROOT) for path in folder.rglob("*.py")}
