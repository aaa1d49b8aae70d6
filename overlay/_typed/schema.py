"""Python types to JSON schemas, by the rules that structured output and strict tools have.

Each object is closed and each of its properties required; there are no defaults; what may be missing may be null
instead. Source: the guide "Structured model outputs" of the OpenAI platform.
"""

from __future__ import annotations

import datetime as dt
import enum
import json
import types
import uuid
from collections.abc import Iterable, Mapping, Sequence, Set
from typing import Any, Final, Literal, get_args, get_origin

from ..errors import ConfigurationError
from .fields import Field, described, fields_of, is_pydantic, is_union

__all__ = ["LISTS", "schema_of", "schema_of_parameters", "strict_schema"]

Schema = dict[str, Any]
_SCALARS: Final[Mapping[Any, Schema]] = {
    str: {"type": "string"},
    bool: {"type": "boolean"},
    int: {"type": "integer"},
    float: {"type": "number"},
    None: {"type": "null"},
    types.NoneType: {"type": "null"},
    dt.datetime: {"type": "string", "format": "date-time"},
    dt.date: {"type": "string", "format": "date"},
    dt.time: {"type": "string", "format": "time"},
    uuid.UUID: {"type": "string", "format": "uuid"},
}
LISTS: Final = (list, tuple, set, frozenset, Sequence, Iterable, Set)
_REF: Final = "#/$defs/"


def schema_of(kind: Any) -> Schema:
    """Return the strict schema of a class that stands for a JSON object.

    Raises:
        ConfigurationError: A strict schema cannot say that; the message names the place.
    """
    label = getattr(kind, "__name__", str(kind))
    if not is_pydantic(kind) and fields_of(kind) is None:
        raise _refused(label, kind, "the whole has to be an object: make it a field of a dataclass or the like")
    writer = _Writer(strict=True)
    made = writer.schema(kind, label)
    if "$ref" in made:  # the outermost must be an object itself
        made = dict(writer.definitions[made["$ref"].removeprefix(_REF)])
    return writer.with_definitions(made)


def schema_of_parameters(parameters: list[Field], *, label: str, strict: bool) -> Schema:
    """Return the schema of a function's parameters; one that is not strict can say more.

    Raises:
        ConfigurationError: The schema cannot say that; the message names the place.
    """
    writer = _Writer(strict=strict)
    return writer.with_definitions(writer.object(parameters, label))


class _Writer:
    """Writes one schema. Classes go to ``$defs``, so that they may hold themselves."""

    def __init__(self, *, strict: bool) -> None:
        self.definitions: dict[str, Schema] = {}
        self._strict = strict
        self._names: dict[type, str] = {}
        self._by_others: dict[type, Schema] = {}

    def with_definitions(self, made: Schema) -> Schema:
        """Add the definitions that are referred to."""
        text = json.dumps([made, self.definitions])
        used = {name: value for name, value in self.definitions.items() if json.dumps(_REF + name) in text}
        return made | ({"$defs": used} if used else {})

    def schema(self, kind: Any, where: str, description: str | None = None) -> Schema:
        """Write the schema of a type; ``where`` is its place, for errors."""
        kind, said = described(kind)
        made: Schema = dict(self._bare(kind, where))
        if description := description or said:
            if "$ref" in made:  # it has to stand alone
                made = {"anyOf": [made]}
            made["description"] = description
        return made

    def _bare(self, kind: Any, where: str) -> Schema:
        origin, arguments = get_origin(kind), get_args(kind)
        if is_pydantic(kind):
            return self._by_pydantic(kind)
        if is_union(kind):
            return {"anyOf": [self.schema(one, where) for one in arguments]}
        if origin is Literal or (isinstance(kind, type) and issubclass(kind, enum.Enum)):
            return self._choice(
                list(arguments) if origin is Literal else [member.value for member in kind], kind, where
            )
        if kind is None or (isinstance(kind, type) and kind in _SCALARS):
            return _SCALARS[kind]
        if (origin or kind) in LISTS:
            if not arguments or (origin is tuple and arguments[1:] != (...,)):
                raise _refused(where, kind, "say what each item is, one type for all: list[int], tuple[int, ...]")
            return {"type": "array", "items": self.schema(arguments[0], f"{where}[]")}
        if not self._strict and kind in (Any, object):
            return {}
        if not self._strict and (origin or kind) in (dict, Mapping):
            return {"type": "object", "additionalProperties": self.schema((*arguments, Any, Any)[1], f"{where}{{}}")}
        found = fields_of(kind)
        if found is None:
            raise _refused(where, kind, "use a scalar, a list, a Literal, an Enum, a dataclass, or a list of pairs")
        if kind not in self._names:
            self._names[kind] = name = self._free_name(kind.__name__)
            self.definitions[name] = {}  # taken; the class may hold itself
            self.definitions[name] = self.object(found, kind.__name__, kind.__doc__)
        return {"$ref": _REF + self._names[kind]}

    def _by_pydantic(self, kind: type) -> Schema:
        if kind not in self._by_others:
            from .pydantic import pydantic_schema

            made = strict_schema(pydantic_schema(kind))
            added: dict[str, Schema] = made.pop("$defs", {})
            taken = added.keys() & self.definitions.keys()
            if any(added[name] != self.definitions[name] for name in taken):
                # Those that are equal, too: what they refer to need not be.
                names: dict[str, str] = {}
                for name in sorted(taken):
                    names[name] = self._free_name(name, {*added, *names.values()})
                made, added = _renamed([made, added], {_REF + old: _REF + new for old, new in names.items()})
                added = {names.get(name, name): value for name, value in added.items()}
            self.definitions |= added
            self._by_others[kind] = made
        return self._by_others[kind]

    def _choice(self, values: list[Any], kind: Any, where: str) -> Schema:
        found = list(dict.fromkeys(type(value) for value in values))
        if not all(one in (str, int, bool, types.NoneType) for one in found):
            raise _refused(where, kind, "the choices have to be strings, whole numbers, true, false or null")
        names = [_SCALARS[one]["type"] for one in found]
        return {"type": names[0] if len(names) == 1 else names, "enum": values}

    def _free_name(self, name: str, others: Set[str] = frozenset()) -> str:
        count, free = 1, name
        while free in self.definitions or free in others:
            count += 1
            free = f"{name}{count}"
        return free

    def object(self, found: list[Field], label: str, doc: str | None = None) -> Schema:
        """Write the schema of an object with these properties."""
        made: Schema = {"type": "object"}
        if doc and not doc.startswith((f"{label}(", "dict() -> ")):  # which dataclass and TypedDict write themselves
            made["description"] = "\n".join(line.strip() for line in doc.strip().splitlines())
        made["properties"] = {
            field.name: self.schema(
                field.kind | None if field.nullable and self._strict else field.kind,
                f"{label}.{field.name}", field.description,
            )
            for field in found
        }  # fmt: skip
        made["required"] = [field.name for field in found if field.required or self._strict]
        return made | {"additionalProperties": False}


