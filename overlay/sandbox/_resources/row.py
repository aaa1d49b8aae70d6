"""One row of the table of resources: what the document does not say about a collection."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

Facts = Mapping[str, Any]


@dataclass(frozen=True, kw_only=True)
class Resource:
    """One row: the objects of a collection.

    Attributes:
        prefix: The prefix of ids; defaults to the collection's name.
        prefixes: The prefixes by `type`, if items of a collection differ; any other type has "item_".
        states: The values of `status`, in order: create sets the first, and each retrieval advances by one.
        verbs: The status that an action sets: `{"cancel": "cancelled"}`.
        copies: Actions that create a new object of the same kind.
        facts: Defaults of a new object, unless the request says otherwise: `{hash}` is inserted into a text, and
            `=created_at` stands for that fact.
        seeds: Facts of the initial objects.
        many: The body property that holds a list, of which each item becomes an object.
        links: Body ids that must exist: the property, and the collection.
        by: The linked property that names the added object: a user in a group.
        key: The property by which a path names an object.
        param: The `param` of a 404.
        code: The `code` of a 404.
        order: The order of a list, if the document does not say.
        free: Whether any id exists, because no call can create one.
        note: How the real server differs.
    """

    prefix: str = ""
    prefixes: Mapping[str, str] = field(default_factory=dict)
    states: tuple[str, ...] = ()
    verbs: Facts = field(default_factory=dict)
    copies: tuple[str, ...] = ()
    facts: Facts = field(default_factory=dict)
    seeds: tuple[Facts, ...] = ()
    many: str = ""
    links: Mapping[str, str] = field(default_factory=dict)
    by: str = ""
    key: str = "id"
    param: str | None = None
    code: str | None = None
    order: str = "asc"
    free: bool = False
    note: str = ""
