"""Stores the facts of objects: a shelf per collection, named by its path, with its initial objects."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from functools import cache
from typing import Any

from .._call import Call, not_found
from .._document import document
from .._make import hashed
from .kinds import place
from .row import Resource
from .table import ALIASES, RESOURCES

Facts = dict[str, Any]

TEMPLATES = "templates"  # by path of a shelf: whether it has its initial objects


def canonical(template: str) -> str:
    """Return the path of a shelf: some collections can be reached in two ways."""
    for start, instead in ALIASES.items():
        if f"{template}/".startswith(start):
            return f"{instead}{template[len(start) :]}".rstrip("/")
    return template


def resource(template: str) -> Resource:
    """Return the row of a collection, or a plain one if it has none."""
    return RESOURCES.get(canonical(template)) or Resource()


def singular(template: str) -> str:
    """Name one item of a collection in words: "service account"."""
    word = template.rstrip("/").rpartition("/")[2].replace("_", " ")
    if word.endswith("ies"):
        return word.removesuffix("ies") + "y"
    return word.removesuffix("es" if word.endswith(("sses", "ches")) else "s")


@cache
def collections() -> frozenset[str]:
    """Return every collection whose items something creates, lists or retrieves."""
    operations = document().operations
    places = [place(operation, operations) for operation in operations.values()]
    return frozenset(canonical(each.collection) for each in places if each.kind in ("create", "list", "retrieve"))


def fill(template: str, parameters: Any) -> str:
    """Put ids into a template."""
    return re.sub(r"\{(\w+)\}", lambda match: str(parameters[match[1]]), template)


def path(call: Call, template: str) -> str:
    """Return the path of a call's shelf."""
    return canonical(fill(template, call.path_parameters))


def shelf(call: Call, template: str) -> dict[str, Facts]:
    """Return the objects of a collection by id, oldest first.

    Raises:
        ApiError: 404, the parent does not exist.
    """
    parents(call, template)
    name = path(call, template)
    found: dict[str, Facts] = call.store.table(name)
    if name not in call.store.table(TEMPLATES):
        call.store.table(TEMPLATES)[name] = True
        for number, seed in enumerate(resource(template).seeds):
            facts = new_facts(call, template, [name, number]) | dict(seed)
            found[facts["id"]] = facts | formatted(seed, facts)
    return found


def new_facts(call: Call, template: str, about: Any, kind: str = "message") -> Facts:
    """Return the facts of any new object: its id, creation time, parents, and the defaults of its row."""
    row = resource(template)
    prefix = row.prefix or f"{singular(template).replace(' ', '')}_"
    prefix = row.prefixes.get(kind, "item_") if row.prefixes else prefix
    facts: Facts = {**call.path_parameters, "id": call.store.new_id(prefix, about), "created_at": call.store.now()}
    if row.states:
        facts["status"] = row.states[0]
    return facts | formatted(row.facts, facts)


def formatted(values: Any, facts: Facts) -> Facts:
    """Resolve references in the table's texts: `{hash}` inside a text, `=created_at` as a whole value."""
    found: Facts = {}
    for name, value in values.items():
        if isinstance(value, str):
            known = {**facts, **found, "hash": hashed(facts["id"], 32)}
            value = known.get(value[1:]) if value.startswith("=") else value.format(**known)
        found[name] = value
    return found


def put(call: Call, template: str, parameters: Mapping[str, str], **facts: Any) -> Facts:
    """Create an object without a call, from the ids of its path."""
    inner = replace(call, path_parameters=parameters)
    made = new_facts(inner, template, [fill(template, parameters), facts], facts.get("type", "message")) | facts
    shelf(inner, template)[made["id"]] = made
    return made


def find(call: Call, template: str, identity: str) -> Facts:
    """Return the facts of an object.

    Raises:
        ApiError: 404.
    """
    row = resource(template)
    objects = shelf(call, template)
    found = objects.get(identity)
    if row.key != "id":
        found = next((each for each in objects.values() if each[row.key] == identity), None)
    if found is None and row.free:
        found = shelf(call, template)[identity] = new_facts(call, template, identity) | {"id": identity}
    if found is None:
        name = singular(template)
        article = "an" if name[0] in "aeiou" else "a"
        text = f"No {name} with id {identity[:60]!r} found: create {article} {name}, or list them, for an id."
        raise not_found(text, param=row.param, code=row.code)
    return found


def parents(call: Call, template: str) -> dict[str, Facts]:
    """Return the facts of all parent objects, by the name before `_id`: `{"project": ...}`.

    Raises:
        ApiError: 404, one of them does not exist.
    """
    found: dict[str, Facts] = {}
    for match in re.finditer(r"/\{(\w+)\}", template):
        above = template[: match.start()]
        if canonical(above) in collections():
            found[match[1].removesuffix("_id")] = find(call, above, call.path_parameters[match[1]])
    return found


def remove(call: Call, template: str, identity: str) -> None:
    """Delete an object, and everything under it."""
    del shelf(call, template)[identity]
    call.store.forget(f"{path(call, template)}/{identity}/")
