"""What the lines of `overlay/` are, by room: `python -m tests.contract.anatomy`."""

from __future__ import annotations

import ast
import sys
from collections import Counter
from collections.abc import Iterator

from tests.contract.test_house import MODULES, OVERLAY

KINDS = ("statements", "signatures", "docstrings", "imports", "comments", "blank")


def kinds(text: str) -> list[str]:
    """Return the kind of each line; what none of the others claims is a statement."""
    found = [
        "blank" if not line.strip() else "comments" if line.lstrip().startswith("#") else "statements"
        for line in text.splitlines()
    ]
    for kind, first, last in _spans(ast.parse(text)):
        found[first - 1 : last] = [kind] * (last - first + 1)
    return found


def _spans(tree: ast.Module) -> Iterator[tuple[str, int, int]]:
    """Yield the kind, the first and the last line of what is not a statement of a program."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import | ast.ImportFrom):
            yield "imports", node.lineno, node.end_lineno or 0
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "__all__":
            yield "imports", node.lineno, node.end_lineno or 0
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant) and isinstance(node.value.value, str):
            yield "docstrings", node.lineno, node.end_lineno or 0
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            first = min([node.lineno, *(one.lineno for one in node.decorator_list)])
            yield "signatures", first, max(first, node.body[0].lineno - 1)


def main() -> int:
    """Print a row a room, the largest first, and one for all of them but the server for tests."""
    rooms: dict[str, Counter[str]] = {}
    for path in MODULES:
        first, *rest = path.relative_to(OVERLAY).parts
        rooms.setdefault(first if rest else "(no room)", Counter()).update(kinds(path.read_text("utf-8")))
    whole = sum((lines for room, lines in rooms.items() if room != "sandbox"), Counter())
    rows = [*sorted(rooms.items(), key=lambda row: -row[1].total()), ("all but sandbox", whole)]
    print(f"{'room':16}{'lines':>8}" + "".join(f"{kind:>12}" for kind in KINDS))
    for room, lines in rows:
        print(f"{room:16}{lines.total():8,}" + "".join(f"{lines[kind]:12,}" for kind in KINDS))
    return 0


if __name__ == "__main__":
    sys.exit(main())
