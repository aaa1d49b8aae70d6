"""Vector stores, their files and file batches: a file is `in_progress` until its first retrieval, then `completed`."""

from __future__ import annotations

from typing import Any

from .. import _check
from .._call import POLL, Answer, Call, Route
from .._pages import page
from .._resources import shelves
from .._text import tokens
from . import files
from .embeddings import embed

STORES, FILES = "/vector_stores", "/vector_stores/{vector_store_id}/files"
STATUSES = ("in_progress", "completed", "failed", "cancelled")
STATIC = {"type": "static", "static": {"max_chunk_size_tokens": 800, "chunk_overlap_tokens": 400}}


def _create(call: Call) -> Answer:
    body = {} if call.body is None else call.object()
    created = call.store.now()
    expiry = _expiry(body)
    made = {
        "id": call.store.new_hex_id("vs_", body),
        "object": "vector_store",
        "created_at": created,
        "name": _check.typed(body, "name", str),
        "description": _check.typed(body, "description", str),
        "usage_bytes": 0,
        "file_counts": {},
        "status": "completed",
        "expires_after": expiry,
        "expires_at": created + expiry["days"] * 86400 if expiry else None,
        "last_active_at": created,
        "metadata": _check.metadata(body) or {},
    }
    given = _check.typed(body, "file_ids", list) or []
    wanted = [find_file(call, identity, f"file_ids[{n}]") for n, identity in enumerate(given)]
    call.store.table(STORES)[made["id"]] = made
    for identity in wanted:
        attach(call, made["id"], identity, body)
    return Answer(body=_counted(call, made), headers=POLL)


def _expiry(body: dict[str, Any]) -> dict[str, Any] | None:
    wish: dict[str, Any] | None = _check.typed(body, "expires_after", dict)
    if wish is not None:
        _check.choice(wish, "anchor", ("last_active_at",), at="expires_after")
        _check.required(wish, "days", at="expires_after")
        _check.number(wish, "days", 1, 365, kind=int, at="expires_after")
    return wish


def find_file(call: Call, identity: Any, param: str) -> str:
    """Return the id of an uploaded file; 404 if there is none."""
    return str(files.find(call, str(identity), param=param)[0]["id"])


def attach(call: Call, store_id: str, identity: str, body: dict[str, Any]) -> dict[str, Any]:
    """Add an uploaded file to a vector store."""
    wish = _check.typed(body, "chunking_strategy", dict) or {}
    made = {
        "id": identity,
        "object": "vector_store.file",
        "usage_bytes": 0,
        "created_at": call.store.now(),
        "vector_store_id": store_id,
        "status": "in_progress",
        "last_error": None,
        "chunking_strategy": wish if wish.get("type") == "static" else STATIC,
        "attributes": _check.typed(body, "attributes", dict) or {},
    }
    files_in(call, store_id)[identity] = made
    return made


def files_in(call: Call, store_id: str) -> dict[str, dict[str, Any]]:
    """Return the files of a vector store by id."""
    found: dict[str, dict[str, Any]] = call.store.table(shelves.fill(FILES, {"vector_store_id": store_id}))
    return found


def _counted(call: Call, store: dict[str, Any]) -> dict[str, Any]:
    """Update counts, bytes and status."""
    items = list(files_in(call, store["id"]).values())
    store["file_counts"] = counts(items)
    store["usage_bytes"] = sum(item["usage_bytes"] for item in items)
    store["status"] = "in_progress" if store["file_counts"]["in_progress"] else "completed"
    return store


def counts(items: list[dict[str, Any]]) -> dict[str, int]:
    """Count files by status."""
    found = {status: sum(item["status"] == status for item in items) for status in STATUSES}
    return found | {"total": len(items)}


def complete(call: Call, items: list[dict[str, Any]]) -> None:
    """Complete the files in progress, as each retrieval does."""
    for item in items:
        if item["status"] == "in_progress":
            size = len(call.store.table(files.CONTENTS).get(item["id"], b""))
            item |= {"status": "completed", "usage_bytes": size}


def find(call: Call) -> dict[str, Any]:
    """Return the vector store named by the path."""
    text = "The sandbox has no vector store {}."
    return call.among(call.store.table(STORES), "vector_store_id", text, param="vector_store_id")


def items_of(call: Call) -> dict[str, dict[str, Any]]:
    """Return the files of the vector store named by the path, by id."""
    return files_in(call, find(call)["id"])


def _retrieve(call: Call) -> Answer:
    store = find(call)
    complete(call, list(items_of(call).values()))
    return Answer(body=_counted(call, store), headers=POLL)


def _list(call: Call) -> Answer:
    items = [_counted(call, store) for store in call.store.table(STORES).values()]
    return Answer(body=page(call, items, order="desc"))


def _update(call: Call) -> Answer:
    store, body = find(call), call.object()
    if "name" in body:
        store["name"] = _check.typed(body, "name", str)
    if "metadata" in body:
        store["metadata"] = _check.metadata(body) or {}
    if "expires_after" in body:
        expiry = _expiry(body)
        days = expiry["days"] * 86400 if expiry else 0
        store |= {"expires_after": expiry, "expires_at": store["last_active_at"] + days if expiry else None}
    return Answer(body=_counted(call, store))


def _delete(call: Call) -> Answer:
    identity = find(call)["id"]
    del call.store.table(STORES)[identity]
    call.store.forget(f"{STORES}/{identity}/")
    return Answer(body={"id": identity, "object": "vector_store.deleted", "deleted": True})


def _search(call: Call) -> Answer:
    """Find the files whose text contains words of the query."""
    body = call.object()
    query = _check.required(body, "query")
    queries = query if isinstance(query, list) else [query]
    wanted = embed([word for text in queries for word in tokens(str(text))], 256)
    most = _check.number(body, "max_num_results", 1, 50, kind=int) or 10
    found = []
    for identity, item in items_of(call).items():
        file, content = files.find(call, identity)
        text = content.decode("utf-8", "replace")
        score = sum(a * b for a, b in zip(wanted, embed(tokens(text) or [" "], 256), strict=True))
        content_parts = [{"type": "text", "text": text[:3000]}]
        found.append(
            {
                "file_id": identity,
                "filename": file["filename"],
                "score": round(max(0.0, min(1.0, score)), 6),
                "attributes": item["attributes"],
                "content": content_parts,
            }
        )
    found.sort(key=lambda result: (-result["score"], result["file_id"]))
    results = {"data": found[:most], "has_more": len(found) > most, "next_page": None}
    return Answer(body={"object": "vector_store.search_results.page", "search_query": queries, **results})


ROUTES = [
    Route("POST", "/vector_stores", _create),
    Route("GET", "/vector_stores", _list),
    Route("GET", "/vector_stores/{vector_store_id}", _retrieve),
    Route("POST", "/vector_stores/{vector_store_id}", _update),
    Route("DELETE", "/vector_stores/{vector_store_id}", _delete),
    Route("POST", "/vector_stores/{vector_store_id}/search", _search),
]
