"""Fills the blanks of a rule's sentence: what a field, a class or an operation is about."""

from __future__ import annotations

import re
from typing import Any

from spec.generate.operation_view import OperationView
from spec.generate.types import Types
from spec.prepare.names import referenced_name
from spec.words.events import happened, is_order, states
from spec.words.facts import members, values
from spec.words.nouns import Nouns, plural, with_article, words_of

Json = dict[str, Any]
_PAST = {
    "expired": "expired",
    "completed": "was completed",
    "failed": "failed",
    "started": "started",
    "finished": "finished",
    "incomplete": "ended early",
    "ended": "ended",
}
"""Verb phrases for the participles of times like `failed_at`."""


class Blanks:
    """Fills the blanks for one document.

    Args:
        nouns: The nouns for its components.
        types: Its schemas.
        bodies: The requests, by their body component.
    """

    def __init__(self, nouns: Nouns, types: Types, bodies: dict[str, str]) -> None:
        self.nouns = nouns
        self.types = types
        self.bodies = bodies

    def of_field(self, owner: str, key: str, value: Json) -> dict[str, str]:
        noun = self.nouns.of(owner)
        listed = values(value, self.types.resolve)
        return {
            "noun": noun,
            "a_noun": with_article(noun),
            "nouns": plural(noun),
            "const": str(listed[0]) if len(listed) == 1 else "",
            "states": states(listed),
            **stems(key),
        }

    def of_class(self, name: str, schema: Json) -> dict[str, str]:
        noun = self.nouns.of(name)
        properties = schema.get("properties", {})
        data = properties.get("data", {})
        item = next((self.nouns.of(found) for found in map(referenced_name, _items(data, self.types)) if found), "")
        kind_of_event = properties.get("type", {}).get("const") or properties.get("event", {}).get("const") or ""
        return {
            "noun": noun,
            "a_noun": with_article(noun),
            "items": plural(item) if item else "",
            "event": str(kind_of_event),
            "happened": "" if is_order(str(kind_of_event)) else happened(str(kind_of_event)),
            "order": happened(str(kind_of_event)) if is_order(str(kind_of_event)) else "",
            "object": str(properties.get("object", {}).get("const", "")),
            "type": str(properties.get("type", {}).get("const", "")),
            "request": self.bodies.get(name, ""),
            "of": ", ".join(f"`{owner}.{key}`" for owner, key in self.nouns.homes.get(name, ())[:2]),
        }

    def of_operation(self, view: Any) -> dict[str, str]:
        item = referenced_name(view.item or {}) if view.item else None
        result = referenced_name(view.result or {}) if view.result else None
        of = item or result
        noun = self.nouns.of(of) if of else ""
        return {
            "noun": noun,
            "nouns": plural(noun) if noun else "",
            "a_noun": with_article(noun) if noun else "",
            "list": "yes" if view.page else "",
            "path": view.path,
        }


def effect(view: OperationView) -> str:
    """Return what an operation does, as far as it determines the result."""
    if view.page:
        return "page"
    if view.answer != "json":
        return "bytes"
    if view.method == "DELETE":
        return "deletion"
    if re.match(r"(?i)(beta_)?(create|add|upload)", view.id):
        return "creation"
    return "change" if re.match(r"(?i)(beta_)?(update|modify)", view.id) else "other"


def _items(schema: Json, types: Types) -> list[Json]:
    for one in members(schema, types.resolve):
        if one.get("type") == "array":
            items = one["items"]
            return [items] if referenced_name(items) else list(items.get("anyOf", []))
    return []


def stems(name: str) -> dict[str, str]:
    """Return what a name refers to: for `created_at`, when something was created."""
    name = name.removesuffix("[]")
    stem = re.sub(r"_(id|ids|at|url|name|ms|tokens|index|type|count)$", "", name)
    words = words_of(stem)
    return {
        "name": words_of(name),
        "stem": words,
        "stems": plural(words),
        "a_stem": with_article(words),
        "past": _PAST.get(words, f"was {words}"),
    }
