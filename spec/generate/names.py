"""Python names of components."""

from __future__ import annotations

import csv
import re
from collections.abc import Callable, Collection, Mapping
from functools import cache
from pathlib import Path
from typing import Any

from openapi_python_client.strings import ClassName

TABLE = Path(__file__).parent.parent / "names.tsv"
PREFIX = "field_"
RESERVED = frozenset({
    "AbstractAsyncContextManager", "AbstractContextManager", "Any", "AsyncPage", "AsyncPages", "AsyncResource",
    "AsyncStream", "AsyncStreamedResponse", "Base", "BinaryResponse", "False_", "FileInput", "Iterable",
    "Iterator", "Literal", "Mapping", "None_", "Omit", "Open", "Operation", "Page", "PointInTime", "Protocol",
    "RawResponse", "RequestOptions", "Required", "Resource", "Sequence", "Stream", "StreamedResponse", "True_",
    "TypeAlias", "TypedDict", "Unpack", "UntypedObject",
})  # fmt: skip
"""What the generated modules import for themselves."""
_BUILT_IN = re.compile(r"'(?:\\.|[^'\\])*'|\"(?:\\.|[^\"\\])*\"|\b(?:bool|bytes|dict|float|int|list|str)\b")
"""Strings, which stay as they are, and the built-in types that annotations use."""


@cache
def tool_name(component: str) -> str:
    """Return the class name that openapi-python-client makes from a component's name."""
    return str(ClassName(component, PREFIX))


def class_name(component: str) -> str:
    """Return the name of a component's class: from the table or the tool, unless the modules use that name."""
    name = tool_name(component)
    return _table().get(component) or (f"{name.rstrip('_')}Model" if name in RESERVED else name)


def class_names(schemas: Mapping[str, Mapping[str, Any]]) -> Callable[[str], str]:
    """Return a function that names each component's class like `class_name`, unless another component has that name."""
    taken = {tool_name(component): component for component in schemas}
    names: dict[str, str] = {}
    for name, component in taken.items():
        wish = class_name(component)
        names[component] = (
            f"{name}Model" if _is_input_of_another(name, taken, schemas) else name if wish in taken else wish
        )
    return lambda component: names.get(component) or class_name(component)


def _is_input_of_another(name: str, taken: Mapping[str, str], schemas: Mapping[str, Mapping[str, Any]]) -> bool:
    """Return whether `name` is a request name of another component: XDict for a class, XInput otherwise."""
    ending = "Dict" if name.endswith("Dict") else "Input"
    other = taken.get(name.removesuffix(ending)) if name.endswith(ending) else None
    return other is not None and ("properties" in schemas[other]) is (ending == "Dict")


def beside(members: Collection[str], annotation: str) -> str:
    """Spell built-in types so that members of the same class do not shadow them: ``builtins.str`` beside a ``str``."""
    return _BUILT_IN.sub(lambda found: f"builtins.{found[0]}" if found[0] in members else found[0], annotation)


def is_renamed(component: str) -> bool:
    """Return whether the table names the class of a component."""
    return component in _table()


@cache
def _table() -> dict[str, str]:
    with TABLE.open(encoding="utf-8", newline="") as file:
        rows = [row for row in csv.reader(file, delimiter="\t") if row and not row[0].startswith("#")]
    return {row[0]: row[1] for row in rows}
