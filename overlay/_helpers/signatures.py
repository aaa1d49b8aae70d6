"""The name, description and parameters of a tool, from its function."""

from __future__ import annotations

import functools
import inspect
import re
import typing
from collections.abc import Callable
from typing import Any, Final

from ..errors import ConfigurationError
from ..schemas import name_of

__all__ = ["documented", "parameters_of", "tool_name"]

Parameters = dict[str, tuple[Any, Any, str | None]]
_NAME: Final = re.compile("[a-zA-Z0-9_-]{1,64}")


def tool_name(function: Any, name: str | None = None) -> str:
    """Return the name of a tool: the given one, otherwise one derived from its function's.

    Raises:
        ConfigurationError: It has no name, or the API would reject it.
    """
    if name is not None:
        if not isinstance(name, str) or not _NAME.fullmatch(name):
            raise ConfigurationError(f"the tool name {name!r} must be 1 to 64 letters, digits, '_' and '-'")
        return name
    inner = _inner(function)
    found = name_of(inner if hasattr(inner, "__name__") else type(inner))
    if getattr(inner, "__name__", None) == "<lambda>":
        raise ConfigurationError(
            "a lambda has no name for the model to call; pass function_tool(f, name='...') instead"
        )
    return found


def documented(function: Any) -> tuple[str, dict[str, str]]:
    """Return the description in a function's docstring, and those of its parameters, each on one line.

    Docstrings in the styles of Google, NumPy, Sphinx and Epydoc are understood.

    Raises:
        ConfigurationError: docstring-parser is not installed.
    """
    text = inspect.getdoc(_inner(function))
    if not text:
        return "", {}
    try:
        from docstring_parser import parse
    except ImportError:
        advice = "reading docstrings needs docstring-parser: pip install 'openai-overlay[structured]'"
        raise ConfigurationError(advice) from None
    found = parse(f"\n{text}")  # it cleans the text again, and would take the first line for a summary
    said = {each.arg_name.lstrip("*"): " ".join(each.description.split()) for each in found.params if each.description}
    return (found.description or "").strip(), said


def parameters_of(function: Callable[..., Any], name: str) -> Parameters:
    """Return the type, the default or ``Parameter.empty``, and the description of each parameter.

    Arguments that `functools.partial` has set are left out, because the model cannot choose them.

    Raises:
        ConfigurationError: A parameter cannot be passed by name, or has no type; the message names it.
    """
    inner = _inner(function)
    try:
        hints = typing.get_type_hints(inner if inspect.isroutine(inner) else type(inner).__call__, include_extras=True)
    except NameError as error:
        advice = "define the type at module level"
        raise ConfigurationError(f"an annotation of {name}() cannot be resolved: {error}; {advice}") from None
    preset = function.keywords if isinstance(function, functools.partial) else {}
    found: Parameters = {}
    for parameter in inspect.signature(function).parameters.values():
        if parameter.name in preset:
            continue
        if parameter.kind in (parameter.VAR_POSITIONAL, parameter.VAR_KEYWORD, parameter.POSITIONAL_ONLY):
            raise ConfigurationError(
                f"{name}() has the parameter {str(parameter)!r}; tools are called with keyword arguments only"
            )
        if parameter.name not in hints:
            advice = "" if parameter.name not in ("self", "cls") else "; pass the method of an object: object.method"
            raise ConfigurationError(f"{name}(): parameter {parameter.name!r} needs a type annotation{advice}")
        found[parameter.name] = hints[parameter.name], parameter.default, None
    return found


def _inner(function: Any) -> Any:
    """Return the function in a partial."""
    while isinstance(function, functools.partial):
        function = function.func
    return function
