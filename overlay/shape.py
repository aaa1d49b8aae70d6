"""Where a response differs from the specification.

Decoding never fails, so a response may contain what the specification does not allow. `shape_report` compares a model
with the annotations of its class, which express the specification in Python.
"""

from __future__ import annotations

import ast
from dataclasses import dataclass, replace
from functools import cache
from typing import TYPE_CHECKING, Any, Final

import attrs

from ._raw import Model, UntypedObject, absent, annotation_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ._answers.pagination import AsyncPage, Page

__all__ = ["Departure", "shape_report"]


@dataclass(frozen=True, slots=True)
class Departure:
    """One place where a response departs from the specification.

    Attributes:
        path: The place, as in ``choices[0].message.refusal``.
        problem: What is there instead.
    """

    path: str
    problem: str

    def __str__(self) -> str:
        return f"{self.path} {self.problem}"


def shape_report(value: Model | Page[Any] | AsyncPage[Any]) -> list[Departure]:
    """Return every place where a model departs from the specification, outermost first. Unknown fields do not count.

    Args:
        value: A model, or a page of a list.

    Raises:
        TypeError: ``value`` is neither.
    """
    model = value if isinstance(value, Model) else getattr(value, "__dict__", {}).get("_model")
    if not isinstance(model, Model):
        raise TypeError(f"shape_report() takes a model or a page, not {type(value).__name__}")
    return list(_of_model(model, ""))


@dataclass(frozen=True, slots=True)
class _Type:
    """What an annotation allows.

    Attributes:
        scalars: Python types of single values.
        literals: The values of constants and enums.
        models: Names of classes.
        items: What a list contains; None if no list is allowed.
        values: What a map contains; None if no map is allowed.
    """

    anything: bool = False
    nothing: bool = False
    scalars: frozenset[type] = frozenset()
    literals: tuple[Any, ...] = ()
    models: frozenset[str] = frozenset()
    items: _Type | None = None
    values: _Type | None = None

    def __or__(self, other: _Type) -> _Type:
        return _Type(
            self.anything or other.anything,
            self.nothing or other.nothing,
            self.scalars | other.scalars,
            self.literals + other.literals,
            self.models | other.models,
            _joined(self.items, other.items),
            _joined(self.values, other.values),
        )

    def __str__(self) -> str:
        names = sorted(kind.__name__ for kind in self.scalars) + sorted(self.models)
        names += ["list"] * (self.items is not None) + ["dict"] * (self.values is not None)
        names += [repr(value) for value in self.literals[:6]] + ["..."] * (len(self.literals) > 6)
        return " or ".join(names + ["null"] * self.nothing) or "nothing"


_SCALARS: Final = {"str": str, "int": int, "float": float, "bool": bool, "bytes": str}


def _joined(left: _Type | None, right: _Type | None) -> _Type | None:
    return left | right if left and right else left or right


def _of_model(value: Model, path: str) -> Iterator[Departure]:
    found = value.__dict__
    for wire, required, expected in _fields(type(value)):
        place = f"{path}.{wire}" if path else wire
        if wire in found:
            yield from _of_value(found[wire], expected, place)
        elif required:
            yield Departure(place, "is missing")


_known: Final[dict[type, tuple[tuple[str, bool, _Type], ...]]] = {}


def _fields(cls: type[Model]) -> tuple[tuple[str, bool, _Type], ...]:
    """Return the wire name, whether it is required, and the type of each field of a class."""
    if cls in _known:
        return _known[cls]
    fields = []
    for name, field in attrs.fields_dict(cls).items():
        if name != "additional_properties":
            expected = _parsed(str(field.type))
            if field.default is absent:  # may be absent, but not null
                expected = replace(expected, nothing=False)
            fields.append((cls._key(name), field.default is attrs.NOTHING, expected))
    _known[cls] = tuple(fields)
    return _known[cls]


def _of_value(value: Any, expected: _Type, path: str) -> Iterator[Departure]:
    if expected.anything:
        return
    if isinstance(value, Model):
        if type(value).__name__ in expected.models:
            yield from _of_model(value, path)
        elif isinstance(value, UntypedObject):
            yield Departure(path, f"matches no type in the specification ({expected})")
        else:
            yield Departure(path, f"is of type {type(value).__name__}, not {expected}")
    elif value is None:
        if not expected.nothing:
            yield Departure(path, f"is null, not {expected}")
    elif isinstance(value, list) and expected.items is not None:
        for index, item in enumerate(value):
            yield from _of_value(item, expected.items, f"{path}[{index}]")
    elif isinstance(value, dict) and expected.values is not None:
        for key, item in value.items():
            yield from _of_value(item, expected.values, f"{path}.{key}")
    elif not _is_allowed(value, expected):
        yield Departure(path, f"is {_shown(value)}, not {expected}")


def _is_allowed(value: Any, expected: _Type) -> bool:
    kind = type(value)
    if kind in expected.scalars or (kind is int and float in expected.scalars):
        return True
    if kind is float and int in expected.scalars and value.is_integer():
        return True
    return any(type(literal) is kind and literal == value for literal in expected.literals)


def _shown(value: Any) -> str:
    return f"of type {type(value).__name__}" if isinstance(value, list | dict) else repr(value)[:60]


@cache
def _parsed(annotation: str) -> _Type:
    return _type(ast.parse(annotation, mode="eval").body)


def _type(node: ast.expr) -> _Type:
    if isinstance(node, ast.BinOp):
        return _type(node.left) | _type(node.right)
    if isinstance(node, ast.Constant):
        return _Type(nothing=True)
    if isinstance(node, ast.Subscript):
        assert isinstance(node.value, ast.Name)
        arguments = node.slice.elts if isinstance(node.slice, ast.Tuple) else [node.slice]
        if node.value.id == "Literal":
            return _Type(literals=tuple(ast.literal_eval(argument) for argument in arguments))
        if node.value.id == "Open":
            return _type(arguments[0])
        if node.value.id == "list":
            return _Type(items=_type(arguments[0]))
        return _Type(values=_type(arguments[1]))
    assert isinstance(node, ast.Name)
    if node.id == "Any":
        return _Type(anything=True)
    if node.id in _SCALARS:
        return _Type(scalars=frozenset([_SCALARS[node.id]]))
    named = annotation_of(node.id)
    return _Type(models=frozenset([node.id])) if named is None else _parsed(named)
