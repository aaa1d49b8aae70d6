"""Models as types that pydantic knows: fields of its models, `TypeAdapter`, FastAPI. Only pydantic loads this."""

from __future__ import annotations

import ast
import importlib
from typing import Any

import attrs
from pydantic_core import core_schema as core

from .convert import dumped, validated
from .types import Model
from .unions import annotation_of

__all__ = ["core_schema_of", "json_schema_of"]

SCALARS: dict[str, Any] = {
    "str": core.str_schema(),
    "int": core.int_schema(),
    "float": core.float_schema(),
    "bool": core.bool_schema(),
    "bytes": core.str_schema(),
    "dict": core.dict_schema(),
    "list": core.list_schema(),
}


def core_schema_of(cls: type[Model]) -> Any:
    """Return the schema by which pydantic takes models of a class, or JSON objects that fit it, and gives them out."""

    def valid(value: Any) -> Model:
        return validated(cls, value)

    valid.__name__ = cls.__name__  # what pydantic's errors are titled with
    return core.no_info_plain_validator_function(
        valid,
        ref=_ref(cls),
        serialization=core.plain_serializer_function_ser_schema(_serialized, info_arg=True),
    )


def _serialized(value: Any, info: Any) -> Any:
    if not isinstance(value, Model):  # made without validation
        return value
    return dumped(
        value,
        include=info.include,
        exclude=info.exclude,
        by_alias=info.by_alias,
        exclude_unset=info.exclude_unset,
        exclude_defaults=info.exclude_defaults,
        exclude_none=info.exclude_none,
    )


def json_schema_of(cls: type[Model], handler: Any) -> Any:
    """Return the JSON schema of a class, from its annotations; classes inside it become definitions of their own."""
    found = handler(_Schemas(cls).fields(cls))
    return {"title": cls.__name__, **{key: value for key, value in found.items() if key != "title"}}


def _ref(kind: type[Model]) -> str:
    return f"{kind.__module__}.{kind.__name__}:{id(kind)}"


class _Schemas:
    """Each class in full where it is first met, by reference after that, so that recursion ends."""

    def __init__(self, top: type[Model]) -> None:
        self._seen = {_ref(top)}

    def fields(self, cls: type[Model], ref: str | None = None) -> Any:
        """Return the schema of an object with a class's fields, others allowed."""
        found = {}
        for name, field in attrs.fields_dict(cls).items():
            if name != "additional_properties":
                required = field.default is attrs.NOTHING
                kind = self.parsed(str(field.type))
                found[cls._key(name)] = core.typed_dict_field(kind, required=required)
        return core.typed_dict_schema(found, cls_name=cls.__name__, extra_behavior="allow", ref=ref)

    def parsed(self, annotation: str) -> Any:
        """Return the schema of an annotation."""
        return self._of(ast.parse(annotation, mode="eval").body)

    def _of(self, node: ast.expr) -> Any:
        if isinstance(node, ast.BinOp):
            return core.union_schema([self._of(part) for part in _members(node)])
        if isinstance(node, ast.Constant):
            return core.none_schema()
        if isinstance(node, ast.Subscript):
            return self._of_subscript(ast.unparse(node.value), node.slice)
        return self._of_name(ast.unparse(node))

    def _of_subscript(self, head: str, inner: ast.expr) -> Any:
        if head == "Literal":
            values = ast.literal_eval(inner)
            return core.literal_schema(list(values) if isinstance(values, tuple) else [values])
        if head == "Open":
            return core.union_schema([self._of(inner), core.str_schema()])
        if head == "list":
            return core.list_schema(self._of(inner))
        if head == "dict" and isinstance(inner, ast.Tuple):
            return core.dict_schema(core.str_schema(), self._of(inner.elts[1]))
        return core.any_schema()

    def _of_name(self, name: str) -> Any:
        if name in SCALARS:
            return SCALARS[name]
        known = annotation_of(name)
        if known is not None:
            return self._once(f"{__name__}.{name}:{name}", lambda ref: self._named(known, ref))
        kind = getattr(importlib.import_module(".models", __package__), name, None)
        if not isinstance(kind, type) or not issubclass(kind, Model):
            return core.any_schema()
        return self._once(_ref(kind), lambda ref: self.fields(kind, ref))

    def _named(self, annotation: str, ref: str) -> Any:
        return {**self.parsed(annotation), "ref": ref}

    def _once(self, ref: str, make: Any) -> Any:
        if ref in self._seen:
            return core.definition_reference_schema(ref)
        self._seen.add(ref)
        return make(ref)


def _members(node: ast.expr) -> list[ast.expr]:
    return [*_members(node.left), *_members(node.right)] if isinstance(node, ast.BinOp) else [node]
