"""Classifies definitions of the release: a class that a caller fills in, a component with a name."""

from __future__ import annotations

import ast

from spec.release.modules import Definition, Package


def is_request(package: Package, found: Definition) -> bool:
    """Return whether a class is a TypedDict, which a caller fills in."""
    node = found.node
    if is_typed_dict_call(node):
        return True
    if not isinstance(node, ast.ClassDef):
        return False
    bases = [
        package.resolve(found.module, base.value if isinstance(base, ast.Subscript) else base) for base in node.bases
    ]
    return any(
        base.name == "TypedDict" or (isinstance(base, Definition) and is_request(package, base)) for base in bases
    )


def component_key(found: Definition) -> str:
    """Return a name that no other definition of the release has."""
    return ".".join((*found.module.parts, found.name)).removeprefix("types.")


def is_typed_dict_call(node: ast.stmt) -> bool:
    """Return whether a statement creates a TypedDict by a call, as names that are not identifiers require."""
    return (
        isinstance(node, ast.Assign)
        and isinstance(node.value, ast.Call)
        and ast.unparse(node.value.func) == "TypedDict"
    )


def alias(annotation: ast.expr) -> str | None:
    """Return the JSON name that an annotation gives a field, or None."""
    for node in ast.walk(annotation):
        if isinstance(node, ast.Call) and ast.unparse(node.func) == "PropertyInfo":
            for keyword in node.keywords:
                if keyword.arg == "alias":
                    return str(ast.literal_eval(keyword.value))
    return None
