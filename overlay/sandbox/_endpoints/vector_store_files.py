"""The files of a vector store, one by one and in batches."""

from __future__ import annotations

from typing import Any

from .. import _check
from .._call import POLL, Answer, ApiError, Call, Route
from .._pages import page
from .._resources import shelves
from . import files
from .vector_stores import attach, complete, counts, find, find_file, items_of

BATCHES = "/vector_stores/{vector_store_id}/file_batches"


def _create(call: Call) -> Answer:
    store, body = find(call), call.object()
    identity = find_file(call, _check.required(body, "file_id"), "file_id")
    return Answer(body=attach(call, store["id"], identity, body), headers=POLL)


def _list(call: Call) -> Answer:
    return Answer(body=_page(call, list(items_of(call).values())))


def _page(call: Call, items: list[dict[str, Any]]) -> dict[str, Any]:
    if wanted := _check.query_choice(call, "filter", ("in_progress", "completed", "failed", "cancelled")):
        items = [item for item in items if item["status"] == wanted]
    return page(call, items, order="desc")


def _file(call: Call) -> dict[str, Any]:
    return call.among(items_of(call), "file_id", "This vector store has no file {}.", param="file_id")


def _retrieve(call: Call) -> Answer:
    item = _file(call)
    complete(call, [item])
    return Answer(body=item, headers=POLL)


def _update(call: Call) -> Answer:
    item, body = _file(call), call.object()
    item["attributes"] = _check.typed(body, "attributes", dict) or {}
    return Answer(body=item)


def _delete(call: Call) -> Answer:
    identity = _file(call)["id"]
    del items_of(call)[identity]
    return Answer(body={"id": identity, "object": "vector_store.file.deleted", "deleted": True})


def _create_batch(call: Call) -> Answer:
    store, body = find(call), call.object()
    given = _check.objects(body, "files") or [{"file_id": i} for i in _check.typed(body, "file_ids", list) or []]
    if not given:
        raise _check.invalid("file_ids", "at least one file is needed", "empty_array")
    wanted = [find_file(call, item.get("file_id"), f"file_ids[{n}]") for n, item in enumerate(given)]
    for identity, item in zip(wanted, given, strict=True):
        attach(call, store["id"], identity, body | item)
    made = {
        "id": call.store.new_hex_id("vsfb_", [store["id"], body]),
        "object": "vector_store.file_batch",
        "created_at": call.store.now(),
        "status": "in_progress",
        "vector_store_id": store["id"],
        "file_counts": {},
    }
    call.store.table(shelves.fill(BATCHES, call.path_parameters))[str(made["id"])] = {"batch": made, "files": wanted}
    return Answer(body=_counted(call, made, wanted), headers=POLL)


def _content(call: Call) -> Answer:
    """Return the text of a file, in one part."""
    content = files.find(call, _file(call)["id"])[1].decode("utf-8", "replace")
    data = [{"type": "text", "text": content}]
    return Answer(body={"object": "vector_store.file_content.page", "data": data, "has_more": False, "next_page": None})


def _batch(call: Call) -> tuple[dict[str, Any], list[str]]:
    find(call)
    batches = call.store.table(shelves.fill(BATCHES, call.path_parameters))
    found = call.among(batches, "batch_id", "This vector store has no file batch {}.", param="batch_id")
    return found["batch"], found["files"]


def _members(call: Call, identities: list[str]) -> list[dict[str, Any]]:
    items = items_of(call)
    return [items[identity] for identity in identities if identity in items]


def _counted(call: Call, batch: dict[str, Any], identities: list[str]) -> dict[str, Any]:
    batch["file_counts"] = counts(_members(call, identities))
    if batch["status"] == "in_progress" and not batch["file_counts"]["in_progress"]:
        batch["status"] = "completed"
    return batch


def _retrieve_batch(call: Call) -> Answer:
    batch, identities = _batch(call)
    complete(call, _members(call, identities))
    return Answer(body=_counted(call, batch, identities), headers=POLL)


def _list_batch(call: Call) -> Answer:
    return Answer(body=_page(call, _members(call, _batch(call)[1])))


def _cancel_batch(call: Call) -> Answer:
    batch, identities = _batch(call)
    if batch["status"] != "in_progress":
        raise ApiError(f"This file batch is {batch['status']}: it cannot be cancelled.", param="batch_id")
    for item in _members(call, identities):
        item["status"] = "cancelled" if item["status"] == "in_progress" else item["status"]
    batch["status"] = "cancelled"
    return Answer(body=_counted(call, batch, identities))


ROUTES = [
    Route("POST", "/vector_stores/{vector_store_id}/files", _create),
    Route("GET", "/vector_stores/{vector_store_id}/files", _list),
    Route("GET", "/vector_stores/{vector_store_id}/files/{file_id}", _retrieve),
    Route("POST", "/vector_stores/{vector_store_id}/files/{file_id}", _update),
    Route("DELETE", "/vector_stores/{vector_store_id}/files/{file_id}", _delete),
    Route("GET", "/vector_stores/{vector_store_id}/files/{file_id}/content", _content),
    Route("POST", "/vector_stores/{vector_store_id}/file_batches", _create_batch),
    Route("GET", "/vector_stores/{vector_store_id}/file_batches/{batch_id}", _retrieve_batch),
    Route("GET", "/vector_stores/{vector_store_id}/file_batches/{batch_id}/files", _list_batch),
    Route("POST", "/vector_stores/{vector_store_id}/file_batches/{batch_id}/cancel", _cancel_batch),
]
