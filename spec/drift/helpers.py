"""Finds the names of the generated package that the overlay uses, so that a report can say what is affected."""

import ast
import functools
from pathlib import Path

OVERLAY = Path(__file__).parent.parent.parent / "overlay"


@functools.cache
def used_names(folder: Path = OVERLAY) -> dict[str, set[str]]:
    """Return name -> files that use it: classes as imported, operations as "chat.completions.create"."""
    found: dict[str, set[str]] = {}
    for path in sorted(folder.rglob("*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        for node in ast.walk(tree):
            for name in _names(node):
                found.setdefault(name, set()).add(f"{folder.name}/{path.relative_to(folder)}")
    return found


def _names(node: ast.AST) -> list[str]:
    if isinstance(node, ast.ImportFrom) and node.module is not None:
        raw = node.module.startswith("openai_raw") or node.module.endswith("_raw")
        return [alias.name for alias in node.names] if raw else []
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
