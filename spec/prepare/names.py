"""Component names: where they come from; no two may differ only in case or punctuation."""

from __future__ import annotations

import re
from typing import Any

SCHEMA_PREFIX = "#/components/schemas/"


def pascal(text: str) -> str:
    """Turn ``file_search.call`` into ``FileSearchCall``; capitals inside a word are kept."""
    return "".join(word[:1].upper() + word[1:] for word in re.split(r"[^0-9A-Za-z]+", text))


def reference(name: str) -> dict[str, str]:
    return {"$ref": SCHEMA_PREFIX + name}


def referenced_name(schema: dict[str, Any]) -> str | None:
    """Return the component that a ``$ref`` to a schema names."""
    target = schema.get("$ref")
    if isinstance(target, str) and target.startswith(SCHEMA_PREFIX):
        return target.removeprefix(SCHEMA_PREFIX)
    return None


class Names:
    """Hands out component names that are unique when reduced to lower-case letters and digits."""

    def __init__(self) -> None:
        self._taken: set[str] = set()

    def claim(self, wanted: str) -> str:
        name, number = wanted, 2
        while (key := re.sub(r"[^0-9a-z]", "", name.lower())) in self._taken:
            name, number = f"{wanted}{number}", number + 1
        self._taken.add(key)
        return name


def unique_component_names(document: dict[str, Any]) -> dict[str, Any]:
    """Rename schemas whose names clash, and update references. Return the document's components."""
    components: dict[str, Any] = document.get("components", {})
    names = Names()
    renamed = {name: names.claim(name) for name in components.get("schemas", {})}
    rename_references(document, {old: new for old, new in renamed.items() if old != new})
    components["schemas"] = {renamed[name]: schema for name, schema in components.get("schemas", {}).items()}
    return components


def rename_references(node: Any, renamed: dict[str, str]) -> None:
    """Redirect every reference to a key of ``renamed`` to its value, in place."""
    if not renamed:
        return
    if isinstance(node, dict):
        name = referenced_name(node)
        if name in renamed:
            node["$ref"] = SCHEMA_PREFIX + renamed[name]
        mapping = node.get("mapping")
        if isinstance(mapping, dict) and "propertyName" in node:  # a discriminator
            for value, target in mapping.items():
                name = referenced_name({"$ref": target}) or target  # a table may contain bare component names
                if name in renamed:
                    mapping[value] = SCHEMA_PREFIX + renamed[name]
        for value in node.values():
            rename_references(value, renamed)
    elif isinstance(node, list):
        for item in node:
            rename_references(item, renamed)
