"""What `inspect.signature` and `typing.get_type_hints` say of methods, and what ``__doc__`` says of
models: read when asked for, from stubs and sources."""

from __future__ import annotations

import inspect
from functools import cache
from typing import Any

__all__ = ["fields_of", "hints", "signature"]

VARIADIC = inspect.Signature(
    [
        inspect.Parameter("self", inspect.Parameter.POSITIONAL_OR_KEYWORD),
        inspect.Parameter("params", inspect.Parameter.VAR_KEYWORD),
    ]
)
"""What is left to say where stubs were not installed."""


@cache
def _classes(module: str) -> dict[str, dict[str, list[Any]]]:
    """Return the definitions of the methods of a stub's classes, one for each overload."""
    import ast
    import sys

    path = f"{sys.modules[module].__file__}i".replace(".pyci", ".pyi")
    try:
        with open(path, encoding="utf-8") as file:
            tree = ast.parse(file.read())
    except OSError:
        return {}
    found: dict[str, dict[str, list[Any]]] = {}
    for cls in tree.body:
        if isinstance(cls, ast.ClassDef):
            methods = found.setdefault(cls.name, {})
            for node in cls.body:
                if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                    methods.setdefault(node.name, []).append(node)
    return found


@cache
def _signature(module: str, name: str) -> inspect.Signature:
    """Return the signature of the last overload, which is the widest; what any of them leaves out may be left out."""
    import ast

    from .client import omit

    cls, _, method = name.rpartition(".")
    overloads = _classes(module).get(cls, {}).get(method)
    if not overloads:
        return VARIADIC
    left_out = {
        argument.arg
        for node in overloads
        for argument, default in zip(node.args.kwonlyargs, node.args.kw_defaults, strict=True)
        if default is not None
    }
    widest = overloads[-1]
    parameters = [
        inspect.Parameter(
            argument.arg,
            inspect.Parameter.POSITIONAL_OR_KEYWORD,
            annotation=inspect.Parameter.empty if argument.annotation is None else ast.unparse(argument.annotation),
        )
        for argument in widest.args.args
    ]
    keywords = [
        inspect.Parameter(
            argument.arg,
            inspect.Parameter.KEYWORD_ONLY,
            annotation=ast.unparse(argument.annotation),
            default=omit if argument.arg in left_out else inspect.Parameter.empty,
        )
        for argument in widest.args.kwonlyargs
    ]
    keywords.sort(key=lambda parameter: parameter.default is not inspect.Parameter.empty)
    return inspect.Signature([*parameters, *keywords], return_annotation=ast.unparse(widest.returns))


def _changed(signature: inspect.Signature, changes: dict[str, Any]) -> inspect.Signature:
    parameters = dict(signature.parameters)
    for name, annotation in changes.items():
        if name == "return_annotation":
            signature = signature.replace(return_annotation=annotation)
        elif annotation is None:
            parameters.pop(name, None)
        else:
            old = parameters.get(name, inspect.Parameter(name, inspect.Parameter.KEYWORD_ONLY))
            parameters[name] = old.replace(annotation=annotation)
    return signature.replace(parameters=list(parameters.values()))


@cache
def fields_of(owner: type) -> str:
    """Return the section of a model's docstring that describes its fields: the texts under them in its source."""
    import ast
    import textwrap

    try:
        tree = ast.parse(textwrap.dedent(inspect.getsource(owner)))
    except (OSError, TypeError, SyntaxError):  # there is no source
        return ""
    found: dict[str, str] = {}
    field = None
    for node in ast.walk(tree):
        for inner in getattr(node, "body", ()) if isinstance(node, ast.ClassDef | ast.If) else ():
            if isinstance(inner, ast.AnnAssign) and isinstance(inner.target, ast.Name):
                field = inner.target.id
            elif isinstance(inner, ast.Expr) and isinstance(inner.value, ast.Constant) and field is not None:
                found[field] = " ".join(str(inner.value.value).split())
    if not found:
        return ""
    order = [name for name in owner.__annotations__ if name in found]
    lines = [
        textwrap.fill(f"{name}: {found[name]}", 112, initial_indent="    ", subsequent_indent="        ")
        for name in order
    ]
    return "\n\nAttributes:\n" + "\n".join(lines) + "\n"


def signature(module: str, name: str, changes: dict[str, Any]) -> inspect.Signature:
    """Return the signature of ``Class.method`` of a module, with annotations changed, or parameters added."""
    return _changed(_signature(module, name), changes)


def hints(signature: inspect.Signature) -> dict[str, Any]:
    """Return the annotations of a signature as types."""
    names = _Names()
    found = {
        parameter.name: eval(parameter.annotation, {}, names)  # noqa: S307  # our own stub
        for parameter in signature.parameters.values()
        if parameter.annotation is not inspect.Parameter.empty
    }
    if signature.return_annotation is not inspect.Signature.empty:
        found["return"] = eval(signature.return_annotation, {}, names)  # noqa: S307
    return found


class _Open:
    def __class_getitem__(cls, kind: Any) -> Any:
        return kind | str


class _Names(dict[str, Any]):
    """What the names in a stub stand for; typed dicts and unions, which only type checkers know, are dicts and Any."""

    def __missing__(self, name: str) -> Any:
        import builtins
        import collections.abc
        import datetime
        import typing

        from . import client, models

        if name == "httpx":
            import httpx as found
        elif name == "builtins":
            return builtins
        elif name == "Open":
            return _Open
        elif name == "FileInput":
            return Any
        elif name == "PointInTime":
            return int | datetime.date | str
        else:
            for home in (client, collections.abc, typing, models, builtins):
                if hasattr(home, name):
                    return getattr(home, name)
            raise KeyError(name)
        return found
