"""The async version of an example, made by rule, so that the two never differ."""

from __future__ import annotations

import ast
import re
import textwrap

HELPERS = (".completions.stream", ".responses.stream", ".connect")


def awaited(source: str) -> str:
    """Return the ``AsyncOpenAI`` version of a program with ``client = OpenAI()``.

    Calls of the client and of sessions are awaited, loops over pages and streams become ``async for``, ``with``
    blocks of streams and sessions become ``async with``, and everything runs inside ``main``.

    Raises:
        SyntaxError: The example is not valid Python.
        ValueError: It has no line ``client = OpenAI()``.
    """
    head, constructor, body = source.partition("client = OpenAI()")
    if not constructor:
        raise ValueError("an example needs the line `client = OpenAI()`")
    remark, _, body = body.partition("\n")
    if "time.sleep(" in body:
        head, body = head.replace("import time\n", ""), body.replace("time.sleep(", "await asyncio.sleep(")
    lines = body.strip("\n").splitlines()
    for row, column, word in sorted(_insertions(ast.parse("\n".join(lines))), reverse=True):
        line = lines[row - 1].encode()
        lines[row - 1] = (line[:column] + word.encode() + line[column:]).decode()
    standard, _, ours = head.strip("\n").rpartition("from overlay import ")
    names = ", ".join(sorted(re.sub(r"\bOpenAI\b", "AsyncOpenAI", ours).split(", "), key=str.lower))
    inside = textwrap.indent(
        f"async with AsyncOpenAI() as client:{remark}\n" + textwrap.indent("\n".join(lines), " " * 4), "    "
    )
    standard = f"import asyncio\n{standard}".strip()
    parts = (
        f"{standard}\n\nfrom overlay import {names}",
        f"async def main() -> None:\n{inside}",
        "asyncio.run(main())\n",
    )
    return "\n\n\n".join(parts)


def _insertions(tree: ast.Module) -> set[tuple[int, int, str]]:
    """Return the words to insert: row, column in bytes, word."""
    found: set[tuple[int, int, str]] = set()
    plain: set[ast.expr] = set()  # calls whose result is iterated over or entered directly
    streams: set[str] = set()
    roots = {"client", *_sessions(tree)}
    for node in ast.walk(tree):
        if isinstance(node, ast.With):
            for item in node.items:
                if _is_call(item.context_expr, roots):
                    found.add((node.lineno, node.col_offset, "async "))
                    if not _is_create(item.context_expr):
                        plain.add(item.context_expr)
                    if isinstance(item.optional_vars, ast.Name):
                        streams.add(item.optional_vars.id)
    read = set()  # calls whose result is accessed at once
    for node in ast.walk(tree):
        if isinstance(node, ast.For):
            source = node.iter.value if isinstance(node.iter, ast.Attribute) else node.iter
            is_stream = isinstance(source, ast.Name) and source.id in streams
            if _is_call(node.iter, roots) or is_stream:
                found.add((node.lineno, node.col_offset, "async "))
                plain.add(node.iter)
        if isinstance(node, ast.Attribute) and _is_call(node.value, roots):
            read.add(node.value)
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and _is_call(node, roots) and node not in plain:
            found.add((node.lineno, node.col_offset, "(await " if node in read else "await "))
            if node in read:
                found.add((node.end_lineno or 0, node.end_col_offset or 0, ")"))
    return found


def _sessions(tree: ast.Module) -> set[str]:
    """Return the WebSocket sessions, whose methods must be awaited, too."""
    items = [item for node in ast.walk(tree) if isinstance(node, ast.With) for item in node.items]
    return {
        item.optional_vars.id
        for item in items
        if isinstance(item.optional_vars, ast.Name)
        and isinstance(item.context_expr, ast.Call)
        and ast.unparse(item.context_expr.func).endswith(".connect")
    }


def _is_call(node: ast.expr, roots: set[str]) -> bool:
    """Return whether a node calls a method below ``client``, or below a session."""
    if not isinstance(node, ast.Call):
        return False
    part = node.func
    while isinstance(part, ast.Attribute):
        part = part.value
    return isinstance(part, ast.Name) and part.id in roots


def _is_create(node: ast.expr) -> bool:
    """Return whether a call must be awaited to get its stream: true for all but the helpers."""
    return isinstance(node, ast.Call) and not ast.unparse(node.func).endswith(HELPERS)
