"""Creates objects: the request, the table and the parents become the facts that are stored."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._call import Answer, ApiError, Call
from . import shelves
from .asked import body_of, defaults
from .saying import render
from .stories import CREATED

if TYPE_CHECKING:
    from .kinds import Place

Facts = dict[str, Any]

STATUS = "status"
SPANS = {"minutes": 60, "seconds": 1, "days": 86400}


def create(here: Place, call: Call) -> Answer:
    parents = shelves.parents(call, here.collection)
    body, row = body_of(here, call), shelves.resource(here.collection)
    shelf = shelves.shelf(call, here.collection)
    if row.many:
        return _create_many(here, call, body[row.many])
    schema = next(iter(here.operation.body.values()), {})
    facts: Facts = {}
    for name, collection in row.links.items():
        if body.get(name) is not None:
            linked = _linked(call, collection, name, body[name])
            if name == row.by:
                facts |= linked | {name.removesuffix("_id"): linked, name: linked["id"]}
    path = shelves.canonical(shelves.fill(here.collection, call.path_parameters))
    made = shelves.new_facts(call, here.collection, [path, body])
    if row.by and row.by in facts:
        made["id"] = facts["id"]
    facts = (
        facts | made | defaults(schema) | body | {name: value for name, value in parents.items() if name not in body}
    )
    facts |= _expiry(facts)
    shelf[facts["id"]] = facts
    try:
        CREATED.get(here.collection, _nothing)(call, facts)
    except ApiError:
        shelves.remove(call, here.collection, facts["id"])
        raise
    return render(here, facts)


def _nothing(_: Call, __: Facts) -> None:
    """Do nothing."""


def _create_many(here: Place, call: Call, values: list[Any]) -> Answer:
    template = here.collection
    name = shelves.resource(template).many.removesuffix("s")
    made = []
    for value in values:
        facts = shelves.put(
            call, template, call.path_parameters, **(value if isinstance(value, dict) else {name: value})
        )
        if template in CREATED:
            CREATED[template](call, facts)
        made.append(facts)
    known = {"data": made, "has_more": False, "first_id": made[0]["id"], "last_id": made[-1]["id"]} if made else {}
    return render(here, known)


def _linked(call: Call, collection: str, name: str, identity: Any) -> Facts:
    found = shelves.shelf(call, collection) if collection.startswith("/") else call.store.table(collection)
    if identity not in found:
        what = shelves.singular(collection)
        raise ApiError(f"Invalid '{name}': no {what} with id {str(identity)[:60]!r} found.", param=name)
    return dict(found[identity])


def _expiry(facts: Facts) -> Facts:
    wish = facts.get("expires_after")
    if not isinstance(wish, dict) or "expires_at" in facts:
        return {}
    return {"expires_at": facts["created_at"] + sum(int(wish.get(unit) or 0) * n for unit, n in SPANS.items())}


def copy(here: Place, call: Call, facts: Facts, body: Facts) -> Answer:
    made = shelves.put(call, here.collection, {}, **{**_without(facts, "id", "created_at", STATUS), **body})
    made[f"{here.verb.removesuffix('e')}ed_from_{shelves.singular(here.collection)}_id"] = facts["id"]
    if here.collection in CREATED:
        CREATED[here.collection](call, made)
    return render(here, made)


def _without(facts: Facts, *names: str) -> Facts:
    """Return the facts except for some."""
    return {name: value for name, value in facts.items() if name not in names}


def act(here: Place, call: Call) -> Answer:
    parents, body = shelves.parents(call, here.operation.path), body_of(here, call)
    schema = next(iter(here.operation.body.values()), {})
    facts = {**parents, **shelves.new_facts(call, here.operation.path, [here.operation.path, body])}
    facts |= defaults(schema) | body
    if here.operation.path in CREATED:
        CREATED[here.operation.path](call, facts)
    return render(here, facts)
