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
TABLES = {OVERLAY / "resources" / "_nodes.py", OVERLAY / "types" / "_top.py", *(OVERLAY / "types").glob("*/**/*.py")}
MODULES = sorted(set(OVERLAY.rglob("*.py")) - TABLES)
# Each room of overlay imports only the rooms named here; modules that lie in no room are free.
ROOMS = {
    "_wire": set[str](),
    "_call": {"_wire"},
    "_answers": {"_call", "_wire"},
    "_typed": set[str](),
    "_providers": {"_call"},
    "_helpers": {"_answers", "_call", "_typed", "_wire"},
    "_telemetry": {"_answers", "_call"},
    "_realtime": {"_call"},
    "bulk": {"_call", "_helpers"},
    "_interop": {"_answers", "_call", "_helpers", "_typed"},
    "_cli": {"_answers", "_call", "_helpers", "bulk"},
}
# Lines of each room, "" being the modules in none. The tables of names, which are written by a command, do not count.
BUDGETS = {
    "": 5_989,
    "_answers": 1_762,
    "_call": 3_620,
    "_cli": 1_968,
    "_helpers": 3_900,
    "_interop": 880,
    "_providers": 381,
    "_pyinstaller": 80,
    "_realtime": 1_186,
    "_telemetry": 689,
    "_typed": 200,
    "_wire": 2_687,
    "bulk": 3_588,
    "resources": 100,
    "sandbox": 7_860,
    "testing": 385,
    "types": 240,
}
# Functions over forty lines, and why.
LONG = {
    "overlay.sandbox._app.build_app": "it holds the handlers, which share what it makes",
    "overlay.sandbox._endpoints.responses.build": "the fields of a response, one a line",
    "overlay.sandbox._endpoints.run_story._write": "the events of a run that writes, in their order",
    "overlay.sandbox._endpoints.runs._make": "the fields of a run, one a line",
}
# The seam between the hand-written and the generated package.
SEAM = {"overlay/_raw.py", "overlay/raw.py", "overlay/types/__init__.py"}


def _lines(path: Path) -> int:
    return path.read_text("utf-8").count("\n")


def _name(path: Path) -> str:
    return path.relative_to(ROOT).with_suffix("").as_posix().removesuffix("/__init__").replace("/", ".")


def _imports(path: Path, *, in_functions: bool = True) -> set[str]:
    """The modules that a file names, for programs and for type checkers, as absolute dotted names."""
    found: set[str] = set()
    package = _name(path) if path.name == "__init__.py" else _name(path).rpartition(".")[0]

    def visit(node: ast.AST) -> None:
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and not in_functions:
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


def test_a_room_keeps_its_budget() -> None:
    """Raise a figure where a room gets a new task; else first look for what can go."""
    found: dict[str, int] = dict.fromkeys(BUDGETS, 0)
    for path in MODULES:
        first, *rest = path.relative_to(OVERLAY).parts
        found[first if rest else ""] += _lines(path)
    assert {room: lines for room, lines in found.items() if lines > BUDGETS[room]} == {}


def test_a_function_fits_on_a_screen() -> None:
    """Forty lines, without its signature and its docstring."""
    long = {}
    for path in MODULES:
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                body = node.body[1:] if ast.get_docstring(node) is not None else node.body
                if body and (node.end_lineno or 0) - body[0].lineno >= 40:
                    long[f"{_name(path)}.{node.name}"] = True
    assert long.keys() == LONG.keys()


def test_no_module_needs_itself() -> None:
    """Not even for type checkers: whoever reads one module has to read only those below it."""
    names = {_name(path): path for path in MODULES}
    graph = {name: _imports(path, in_functions=False) & names.keys() - {name} for name, path in names.items()}
    # A package's __init__ runs before its modules, which may import from it only what it has by then: none do.
    list(TopologicalSorter(graph).static_order())


@pytest.mark.parametrize("room", ROOMS)
def test_a_room_knows_only_those_below_it(room: str) -> None:
    """Neither when it is loaded nor later, nor for type checkers."""
    named = {name for path in (OVERLAY / room).glob("*.py") for name in _imports(path)}
    others = {name.split(".")[1] for name in named if name.startswith("overlay.")} & ROOMS.keys()
    assert others - {room} <= ROOMS[room]


@pytest.mark.parametrize("path", MODULES, ids=_name)
def test_only_the_seam_names_the_generated_package(path: Path) -> None:
    named = {name for name in _imports(path) if name.partition(".")[0] == "openai_raw"}
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
