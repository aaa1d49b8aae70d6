"""Finds the names of the generated package that the overlay uses, so that a report can say what is affected."""

import ast
import functools
from pathlib import Path

OVERLAY = Path(__file__).parent.parent.parent / "overlay"
SEAM = "_raw.py"
"""The only file of the overlay that imports parts of the generated package; the others import from it."""
MADE = tuple(f"openai_raw.{name}" for name in ("api.", "dicts", "models", "resources.", "sessions.", "unions"))
"""Modules whose contents depend on the document: no change to it affects the others."""


@functools.cache
def used_names(folder: Path = OVERLAY) -> dict[str, set[str]]:
    """Return name -> files that use it: classes as imported, operations as "chat.completions.create"."""
    found: dict[str, set[str]] = {}
    made = imported_names(folder / SEAM)
    for path in sorted(folder.rglob("*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        for node in ast.walk(tree):
            for name in _names(node, made):
                found.setdefault(name, set()).add(f"{folder.name}/{path.relative_to(folder)}")
    return found


def imported_names(path: Path) -> set[str]:
    """Return the names that a file imports from the parts of the generated package that depend on the document."""
    if not path.exists():
        return set()
    tree = ast.parse(path.read_text(encoding="utf-8"))
    return {name for node in ast.walk(tree) if isinstance(node, ast.ImportFrom) for name in _names(node, set())}


def _names(node: ast.AST, made: set[str]) -> list[str]:
    if isinstance(node, ast.ImportFrom) and node.module is not None:
        names = [alias.name for alias in node.names]
        if node.module.endswith("_raw"):
            return [name for name in names if name in made]
        return names if node.module.startswith(MADE) else []
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
        return [_dotted(node.func).removeprefix("self._client.").removeprefix("client.")]
    return []


def _dotted(node: ast.expr) -> str:
    """Write `a.b.c`; for calls on anything but a name only the end (`ast.unparse` takes half a second)."""
    parts = []
    while isinstance(node, ast.Attribute):
        parts.append(node.attr)
        node = node.value
    return ".".join([*([node.id] if isinstance(node, ast.Name) else []), *reversed(parts)])
