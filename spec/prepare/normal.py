"""One spelling for each schema.

The resulting forms: ``{}`` (anything), ``$ref``, ``anyOf`` (flat, null last), ``const``, ``enum`` (several values),
a scalar ``type``, ``array`` with ``items``, ``object`` with ``properties``, ``object`` with ``additionalProperties``.
"""

from __future__ import annotations

from typing import Any

from .merge import merge
from .names import reference, referenced_name
from .unions import NULL, union
from .unseen import KEYWORDS, RULES, is_choice, rules_of

Schema = dict[str, Any]

LIMITS = (
    "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "minLength", "maxLength", "pattern",
    "minItems", "maxItems", "uniqueItems", "format", "contentEncoding",
)  # fmt: skip
OBJECT_LIMITS = ("minProperties", "maxProperties")
NOTES = ("default", "deprecated", "readOnly", "writeOnly")
ASIDE = frozenset({"nullable", RULES, *NOTES, *KEYWORDS})
"""Keywords about a schema as a whole, whatever it consists of."""
JSON_TYPES = {bool: "boolean", int: "integer", float: "number", str: "string"}


class Normaliser:
    """Normalises the schemas of one document; each component is normalised once, on first use."""

    def __init__(self, components: dict[str, Schema]) -> None:
        self._raw = components
        self._done: dict[str, Schema] = {}
        self._working: set[str] = set()

    def components(self) -> dict[str, Schema]:
        """Return every component in its normal form."""
        return {name: self.component(name) for name in self._raw}

    def component(self, name: str) -> Schema:
        """Return one component's normal form."""
        if name not in self._done:
            if name in self._working:
                raise ValueError(f"the schema {name} merges itself into a part of itself, so it would never end")
            self._working.add(name)
            self._done[name] = self.normal(self._raw[name], name)
            self._working.remove(name)
        return self._done[name]

    def resolve(self, schema: Schema) -> Schema:
        """Follow ``$ref`` to the schema that it names."""
        while (name := referenced_name(schema)) is not None:
            schema = self.component(name)
        return schema

    def normal(self, schema: Any, owner: str) -> Schema:
        """Return the normal form of ``schema``, which is inside the component ``owner``."""
        if not isinstance(schema, dict):
            return {}
        found = _with_rules(self._core(schema, owner), schema)
        if schema.get("nullable") is True:
            found = union([found, NULL])
        notes = {key: schema[key] for key in NOTES if schema.get(key) is not None}
        rules = {RULES: found[RULES]} if RULES in found else {}
        return {**without_rules(found), **notes, **rules} if notes or rules else found

    def _core(self, schema: Schema, owner: str) -> Schema:
        if "$recursiveRef" in schema:
            return reference(owner)
        if "$ref" in schema:
            name = referenced_name(schema)
            if name is None or name not in self._raw:
                raise ValueError(f"$ref {schema['$ref']!r}: a schema can only name one of components.schemas")
            return {"$ref": schema["$ref"]}
        if "allOf" in schema:
            rest = {key: value for key, value in schema.items() if key != "allOf" and key not in ASIDE}
            parts = [without_rules(self.normal(part, owner)) for part in [*schema["allOf"], rest]]
            return merge(parts, self.resolve)
        if "anyOf" in schema or "oneOf" in schema:
            return self._union(schema, owner)
        if isinstance(schema.get("type"), list):
            return union([self._core({**schema, "type": kind}, owner) for kind in schema["type"]])
        if schema.get("enum"):  # an empty enum only states its type
            return _enum(schema["enum"], schema)
        if "const" in schema:
            return _enum([schema["const"]], schema)
        return self._by_type(schema, owner)

    def _union(self, schema: Schema, owner: str) -> Schema:
        listed = [*schema.get("anyOf", []), *schema.get("oneOf", [])]
        members = [self.normal(member, owner) for member in listed if not is_choice(member)]
        beside = {key: value for key, value in schema.items() if key not in ("anyOf", "oneOf") and key not in ASIDE}
        tag = beside.pop("discriminator", None)
        if beside.get("properties"):
            shared = self._by_type(beside, owner)
            return union([merge([shared, member], self.resolve) for member in members]) if members else shared
        if not members:
            return self._by_type(beside, owner)
        found = union(members)
        if isinstance(tag, dict) and tag.get("mapping") and "anyOf" in found:
            table = {
                value: target if "/" in target else reference(target)["$ref"]
                for value, target in tag["mapping"].items()
            }
            found["discriminator"] = {**tag, "mapping": table}
        return found

    def _by_type(self, schema: Schema, owner: str) -> Schema:
        kind = schema.get("type") or _implied_type(schema)
        if kind == "null":
            return NULL  # whose limits limit nothing
        limits = _limits(schema)
        if kind == "array":
            return {"type": "array", "items": self.normal(schema.get("items", {}), owner), **limits}
        if kind == "object":
            return self._object(schema, owner)
        return {"type": kind, **limits} if kind else {}

    def _object(self, schema: Schema, owner: str) -> Schema:
        properties = {name: self.normal(value, owner) for name, value in schema.get("properties", {}).items()}
        extra = self.normal(schema.get("additionalProperties", schema.get("unevaluatedProperties")), owner)
        found: Schema = {"type": "object"}
        if properties:
            found["properties"] = properties
            required = [name for name in dict.fromkeys(schema.get("required", [])) if name in properties]
            if required:
                found["required"] = required
        if extra or not properties:
            found["additionalProperties"] = extra
        return found | {key: schema[key] for key in OBJECT_LIMITS if key in schema}


def _with_rules(found: Schema, schema: Schema) -> Schema:
    """Add the constraints of ``schema`` beyond its type; for nullable ones they apply to the rest."""
    members = found.get("anyOf", [])
    if len(members) == 2 and members[1] == NULL and "$ref" not in members[0]:
        return {**found, "anyOf": [_with_rules(members[0], schema), NULL]}
    rules = rules_of(schema, found) if found else {}
    return {**found, RULES: rules} if rules else found


def without_rules(schema: Schema) -> Schema:
    """Drop the constraints of an ``allOf`` part that excludes the properties of the other parts."""
    return {key: value for key, value in schema.items() if key != RULES}


def _enum(values: list[Any], schema: Schema) -> Schema:
    members: list[Schema] = []
    for value in values:
        if value is None:
            members.append(NULL)
        else:
            members.append({"type": JSON_TYPES.get(type(value), schema.get("type", "string")), "const": value})
    return union(members)


def _limits(schema: Schema) -> Schema:
    limits = {key: schema[key] for key in LIMITS if key in schema}
    for bound, exclusive in (("minimum", "exclusiveMinimum"), ("maximum", "exclusiveMaximum")):
        # OpenAPI 3.0 spells this as a boolean.
        if isinstance(limits.get(exclusive), bool) and limits.pop(exclusive) and bound in limits:
            limits[exclusive] = limits.pop(bound)
    return limits


def _implied_type(schema: Schema) -> str | None:
    if "properties" in schema or isinstance(schema.get("additionalProperties"), dict):
        return "object"
    if "items" in schema:
        return "array"
    return None
