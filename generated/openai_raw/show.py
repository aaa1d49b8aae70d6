"""What a model looks like: in a line, as a tree, in a notebook. Loaded when it is first asked for."""

from __future__ import annotations

import sys
from html import escape
from typing import Any

from .types import Model

__all__ = ["answer_first", "html", "line", "pretty"]

LENGTH = 1000
LONGEST_TEXT = 400
DEEPEST = 6
ANSWER = (
    "choices", "output", "message", "delta", "content", "text", "data", "results", "arguments", "function", "error",
)  # fmt: skip
"""Fields that are what was asked for; they come first."""


def answer_first(model: Model) -> list[tuple[str, Any]]:
    """Return the fields that are there: the answer, then what is small, then the rest, nulls last."""
    return sorted(model.__dict__.items(), key=lambda field: _rank(*field))


def _rank(name: str, value: Any) -> int:
    if value is None or value == [] or value == {}:
        return 3
    if name in ANSWER:
        return 0
    return 2 if isinstance(value, Model | dict | list) else 1


def line(model: Model) -> str:
    """Return ``Name(field=value, ...)``, nested, and cut where it becomes too long."""
    _teach_pprint()
    return _Line().of(model, DEEPEST)


class _Line:
    """Counts what was written, so that the time, too, does not grow with what is left out."""

    def __init__(self) -> None:
        self._left = LENGTH

    def of(self, value: Any, depth: int) -> str:
        if isinstance(value, Model):
            fields = [(f"{_short(name)}=", part) for name, part in answer_first(value)]
            return f"{type(value).__name__}({self._inside(fields, depth)})"
        if isinstance(value, dict):
            return "{" + self._inside([(f"{_short(name)!r}: ", part) for name, part in value.items()], depth) + "}"
        if isinstance(value, list):
            return f"[{self._inside([('', part) for part in value], depth)}]"
        text = repr(value)
        if len(text) > LONGEST_TEXT:
            text = f"{text[:LONGEST_TEXT]}...{text[-1]}"
        self._left -= len(text)
        return text

    def _inside(self, fields: list[tuple[str, Any]], depth: int) -> str:
        if depth == 0 and fields:
            return "..."
        shown: list[str] = []
        for label, value in fields:
            if self._left <= 0:
                return ", ".join([*shown, f"... {len(fields) - len(shown)} more"])
            self._left -= len(label) + 2
            shown.append(label + self.of(value, depth - 1))
        return ", ".join(shown)


def _short(name: Any) -> str:
    return str(name)[:80]


def pretty(model: Model, printer: Any, cycle: bool) -> None:
    """Write a tree as IPython's pretty printer does."""
    if cycle:
        printer.text(f"{type(model).__name__}(...)")
        return
    with printer.group(4, f"{type(model).__name__}(", ")"):
        for index, (name, value) in enumerate(answer_first(model)):
            if index:
                printer.text(",")
            printer.breakable(" " if index else "")
            printer.text(f"{name}=")
            printer.pretty(value)


def html(model: Model) -> str:
    """Return a tree that can be unfolded."""
    return f"<details open><summary>{type(model).__name__}</summary>{_rows(answer_first(model), DEEPEST)}</details>"


def _rows(fields: list[tuple[str, Any]], depth: int) -> str:
    shown = [f"<li>{_row(str(name), value, depth)}</li>" for name, value in fields[:100]]
    if len(fields) > 100:
        shown.append(f"<li>... {len(fields) - 100} more</li>")
    return f'<ul style="list-style: none; margin: 0">{"".join(shown)}</ul>'


def _row(name: str, value: Any, depth: int) -> str:
    inner: list[tuple[str, Any]] = []
    kind = ""
    if isinstance(value, Model):
        inner, kind = answer_first(value), type(value).__name__
    elif isinstance(value, dict):
        inner, kind = list(value.items()), "dict"
    elif isinstance(value, list):
        inner, kind = [(str(index), part) for index, part in enumerate(value)], f"list of {len(value)}"
    if not inner or depth == 0:
        text = repr(value)
        return f"<b>{escape(name)}</b>: {escape(text if len(text) <= LENGTH else text[:LENGTH] + '...')}"
    opened = " open" if name in ANSWER or name == "0" else ""
    return (
        f"<details{opened}><summary><b>{escape(name)}</b>: {escape(kind)}</summary>{_rows(inner, depth - 1)}</details>"
    )


def _teach_pprint() -> None:
    """Have `pprint` show the tree. It asks for the line first, and then, if that is too long, who can do better."""
    printer: Any = getattr(sys.modules.get("pprint"), "PrettyPrinter", None)
    if hasattr(printer, "_dispatch") and hasattr(printer, "_format_namespace_items"):
        printer._dispatch.setdefault(Model.__repr__, _pprint)


def _pprint(printer: Any, model: Model, stream: Any, indent: int, allowance: int, context: Any, level: int) -> None:
    name = type(model).__name__
    stream.write(f"{name}(")
    printer._format_namespace_items(answer_first(model), stream, indent + len(name) + 1, allowance + 1, context, level)
    stream.write(")")
