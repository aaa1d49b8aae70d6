"""What the layout promises: small files, no circles, layers that know only what lies below them."""

from __future__ import annotations

import ast
import re
import subprocess
from graphlib import TopologicalSorter
from pathlib import Path

import pytest

from spec.commands import stub

ROOT = Path(__file__).parent.parent.parent
OVERLAY = ROOT / "overlay"
GENERATED = ROOT / "generated" / "openai_raw"
# The tables of the official client's names, which are written by `python -m spec names`.
TABLES = {OVERLAY / "types" / "_top.py", *(OVERLAY / "types").glob("*/**/*.py")}
MODULES = sorted(set(OVERLAY.rglob("*.py")) - TABLES)
# Each room of overlay imports, when it is loaded, only the rooms named here; modules that lie in no room are free.
ROOMS = {
    "_wire": set[str](),
    "_call": {"_wire"},
    "_answers": {"_call", "_wire"},
    "_typed": {"_call"},
    "_helpers": {"_answers", "_call", "_typed", "_wire"},
    "_telemetry": {"_answers", "_call"},
    "_realtime": {"_call"},
    "bulk": {"_call", "_helpers"},
    "_interop": {"_answers", "_call", "_helpers", "_typed"},
    "_cli": {"_answers", "bulk"},
}
# The seam between the hand-written and the generated package.
SEAM = {"overlay/_raw.py", "overlay/raw.py", "overlay/types/__init__.py"}


def _lines(path: Path) -> int:
    return path.read_text("utf-8").count("\n")


def _name(path: Path) -> str:
    return path.relative_to(ROOT).with_suffix("").as_posix().removesuffix("/__init__").replace("/", ".")


def _imports(path: Path, *, at_import: bool) -> set[str]:
    """The modules that a file names, as absolute dotted names; `at_import` leaves out functions and TYPE_CHECKING."""
    found: set[str] = set()
    package = _name(path) if path.name == "__init__.py" else _name(path).rpartition(".")[0]

    def visit(node: ast.AST) -> None:
        if at_import and isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            return
        if at_import and isinstance(node, ast.If) and "TYPE_CHECKING" in ast.unparse(node.test):
            for other in node.orelse:
                visit(other)
            return
        if isinstance(node, ast.Import):
            found.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = node.module or ""
            if node.level:
                above = package.split(".")[: len(package.split(".")) - node.level + 1]
                base = ".".join([*above, *([base] if base else [])])
            found.update({base, *(f"{base}.{alias.name}" for alias in node.names)})
        for child in ast.iter_child_nodes(node):
            visit(child)

    visit(ast.parse(path.read_text("utf-8")))
    return found


@pytest.mark.parametrize("path", MODULES, ids=_name)
def test_a_file_holds_one_idea(path: Path) -> None:
    assert _lines(path) < 250


def test_no_module_needs_itself() -> None:
    names = {_name(path): path for path in MODULES}
    graph = {name: _imports(path, at_import=True) & names.keys() - {name} for name, path in names.items()}
    # A package's __init__ runs before its modules, which may import from it only what it has by then: none do.
    list(TopologicalSorter(graph).static_order())


@pytest.mark.parametrize("room", ROOMS)
def test_a_room_knows_only_those_below_it(room: str) -> None:
    named = {name for path in (OVERLAY / room).glob("*.py") for name in _imports(path, at_import=True)}
    others = {name.split(".")[1] for name in named if name.startswith("overlay.")} & ROOMS.keys()
    assert others - {room} <= ROOMS[room]


@pytest.mark.parametrize("path", MODULES, ids=_name)
def test_only_the_seam_names_the_generated_package(path: Path) -> None:
    named = {name for name in _imports(path, at_import=False) if name.partition(".")[0] == "openai_raw"}
    allowed = path.relative_to(ROOT).as_posix() in SEAM or "sandbox" in path.parts
    assert allowed or not named


def test_checkers_see_the_names_that_programs_see() -> None:
    assert stub.STUB.read_text("utf-8") == stub.text(), "run `python -m spec stub`"


def test_the_generated_package_knows_nothing_of_the_overlay() -> None:
    guilty = [
        _name(path)
        for path in GENERATED.rglob("*.py")
        if re.search(r"^\s*(from|import) overlay", path.read_text("utf-8"), re.MULTILINE)
    ]
    assert guilty == []


def test_nothing_of_a_machine_is_in_the_repository() -> None:
    """Paths of somebody's home, unfinished marks, keys."""
    pattern = r"/(root|home/[a-z]+|Users/[A-Za-z]+)/|\bTO" + r"DO\b|\bFIX" + r"ME\b|sk-proj-[A-Za-z0-9]{20}"
    done = subprocess.run(
        ["git", "grep", "-nIE", pattern, "--", ".", ":!requirements-dev.lock"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode > 1:
        pytest.skip("this is not a git checkout")
    assert done.stdout == ""
