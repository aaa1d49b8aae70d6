"""One row of the table of resources: what the document does not say of a collection."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

Facts = Mapping[str, Any]


@dataclass(frozen=True, kw_only=True)
class Resource:
    """One row: what is made in a collection.

    Attributes:
        prefix: How ids begin; its own name where the row says nothing.
        states: The values of `status`, in order: create sets the first, and each retrieval advances by one.
        verbs: The status that an action makes: `{"cancel": "cancelled"}`.
        copies: Actions that make a new object of the same kind.
        facts: What a new object says where nobody asked for something else: `{hash}` is put into a text, and
            `=created_at` stands for that fact.
        seeds: Facts of the objects that are there at first.
        many: The property of a body that holds a list, of which each item becomes an object.
        links: Ids in a body that must be there: the property, and the collection.
        by: The linked property that names the object which is put here: a user in a group.
        key: The property by which a path names an object.
        param: What a 404 names.
        code: The code of a 404.
        order: In which order a list is, where the document does not say.
        free: Whether any id is there: nothing that can be called here makes one.
        note: What is different on the real server.
    """

    prefix: str = ""
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
