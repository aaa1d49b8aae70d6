"""What components are called in Python."""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterable
from functools import cache
from pathlib import Path

from openapi_python_client.strings import ClassName

TABLE = Path(__file__).parent.parent / "names.tsv"
PREFIX = "field_"


def tool_name(component: str) -> str:
    """Return the class name that openapi-python-client makes of a component's name."""
    return str(ClassName(component, PREFIX))


def class_name(component: str) -> str:
    """Return the name of a component's class: that of the table, else the tool's."""
    return _table().get(component) or tool_name(component)


def class_names(components: Iterable[str]) -> Callable[[str], str]:
    """Return what gives a component's class its name: that of the table, unless another component has it."""
    taken = {tool_name(component) for component in components}
    known = {component: name for component, name in _table().items() if name not in taken}
    return lambda component: known.get(component) or tool_name(component)


@cache
def _table() -> dict[str, str]:
    with TABLE.open(encoding="utf-8", newline="") as file:
        rows = [row for row in csv.reader(file, delimiter="\t") if row and not row[0].startswith("#")]
    return {row[0]: row[1] for row in rows}
