"""Compares what two members state themselves: enums, scalars, arrays, maps, and objects with their properties."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Any, Protocol

from spec.drift.canonical import Index
from spec.drift.details import EXPLAINED, compare_enums, compare_limits
from spec.drift.members import similar_names
from spec.drift.shapes import Schema, escape, shape
from spec.drift.site import Site
from spec.drift.words import type_text, value_text

SCALARS = ("string", "integer", "number", "boolean")


class Both(Protocol):
    """What comparing bodies needs from a comparison of schemas."""

    old: Index
    new: Index

    @property
    def is_probing(self) -> bool:
        """Whether this only asks if two things are equal."""
        ...

    def note(self, rule: str, site: Site, detail: str = "", **values: str) -> None:
        """Record a difference."""
        ...

    def schemas(self, old: Any, new: Any, site: Site) -> None:
        """Compare two schemas at the same place."""
        ...

    def finds_nothing(self, compare: Callable[[], None]) -> bool:
        """Run a comparison without recording anything."""
        ...


def compare_bodies(both: Both, old: Schema, new: Schema, site: Site) -> None:
    """Compare what two members state themselves."""
    kinds = _kind(old), _kind(new)
    if "enum" in old and "enum" in new:
        compare_enums(old["enum"], new["enum"], site, both.note)
    elif "enum" in old and kinds[1] in SCALARS:
        rule = "constant-opened" if len(old["enum"]) == 1 else "enum-opened"
        both.note(rule, site, old_text=type_text(old, both.old), new_text=type_text(new, both.new))
    elif "enum" in new and kinds[0] in SCALARS:
        both.note("enum-closed", site, old_text=type_text(old, both.old), new_text=type_text(new, both.new))
    elif kinds[0] != kinds[1]:
        rule = {("integer", "number"): "type-widened", ("number", "integer"): "type-narrowed"}.get(
            kinds, "type-changed"
        )
        if "any" in kinds:
            rule = "type-narrowed" if kinds[0] == "any" else "type-opened"
        texts = type_text(old, both.old), type_text(new, both.new)
        both.note(rule, site, old_text=texts[0], new_text=texts[1])
    else:
        _same_kind(both, old, new, kinds[0], site)


def _same_kind(both: Both, old: Schema, new: Schema, kind: str, site: Site) -> None:
    if kind == "object":
        _objects(both, old, new, site)
    elif kind == "array":
        inside = site.inside("[]", f"{site.old}/items", f"{site.new}/items")
        both.schemas(old.get("items", {}), new.get("items", {}), inside)
    elif kind == "map":
        inside = site.inside("{}", f"{site.old}/additionalProperties", f"{site.new}/additionalProperties")
        values = [_values(body) for body in (old, new)]
        _map_values(both, values[0], values[1], inside)
    compare_limits(old, new, site, both.note)
    for key in sorted({*old, *new} - EXPLAINED):
        if old.get(key) != new.get(key) and not key.startswith("x-"):
            texts = value_text(old.get(key)), value_text(new.get(key))
            both.note("unclassified", site, key, name=key, old_text=texts[0], new_text=texts[1])


def _map_values(both: Both, old: Any, new: Any, site: Site) -> None:
    if not old and not new:
        return
    if not old:
        both.note("map-values-typed", site, new_text=type_text(new, both.new))
    elif not new:
        both.note("map-values-untyped", site, old_text=type_text(old, both.old))
    else:
        both.schemas(old, new, site)


def _objects(both: Both, old: Schema, new: Schema, site: Site) -> None:
    before, after = old.get("properties", {}), new.get("properties", {})
    needed = set(old.get("required", [])), set(new.get("required", []))
    come, gone = [name for name in after if name not in before], [name for name in before if name not in after]
    renamed = _renamed_properties(both, before, after, gone, come, site)
    for name, schema in before.items():
        other: Any = renamed.get(name, name)
        if other not in after:
            _removed_property(both, name, site)
            continue
        if other != name:
            both.note("property-renamed", _property(site, name, other), other, old_text=name, new_text=other)
        optional = name not in needed[0], other not in needed[1]
        there = replace(_property(site, name, other), optional=optional[0])
        if optional == (True, False):
            both.note("property-became-required", there, name=name)
        elif optional == (False, True):
            nullable = both.old.flat(shape(schema, there.old))[1]
            rule = "nullable-property-became-optional" if nullable else "property-became-optional"
            both.note(rule, there, name=name)
        both.schemas(schema, after[other], there)
    for name in come:
        if name not in renamed.values():
            rule = "required-property-added" if name in needed[1] else "property-added"
            there = replace(_property(site, name, name), old="")
            both.note(rule, there, name=name, new_text=type_text(after[name], both.new))
    inside = site.inside("{}", f"{site.old}/additionalProperties", f"{site.new}/additionalProperties")
    _map_values(both, _values(old), _values(new), inside)


def _removed_property(both: Both, name: str, site: Site) -> None:
    both.note("property-removed", replace(_property(site, name, name), new=""), name=name)


def _renamed_properties(
    both: Both, before: Schema, after: Schema, gone: list[str], come: list[str], site: Site
) -> dict[str, str]:
    """Pair removed with new properties if the names are similar and the schemas equal."""
    renamed: dict[str, str] = {}
    for name in gone if not both.is_probing else ():
        for other in come:
            if other not in renamed.values() and similar_names(name, other):
                there = _property(site, name, other)
                if both.finds_nothing(partial(both.schemas, before[name], after[other], there)):
                    renamed[name] = other
                    break
    return renamed


def _property(site: Site, old: str, new: str) -> Site:
    there = site.inside(f".{old}", f"{site.old}/properties/{escape(old)}", f"{site.new}/properties/{escape(new)}")
    return replace(there, name=old)


def _kind(body: Schema) -> str:
    """Name the kind of a member: a scalar type, array, object (with properties), map, enum, any."""
    if "enum" in body:
        return "enum"
    if body.get("properties"):
        return "object"
    kind = body.get("type")
    if kind == "object" or (kind is None and "additionalProperties" in body):
        return "map"
    if kind is None and "items" in body:
        return "array"
    return str(kind) if kind is not None else "any"


def _values(body: Schema) -> Any:
    """Return the schema of the unnamed properties; None if they may be anything or nothing."""
    found = body.get("additionalProperties")
    return found if isinstance(found, dict) and found else None