def _renamed(schema: Any, references: Mapping[str, str]) -> Any:
    """Return a copy of a schema that refers to other names."""
    if isinstance(schema, list):
        return [_renamed(item, references) for item in schema]
    if not isinstance(schema, dict):
        return schema
    made = {key: _renamed(value, references) for key, value in schema.items()}
    target = made.get("$ref")
    return made | {"$ref": references.get(target, target)} if isinstance(target, str) else made


def strict_schema(schema: Schema) -> Schema:
    """Return a schema that pydantic wrote, by the rules of strict schemas."""
    made: Schema = _strict(schema, schema)
    return made


def _strict(schema: Any, root: Schema, inside: frozenset[str] = frozenset()) -> Any:
    """Write a part of a schema anew; ``inside`` are the references that it is a copy of."""
    if isinstance(schema, list):
        return [_strict(item, root, inside) for item in schema]
    if not isinstance(schema, dict):
        return schema
    made = dict(schema)
    if "$ref" in made and len(made) > 1:  # what stands beside a reference goes into a copy of what it refers to
        reference = made.pop("$ref")
        if reference not in inside:
            target: Any = root
            for step in reference.removeprefix("#/").split("/"):
                target = target[step]
            return _strict({**target, **made}, root, inside | {reference})
        made.pop("default", None)  # a class that holds itself has no end of copies
        return {"anyOf": [{"$ref": reference}], **made} if made else {"$ref": reference}
    made.pop("default", None)
    made.pop("discriminator", None)
    if "oneOf" in made:
        made["anyOf"] = made.pop("oneOf")
    if len(made.get("allOf", ())) == 1:
        (only,) = made.pop("allOf")
        made |= _strict(only, root, inside)
    for word in ("anyOf", "allOf", "items", "prefixItems"):
        if word in made:
            made[word] = _strict(made[word], root, inside)
    for word in ("properties", "$defs"):
        if word in made:
            made[word] = {name: _strict(value, root, inside) for name, value in made[word].items()}
    if made.get("type") == "object":
        made.setdefault("additionalProperties", False)
        if "properties" in made:
            made["required"] = list(made["properties"])
    return made


def _refused(where: str, kind: Any, advice: str) -> ConfigurationError:
    shown = getattr(kind, "__name__", None) if isinstance(kind, type) else None
    return ConfigurationError(f"{where} is {shown or kind}, which a schema of this kind cannot say; {advice}")
