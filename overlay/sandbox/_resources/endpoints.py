"""The endpoints of all other operations: check the request, store it, render it by the document."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping

from .. import _check
from .._call import POLL, Answer, ApiError, Call, Route
from .._document import document
from .._fit import check
from .._make import make
from .._pages import page
from . import creating, shelves
from .asked import body_of, check_query, is_wanted, render, said
from .kinds import Place, place
from .stories import MOVED, UPDATED, contents, go_on


def routes(taken: Iterable[Route]) -> list[Route]:
    """Return a route for each operation without an endpoint of its own."""
    known = {(route.method, route.path) for route in taken}
    operations = document().operations
    return [
        Route(operation.method, operation.path, _endpoint(place(operation, operations)))
        for operation in operations.values()
        if (operation.method, operation.path) not in known and "?" not in operation.path
    ]


def watched(route: Route) -> Route:
    """Make an endpoint refuse unknown properties of a body, and in a query list what is not among its values."""
    operation = document().operations[f"{route.method} {route.path}"]
    schemas = operation.body.values()

    def answer(call: Call) -> Answer:
        if schemas and isinstance(call.body, dict):
            _check.known(call.body, {name for schema in schemas for name in document().properties(schema)})
        for name, schema in operation.query.items():
            if name.endswith("[]") and (given := [value for key, value in call.query if f"{key}[]".startswith(name)]):
                check(schema, given, name.removesuffix("[]"))
        return route.endpoint(call)

    return Route(route.method, route.path, answer)


def _endpoint(here: Place) -> Callable[[Call], Answer]:
    def answer(call: Call) -> Answer:
        check_query(here, call)
        return KINDS[here.kind](here, call)

    return answer


def _list(here: Place, call: Call) -> Answer:
    items = list(shelves.shelf(call, here.collection).values())
    items = [item for item in items if is_wanted(here, call, item)]
    limit = document().resolve(here.operation.query.get("limit", {}))
    order = document().resolve(here.operation.query.get("order", {})).get("default")
    order = order or shelves.resource(here.collection).order
    highest, usual = limit.get("maximum", 100), limit.get("default", 20)
    found = page(call, items, order=order, highest=highest, limit=usual)
    last = found["last_id"] if found["has_more"] else None
    properties = document().properties(here.operation.answer)
    known = found | {"data": [said(here.item, item) for item in found["data"]], "next": last, "next_page": last}
    body = make(here.operation.answer, known)
    if not found["data"]:
        body |= {name: None for name in ("first_id", "last_id") if name in properties}
    return Answer(body=body | {"data": known["data"]})


def _found(here: Place, call: Call) -> shelves.Facts:
    """Return the object that the path names."""
    *_, name = (part[1:-1] for part in here.operation.path.split("/") if part.startswith("{"))
    return shelves.find(call, here.collection, call.path_parameters[name])


def _retrieve(here: Place, call: Call) -> Answer:
    facts = _found(here, call)
    row = shelves.resource(here.collection)
    if facts.get("status") in row.states[:-1]:
        facts["status"] = row.states[row.states.index(facts["status"]) + 1]
        go_on(MOVED, here.collection, call, facts)
    answer = render(here, facts)
    answer.headers = POLL if row.states else {}
    return answer


def _update(here: Place, call: Call) -> Answer:
    facts, body = _found(here, call), body_of(here, call)
    facts |= body | {"updated_at": call.store.now()}
    if facts.get("metadata", ...) is None:
        facts["metadata"] = {}
    go_on(UPDATED, here.collection, call, facts)
    return render(here, facts)


def _delete(here: Place, call: Call) -> Answer:
    facts = _found(here, call)
    shelves.remove(call, here.collection, facts["id"])
    above, _, last = here.collection.rpartition("/")
    owner = document().operations.get(f"GET {above.rpartition('/')[0] if not last else above}")
    if owner and owner.answer == here.operation.answer:
        match = above.rpartition("/")[2]
        return render(here, shelves.find(call, above.rpartition("/")[0], call.path_parameters[match[1:-1]]))
    nouns = [shelves.singular(part) for part in re.findall(r"([^/]+)(?=/\{|$)", here.collection)]
    kind = ".".join([*nouns[-2:], "deleted"])
    return render(here, {"object": kind, **facts, **call.path_parameters, "deleted": True})


def _verb(here: Place, call: Call) -> Answer:
    facts, body = _found(here, call), body_of(here, call)
    row = shelves.resource(here.collection)
    if here.verb in row.copies:
        return creating.copy(here, call, facts, body)
    if here.verb in row.verbs:
        if len(row.states) > 1 and facts["status"] not in row.states[:-1]:
            raise ApiError(f"Cannot {here.verb} {facts['id']!r}: its status is {facts['status']!r}.")
        facts["status"] = row.verbs[here.verb]
    go_on(MOVED, (here.collection, here.verb), call, facts)
    return render(here, facts | body)


def _setting(here: Place, call: Call) -> shelves.Facts:
    """Return the single object at this path."""
    parents = shelves.parents(call, here.operation.path)
    kept: shelves.Facts = call.store.table("settings").setdefault(shelves.path(call, here.operation.path), {})
    return {**parents, **call.path_parameters, **kept}


def _read(here: Place, call: Call) -> Answer:
    return render(here, _setting(here, call))


def _set(here: Place, call: Call) -> Answer:
    before, body = _setting(here, call), body_of(here, call)
    call.store.table("settings")[shelves.path(call, here.operation.path)] |= body
    return render(here, before | body)


def _reset(here: Place, call: Call) -> Answer:
    before = _setting(here, call)
    call.store.table("settings").pop(shelves.path(call, here.operation.path))
    return render(here, before | {"deleted": True})


def _content(here: Place, call: Call) -> Answer:
    facts = _found(here, call)
    kind, content = contents(call, here.collection, facts)
    status, declared = here.operation.success
    return Answer(body=content, status=status, headers={"content-type": kind or next(iter(declared))})


KINDS: Mapping[str, Callable[[Place, Call], Answer]] = {
    "create": creating.create, "list": _list, "retrieve": _retrieve, "update": _update, "delete": _delete,
    "verb": _verb, "read": _read, "set": _set, "reset": _reset, "content": _content, "act": creating.act,
}  # fmt: skip
