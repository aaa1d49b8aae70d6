"""Stored chat completions: list, get, update, delete, and their messages.

The shapes are the real server's: more keys than a fresh completion (the request's parameters) and fewer (no
`refusal`); newest first if no order is given; and reads lag behind: see `Store.lag`.
"""

from __future__ import annotations

from typing import Any

from .. import _check
from .._call import Answer, Call, Route, not_found
from .._pages import page
from .._store import digest
from .models import CATALOGUE

COMPLETIONS, MESSAGES, READS = "/chat/completions", "chat.completions.messages", "chat.completions.reads"
PART_KINDS = ("text", "image_url", "input_audio", "file")


def keep(call: Call, body: dict[str, Any], completion: dict[str, Any]) -> None:
    """Store a request and its completion."""
    identity = completion["id"]
    usage = completion["usage"]
    call.store.table(COMPLETIONS)[identity] = {
        "object": "chat.completion",
        "id": identity,
        "model": completion["model"],
        "created": completion["created"],
        "request_id": call.request_id,
        "tool_choice": body.get("tool_choice"),
        "usage": {key: usage[key] for key in ("total_tokens", "completion_tokens", "prompt_tokens")},
        "seed": body.get("seed", digest(identity) % 2**64 - 2**63),
        "top_p": float(body.get("top_p", 1)),
        "temperature": float(body.get("temperature", 1)),
        "presence_penalty": float(body.get("presence_penalty", 0)),
        "frequency_penalty": float(body.get("frequency_penalty", 0)),
        "system_fingerprint": completion["system_fingerprint"],
        "input_user": body.get("user"),
        "service_tier": completion["service_tier"],
        "tools": body.get("tools"),
        "metadata": body.get("metadata", {}),
        "choices": [_choice(choice) for choice in completion["choices"]],
        "response_format": body.get("response_format"),
    }
    call.store.table(MESSAGES)[identity] = [_message(call, identity, *x) for x in enumerate(body["messages"])]
    call.store.table(READS)[identity] = call.store.lag


def _choice(choice: dict[str, Any]) -> dict[str, Any]:
    message = choice["message"]
    return {
        "index": choice["index"],
        "message": {
            "content": message["content"],
            "role": message["role"],
            "tool_calls": message.get("tool_calls"),
            "function_call": message.get("function_call"),
        },
        "finish_reason": choice["finish_reason"],
        "logprobs": choice["logprobs"],
    }


def _message(call: Call, identity: str, index: int, message: dict[str, Any]) -> dict[str, Any]:
    cursor = f"{identity}-{index}"
    call.store.place(cursor)
    content, parts = message.get("content"), None
    if isinstance(content, list):
        parts = [_part(part) for part in content]
        content = "".join(part["text"] for part in parts if part["text"] is not None)
    return {
        "id": cursor,
        "role": message["role"],
        "content": content,
        "content_parts": parts,
        "name": message.get("name"),
    }


def _part(part: dict[str, Any]) -> dict[str, Any]:
    """Fill in all keys of a content part, of which one is not null."""
    kept = {"type": part["type"]} | {kind: part.get(kind) for kind in PART_KINDS}
    if isinstance(kept["image_url"], dict):
        kept["image_url"] = {"detail": None} | kept["image_url"]
    return kept


def _find(call: Call) -> dict[str, Any]:
    identity = call.path_parameters["completion_id"]
    found: dict[str, Any] | None = call.store.table(COMPLETIONS).get(identity)
    if found is None or _is_late(call, identity):
        raise not_found(f"No stored completion has the id {identity[:60]!r}.", param="completion_id", code="not_found")
    return found


def _is_late(call: Call, identity: str) -> bool:
    """Count a read down; return whether the completion is still invisible."""
    late = call.store.table(READS)
    late[identity] -= 1
    return bool(late[identity] >= 0)


def _list(call: Call) -> Answer:
    items = [item for item in call.store.table(COMPLETIONS).values() if not _is_late(call, item["id"])]
    for key, value in call.deep("metadata").items():
        items = [item for item in items if item["metadata"].get(key) == value]
    if model := call.argument("model"):
        items = [item for item in items if item["model"] in (model, CATALOGUE.get(model))]
    return Answer(body=page(call, items, order="desc"))


def _retrieve(call: Call) -> Answer:
    return Answer(body=_find(call))


def _update(call: Call) -> Answer:
    found = _find(call)
    body = call.object()
    if "metadata" not in body:
        _check.required(body, "metadata")
    found["metadata"] = _check.metadata(body) or {}
    return Answer(body=found)


def _delete(call: Call) -> Answer:
    identity = _find(call)["id"]
    for table in (COMPLETIONS, MESSAGES, READS):
        del call.store.table(table)[identity]
    return Answer(body={"object": "chat.completion.deleted", "id": identity, "deleted": True})


def _messages(call: Call) -> Answer:
    return Answer(body=page(call, call.store.table(MESSAGES)[_find(call)["id"]], order="asc"))


ROUTES = [
    Route("GET", "/chat/completions", _list),
    Route("GET", "/chat/completions/{completion_id}", _retrieve),
    Route("POST", "/chat/completions/{completion_id}", _update),
    Route("DELETE", "/chat/completions/{completion_id}", _delete),
    Route("GET", "/chat/completions/{completion_id}/messages", _messages),
]
