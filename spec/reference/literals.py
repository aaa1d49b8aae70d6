"""Values as they are written in a program.

`pprint` knows no expressions and does not break lines as a formatter does; ruff formats whole files of Python.
"""

from __future__ import annotations

from typing import Any


class Raw(str):
    """An expression, written as it is."""


WIDTH = 100


def literal(value: Any, depth: int = 0) -> str:
    """Print a value as a formatter would, over several lines if it is long."""
    if isinstance(value, Raw):
        return str(value)
    line = _line(value)
    if len(line) + 4 * depth + 20 <= WIDTH or not isinstance(value, dict | list) or not value:
        return line
    indent = "    " * depth
    if isinstance(value, dict):
        inner = [f'"{key}": {literal(one, depth + 1)}' for key, one in value.items()]
        return "{\n" + "".join(f"{indent}    {one},\n" for one in inner) + indent + "}"
    return "[\n" + "".join(f"{indent}    {literal(one, depth + 1)},\n" for one in value) + indent + "]"


def _line(value: Any) -> str:
    if isinstance(value, Raw):
        return str(value)
    if isinstance(value, str):
        return '"' + value.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n") + '"'
    if isinstance(value, dict):
        return "{" + ", ".join(f'"{key}": {_line(one)}' for key, one in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(_line(one) for one in value) + "]"
    if isinstance(value, tuple):
        return "(" + ", ".join(_line(one) for one in value) + ")"
    return repr(value)
