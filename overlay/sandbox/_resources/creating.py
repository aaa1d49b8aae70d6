"""Creates objects: the request, the table and the parents become the facts that are stored."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._call import Answer, ApiError, Call
from . import shelves
from .asked import body_of, defaults, render
from .stories import CREATED, go_on

if TYPE_CHECKING:
    from .kinds import Place
    from .shelves import Facts

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
                noun = name.removesuffix("_id")
                facts |= linked | {noun: linked, name: linked["id"], f"{noun}_name": linked.get("name")}
    made = shelves.new_facts(call, here.collection, [shelves.path(call, here.collection), body])
    if row.by and row.by in facts:
        made["id"] = facts["id"]
    facts = (
        facts | made | defaults(schema) | body | {name: value for name, value in parents.items() if name not in body}
    )
    facts |= _expiry(facts)
    shelf[facts["id"]] = facts
    try:
        go_on(CREATED, here.collection, call, facts)
    except ApiError:
        shelves.remove(call, here.collection, facts["id"])
        raise
    return render(here, facts)


def _create_many(here: Place, call: Call, values: list[Any]) -> Answer:
    template = here.collection
    name = shelves.resource(template).many.removesuffix("s")
    made = []
    for value in values:
        facts = shelves.put(
            call, template, call.path_parameters, **(value if isinstance(value, dict) else {name: value})
        )
        go_on(CREATED, template, call, facts)
        made.append(facts)
    known = {"data": made, "has_more": False, "first_id": made[0]["id"], "last_id": made[-1]["id"]} if made else {}
    return render(here, known)


def _linked(call: Call, collection: str, name: str, identity: Any) -> Facts:
    found = shelves.shelf(call, collection)
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
    kept = {name: value for name, value in facts.items() if name not in ("id", "created_at", "status")}
    made = shelves.put(call, here.collection, {}, **kept | body)
    made[f"{here.verb.removesuffix('e')}ed_from_{shelves.singular(here.collection)}_id"] = facts["id"]
    go_on(CREATED, here.collection, call, made)
    return render(here, made)


def act(here: Place, call: Call) -> Answer:
    parents, body = shelves.parents(call, here.operation.path), body_of(here, call)
    schema = next(iter(here.operation.body.values()), {})
    facts = {**parents, **shelves.new_facts(call, here.operation.path, [here.operation.path, body])}
    facts |= defaults(schema) | body
    go_on(CREATED, here.operation.path, call, facts)
    return render(here, facts)
