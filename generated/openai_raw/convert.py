"""A model as plain data, with pydantic's choice of fields, and back. Loaded when it is first asked for."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any, TypeVar

import attrs

from .types import Model, _OutputText

if TYPE_CHECKING:
    from typing import Unpack

    from .types import DumpOptions

__all__ = ["dumped", "fields_of", "json_text", "validated"]

M = TypeVar("M", bound=Model)

EVERY = "__all__"


def fields_of(model: Model) -> Iterator[tuple[str, str, Any, bool]]:
    """Yield name, name on the wire, value and whether the field is required: declared ones first, in their order."""
    cls, values = type(model), model.__dict__
    declared = set()
    for name, field in attrs.fields_dict(cls).items():
        key = cls._key(name)
        if name == "additional_properties" or (key not in values and _is_computed(cls, name)):
            continue
        declared.add(key)
        yield name, key, values.get(key), field.default is attrs.NOTHING
    for key, value in values.items():
        if key not in declared:
            yield key, key, value, True


def _is_computed(cls: type[Model], name: str) -> bool:
    return name == "request_id" or isinstance(cls.__dict__.get(name), _OutputText)


def dumped(model: Model, **options: Unpack[DumpOptions]) -> dict[str, Any]:
    """Return what `Model.model_dump` does."""
    found: dict[str, Any] = _dumped(model, options.get("include"), options.get("exclude"), options)
    return found


def _dumped(value: Any, include: Any, exclude: Any, options: DumpOptions) -> Any:
    if isinstance(value, Model):
        made: dict[str, Any] = {}
        for name, key, part, required in fields_of(value):
            if part is None:
                if options.get("exclude_none") or (options.get("exclude_defaults") and not required):
                    continue
                if options.get("exclude_unset") and key not in value.__dict__:
                    continue
            kept, inner, dropped = _chosen(name, include, exclude)
            if kept:
                made[key if options.get("by_alias") else name] = _dumped(part, inner, dropped, options)
        return made
    if isinstance(value, Mapping):
        made = {}
        for key, part in value.items():
            kept, inner, dropped = _chosen(key, include, exclude)
            if kept:
                made[key] = _dumped(part, inner, dropped, options)
        return made
    if isinstance(value, list | tuple):
        chosen = [(part, *_chosen(index, include, exclude, len(value))) for index, part in enumerate(value)]
        return [_dumped(part, inner, dropped, options) for part, kept, inner, dropped in chosen if kept]
    return value


def _chosen(name: Any, include: Any, exclude: Any, length: int | None = None) -> tuple[bool, Any, Any]:
    """Return whether a field or item is kept, and what is chosen inside it."""
    named, inner = (True, None) if include is None else _named(name, include, length)
    dropped, outer = (False, None) if exclude is None else _named(name, exclude, length)
    return named and not (dropped and outer is None), inner, outer


def _named(name: Any, choice: Any, length: int | None) -> tuple[bool, Any]:
    """Return whether a choice names something, and what it says of its inside, None for all of it."""
    names = {name} if length is None else {name, name - length, EVERY}
    found = [each for each in names if each in choice]
    if not found:
        return False, None
    inner: list[Any] = [choice[each] if isinstance(choice, Mapping) else True for each in found]
    if any(each is True or each is ... for each in inner):
        return True, None
    merged: dict[Any, Any] = {}
    for each in inner:
        merged.update(each if isinstance(each, Mapping) else dict.fromkeys(each, True))
    return True, merged


def json_text(value: Any, indent: int | None, ensure_ascii: bool) -> str:
    """Return JSON text as pydantic spaces it."""
    separators = (",", ":") if indent is None else (",", ": ")
    return json.dumps(value, indent=indent, ensure_ascii=ensure_ascii, separators=separators)


def validated(cls: type[M], value: Any) -> M:
    """Return what `Model.model_validate` does."""
    if isinstance(value, cls):
        return value
    if not isinstance(value, Mapping):
        raise ValueError(f"{cls.__name__} is made of a JSON object, not of {type(value).__name__}")
    missing = [
        cls._key(name)
        for name, field in attrs.fields_dict(cls).items()
        if field.default is attrs.NOTHING and cls._key(name) not in value
    ]
    if missing:
        raise ValueError(f"{cls.__name__} is missing the required fields: {', '.join(missing)}")
    for key, allowed in cls._tags.items():
        if key in value and value[key] not in (allowed if isinstance(allowed, tuple) else (allowed,)):
            raise ValueError(f"{cls.__name__} has {key} {allowed!r}, not {value[key]!r}")
    return cls.from_dict(value)
