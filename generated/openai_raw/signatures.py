"""What `inspect.signature` and `typing.get_type_hints` say of methods: what their stubs do, read when asked for."""

from __future__ import annotations

import inspect
from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING, Any

__all__ = ["Hints", "StubSignature"]

VARIADIC = inspect.Signature(
    [inspect.Parameter("self", inspect.Parameter.POSITIONAL_OR_KEYWORD), inspect.Parameter("params", inspect.Parameter.VAR_KEYWORD)]
)
"""What is left to say where stubs were not installed."""


class StubSignature(inspect.Signature):
    """The signature of a method, from the stub of its module."""

    _changes: dict[str, Any]
    _module: str
    _name: str

    @classmethod
    def of(cls, module: str, name: str, changes: dict[str, Any]) -> StubSignature:
        """Return the signature of ``Class.method`` of a module, with annotations changed, or parameters added."""
        made = cls()
        made._module, made._name, made._changes = module, name, changes
        return made

    @property
    def parameters(self) -> Any:
        """The parameters, those that a call needs first."""
        return self._read().parameters

    @property
    def return_annotation(self) -> Any:
        """What comes back."""
        return self._read().return_annotation

    def _read(self) -> inspect.Signature:
        return _changed(_signature(self._module, self._name), self._changes)

    if not TYPE_CHECKING:

        def replace(self, **changes):
            """Return another signature."""
            return self._read().replace(**changes)

        __replace__ = replace

    def __reduce__(self) -> Any:
        return self._read().__reduce__()


class Hints(dict[str, Any]):
    """The annotations of a method, as types."""

    def __init__(self, module: str, name: str, changes: dict[str, Any]) -> None:
        super().__init__()
        self._module, self._name, self._changes = module, name, changes

    def _read(self) -> dict[str, Any]:
        if not dict.__len__(self):
            dict.update(self, _hints(_changed(_signature(self._module, self._name), self._changes)))
        return dict(dict.items(self))

    def __getitem__(self, key: str) -> Any:
        return self._read()[key]

    def __iter__(self) -> Iterator[str]:
        return iter(self._read())

    def __len__(self) -> int:
        return len(self._read())

    def __contains__(self, key: object) -> bool:
        return key in self._read()

    def __eq__(self, other: object) -> bool:
        return self._read() == other

    __hash__ = None

    def keys(self) -> Any:
        """Return the names of the parameters, and "return"."""
        return self._read().keys()

    def values(self) -> Any:
        """Return the types."""
        return self._read().values()

    def items(self) -> Any:
        """Return names and types."""
        return self._read().items()

    def get(self, key: str, default: Any = None) -> Any:
        """Return one type."""
        return self._read().get(key, default)

    def copy(self) -> dict[str, Any]:
        """Return a plain dict of them."""
        return self._read()

    def __repr__(self) -> str:
        return repr(self._read())


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


def _hints(signature: inspect.Signature) -> dict[str, Any]:
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
        else:
            for home in (client, collections.abc, typing, models, builtins):
                if hasattr(home, name):
                    return getattr(home, name)
            raise KeyError(name)
        return found
