"""Wrappers around the result type of a method: a stream of events, or a page of a list."""

from __future__ import annotations

import ast
from typing import Any

from spec.release.modules import Definition, External, Module
from spec.release.types import Schemas

Json = dict[str, Any]


def event_of(schemas: Schemas, found: Definition | External, node: ast.expr, module: Module) -> Json | None:
    """Return the schema of an event if a type is `Stream[X]` or a class made from it."""
    if found.name == "Stream" and isinstance(node, ast.Subscript):
        return schemas.of(node.slice, module)
    if not (isinstance(found, Definition) and isinstance(found.node, ast.ClassDef)):
        return None
    for base in found.node.bases:
        if isinstance(base, ast.Subscript):
            inner = schemas.package.resolve(found.module, base.value)
            if inner.name != "Generic" and (event := event_of(schemas, inner, base, found.module)) is not None:
                return event
    return None


def page_of(schemas: Schemas, found: Definition, node: ast.expr, module: Module) -> Json:
    """Return a list's envelope: the fields of its page class around the type of its items.

    Raises:
        ReleaseError: Unknown kind of page.
    """
    if not (isinstance(node, ast.Subscript) and isinstance(found.node, ast.ClassDef)):
        raise module.error(node, "a page of an unknown form")
    item = schemas.of(node.slice, module)
    properties: Json = {}
    required = []
    for member in found.node.body:
        if isinstance(member, ast.AnnAssign) and isinstance(member.target, ast.Name):
            name = member.target.id
            properties[name] = (
                {"type": "array", "items": item}
                if "_T" in ast.unparse(member.annotation)
                else schemas.of(member.annotation, found.module)
            )
            required += [name] if member.value is None else []
    return {"type": "object", "properties": properties, "required": required}
