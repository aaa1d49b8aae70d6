"""Stored responses: get (also streamed again), delete, cancel, and their input items."""

from __future__ import annotations

from typing import Any

from .. import _check
from .._call import Answer, ApiError, Call, Route
from .._pages import page
from .responses import RESPONSES
from .responses_stream import begun, frames


def _find(call: Call) -> dict[str, Any]:
    return call.among(call.store.table(RESPONSES), "response_id", "The sandbox has no response {}.")


def _seen(kept: dict[str, Any]) -> dict[str, Any]:
    """Return the response in its current state."""
    status = {2: "queued", 1: "in_progress"}.get(kept["looks"])
    response: dict[str, Any] = kept["response"]
    return begun(response, status) if status else response


def _retrieve(call: Call) -> Answer:
    kept = _find(call)
    if call.argument("stream") == "true":
        kept["looks"] = 0
        after = _check.query_integer(call, "starting_after", 0, 10**9)
        plain = {"include_obfuscation": False}
        return Answer(events=frames(kept["response"], plain, after=-1 if after is None else after))
    kept["looks"] = max(0, kept["looks"] - 1)
    return Answer(body=_seen(kept))


def _delete(call: Call) -> Answer:
    identity = _find(call)["response"]["id"]
    del call.store.table(RESPONSES)[identity]
    return Answer(body={"id": identity, "object": "response.deleted", "deleted": True})


def _cancel(call: Call) -> Answer:
    kept = _find(call)
    if not kept["response"]["background"]:
        raise ApiError("Only a response with 'background' set to true can be cancelled.")
    if kept["looks"]:
        kept |= {"response": begun(kept["response"], "cancelled"), "looks": 0}
    return Answer(body=kept["response"])


def _input_items(call: Call) -> Answer:
    return Answer(body=page(call, _find(call)["items"], order="desc"))


ROUTES = [
    Route("GET", "/responses/{response_id}", _retrieve),
    Route("DELETE", "/responses/{response_id}", _delete),
    Route("POST", "/responses/{response_id}/cancel", _cancel),
    Route("GET", "/responses/{response_id}/input_items", _input_items),
]
