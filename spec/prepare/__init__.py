"""Turns an upstream document into the form that the generator, the docs and the drift check read.

In that form, a schema has only one spelling. Every object with properties and every enum of several values is a
component; a union is one flat ``anyOf`` that includes null; ``allOf``, ``oneOf``, ``nullable`` and type lists are gone.
"""

from __future__ import annotations

from typing import Any

from .defaults import drop_false_defaults
from .hoist import hoist
from .names import pascal, referenced_name, rename_references, unique_component_names
from .normal import Normaliser
from .operations import prepare_answer, prepare_operation, target_of
from .prose import without_prose
from .unseen import UNSEEN

__all__ = ["prepare"]

_NAMING = frozenset({"$ref", "$recursiveRef", "allOf", "anyOf", "oneOf"})
"""Keywords of a component that may be nothing but another one's name."""
METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")


def prepare(upstream: dict[str, Any], *, hoisting: bool = True) -> dict[str, Any]:
    """Return the prepared form of an upstream OpenAPI document; the argument is not changed.

    Args:
        upstream: The document.
        hoisting: Turn inline objects and enums into components; otherwise they stay where they are.

    Raises:
        ValueError: An operation would be lost, or a schema has no finite form.
    """
    document = without_prose(upstream)
    components = unique_component_names(document)
    normaliser = _past_aliases(document, components["schemas"])
    paths: dict[str, Any] = {}
    webhooks: dict[str, Any] = {}
    for section, target in (("paths", paths), ("webhooks", webhooks)):
        for path, written in document.get(section, {}).items():
            item = target_of(written, components)
            target[path] = {
                method: prepare_operation(path, method, item, components, normaliser, is_webhook=section == "webhooks")
                for method in METHODS
                if method in item
            }
    schemas = normaliser.components()
    answers = {
        name: prepare_answer(answer, pascal(name), components, normaliser)
        for name, answer in components.get("responses", {}).items()
        if name in _shared_errors(paths)
    }
    drop_false_defaults([list(schemas.values()), paths, webhooks, answers], schemas)
    if hoisting:
        schemas = hoist(schemas, paths, webhooks)
    if operation_count(paths) < operation_count(upstream["paths"]):
        raise ValueError("preparation lost an operation")
    prepared: dict[str, Any] = {
        "openapi": "3.1.0",
        "info": {key: value for key, value in document["info"].items() if key in ("title", "version", "license")},
        "servers": document.get("servers", []),
        "security": document.get("security", []),
        "tags": [{"name": tag} for tag in _tag_names(paths)],
        "paths": paths,
        "components": {"schemas": schemas, "securitySchemes": components.get("securitySchemes", {})},
    }
    if webhooks:
        prepared["webhooks"] = webhooks
    if answers:
        prepared["components"]["responses"] = answers
    return prepared


def _shared_errors(paths: dict[str, Any]) -> set[str]:
    """Name the answers that several operations share; successful ones are inlined."""
    return {
        error["$ref"].rpartition("/")[2]
        for item in paths.values()
        for operation in item.values()
        for error in operation.get(UNSEEN, {}).get("errors", {}).values()
        if "$ref" in error
    }


def _past_aliases(document: dict[str, Any], schemas: dict[str, Any]) -> Normaliser:
    """Drop the components that only name another one, and redirect their references."""
    while True:
        normaliser = Normaliser(schemas)
        likely = [
            name for name, schema in schemas.items() if isinstance(schema, dict) and not _NAMING.isdisjoint(schema)
        ]
        aliases = {
            name: target for name in likely if (target := referenced_name(normaliser.component(name))) is not None
        }
        if not aliases:
            return normaliser
        for name, target in aliases.items():
            seen = {name}
            while target in aliases:
                if target in seen:
                    raise ValueError(f"the schema {name} is only a reference to itself")
                seen.add(target)
                target = aliases[target]
            aliases[name] = target
        for name in aliases:
            del schemas[name]
        rename_references(document, aliases)


def operation_count(paths: dict[str, Any]) -> int:
    """Count the operations under ``paths``."""
    return sum(method in item for item in paths.values() for method in METHODS)


def _tag_names(paths: dict[str, Any]) -> list[str]:
    return list(
        dict.fromkeys(tag for item in paths.values() for operation in item.values() for tag in operation["tags"])
    )
