"""What the tables of names are read with: a name of the official client, and the type that it is here."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterable, Mapping
from importlib import import_module
from types import ModuleType
from typing import Any, Final, Literal

__all__ = ["PARSED", "meant", "offered"]

Value = str | tuple[str, ...] | None
Names = Mapping[str, Value]

_HOME: Final = "overlay.types"
_REQUESTS: Final = ("Param", "Params")
PARSED: Final = {
    "ParsedChatCompletion": "overlay._helpers.parsed:ParsedChatCompletion",
    "ParsedChatCompletionMessage": "overlay._helpers.parsed:ParsedChatCompletionMessage",
    "ParsedChoice": "overlay._helpers.parsed:ParsedChoice",
    "ParsedFunction": "overlay._helpers.parsed:ParsedFunction",
    "ParsedResponse": "overlay._helpers.parsed_response:ParsedResponse",
    "ParsedResponseFunctionToolCall": "overlay._helpers.parsed_response:ParsedFunctionToolCall",
    "ParsedResponseOutputText": "overlay._helpers.parsed_response:ParsedOutputText",
}
"""What is parsed is of classes of its own."""


def meant(name: str, value: Value, module: str = "") -> Any:
    """Return what a table says of a name.

    Args:
        name: The name.
        module: Where it is defined.
        value: A class, or a type of what a request takes, with further classes after it that the official client says
            the same of; "dict", "object" for what nothing here is, the values of an enum, or None for a union.
    """
    if value is None:
        return Any
    if isinstance(value, tuple):
        return Literal[value]
    if name in PARSED:
        home, _, own = PARSED[name].partition(":")
        return getattr(import_module(home), own)
    if module.endswith("_params") and "Params" in name:
        from ._arguments import arguments_of

        return type(name, (_Fields,), {"__module__": _HOME, **arguments_of(module)})
    if value == "dict" or (value == "object" and name.endswith(_REQUESTS)):
        return _fields(name)
    if value == "object":
        from .._raw import UntypedObject

        return UntypedObject
    found = getattr(sys.modules[_HOME], value.partition(" ")[0])
    return _fields(name) if found == dict[str, Any] else found


def _fields(name: str) -> Any:
    """Make what stands for the fields of a request: called, it makes a dict, and others can inherit from it."""
    return type(name, (_Fields,), {"__module__": _HOME})


class _Fields(dict[str, Any]):
    """Any fields; `typing.TypedDict` would do, but for pydantic, which takes it of one package only on Python 3.11."""

    def __new__(cls, *arguments: Any, **fields: Any) -> Any:
        return dict(*arguments, **fields)

    def __init_subclass__(cls, **_: Any) -> None:  # it may say `total`
        super().__init_subclass__()

    @classmethod
    def __get_pydantic_core_schema__(cls, _: Any, handler: Callable[[Any], Any]) -> Any:
        return handler(dict[str, Any])


def offered(
    package: str, names: Names, modules: Mapping[str, Names], folders: Iterable[str]
) -> tuple[Callable[[str], Any], Callable[[], list[str]]]:
    """Make the functions by which a package offers names (PEP 562), and its modules.

    The modules have no files: each is made here, empty, and finds a name when it is asked for.
    """
    home = sys.modules[package]

    def of_package(name: str) -> Any:
        if name in names:
            leaf = re.sub(r"(?<!^)(?=[A-Z])", "_", name).lower()
            found = meant(name, names[name], f"{package}.{leaf}")
        elif name in folders or f"{package}.{name}" in sys.modules:
            found = import_module(f"{package}.{name}")
        else:
            raise AttributeError(f"module {package!r} has no attribute {name!r}")
        setattr(home, name, found)
        return found

    for name, own in modules.items():
        sys.modules.setdefault(f"{package}.{name}", _module(f"{package}.{name}", own, of_package))
    return of_package, lambda: sorted({*names, *modules, *folders})


def _imported(name: str) -> Any:
    """Return a type that modules there import for themselves, and libraries from them."""
    if name != "FileTypes":
        return None
    from .._interop.private import FileTypes

    return FileTypes


def _module(dotted: str, own: Names, of_package: Callable[[str], Any]) -> ModuleType:
    made = ModuleType(dotted, f"The names of ``{dotted.replace('overlay', 'openai', 1)}``.")

    def of_module(name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(f"module {dotted!r} has no attribute {name!r}")
        if name in own:
            found = meant(name, own[name], dotted)
        else:  # what is imported there
            try:
                found = of_package(name)
            except AttributeError:
                found = _imported(name) or getattr(sys.modules[_HOME], name)
        setattr(made, name, found)
        return found

    made.__dict__.update(__getattr__=of_module, __dir__=lambda: sorted(own))
    return made
