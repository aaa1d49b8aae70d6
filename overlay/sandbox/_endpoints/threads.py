"""Threads and the messages in them."""

from __future__ import annotations

from typing import Any

from .. import _check
from .._call import Answer, ApiError, Call, Route, not_found
from .._pages import page
from .assistants import beta

THREADS, MESSAGES = "threads", "threads.messages"  # messages by thread: {thread id: {message id: message}}
ACTIVE = "threads.active"  # by thread: the id of the run that holds it


def find(call: Call) -> dict[str, Any]:
    """Give the thread of the path.

    Raises:
        ApiError: 404.
    """
    identity = call.path_parameters["thread_id"]
    found: dict[str, Any] | None = call.store.table(THREADS).get(identity)
    if found is None:
        raise not_found(f"The sandbox has no thread {identity[:60]!r}.")
    return found


def messages_of(call: Call, thread_id: str) -> dict[str, dict[str, Any]]:
    """Give the messages of a thread by id, oldest first."""
    found: dict[str, dict[str, Any]] = call.store.table(MESSAGES)[thread_id]
    return found


def make(call: Call, body: dict[str, Any]) -> dict[str, Any]:
    """Make a thread, with its first messages."""
    first = _check.objects(body, "messages")
    thread: dict[str, Any] = {
        "id": call.store.new_id("thread_", body),
        "object": "thread",
        "created_at": call.store.now(),
        "metadata": _check.metadata(body) or {},
        "tool_resources": _check.typed(body, "tool_resources", dict) or {},
    }
    call.store.table(THREADS)[thread["id"]] = thread
    call.store.table(MESSAGES)[thread["id"]] = {}
    for index, message in enumerate(first):
        add(call, thread["id"], message, at=f"messages[{index}]")
    return thread


def add(call: Call, thread_id: str, body: dict[str, Any], *, at: str = "") -> dict[str, Any]:
    """Add a message that a program wrote."""
    _check.required(body, "role", at=at)
    role = _check.choice(body, "role", ("user", "assistant"), at=at)
    given = _check.required(body, "content", at=at)
    is_text = isinstance(given, str)
    parts = [{"type": "text", "text": given}] if is_text else _check.objects(body, "content", at=at, low=1)
    content = []
    for index, part in enumerate(parts):
        where = _check.path(_check.path(at, "content"), index)
        _check.required(part, "type", at=where)
        kind = str(_check.choice(part, "type", ("text", "image_url", "image_file"), at=where))
        value = _check.text(part, kind, at=where) if kind == "text" else _check.required(part, kind, at=where)
        content.append({"type": kind, kind: {"value": value, "annotations": []} if kind == "text" else detailed(value)})
    message = {
        "id": call.store.new_id("msg_", [thread_id, body]),
        "object": "thread.message",
        "created_at": call.store.now(),
        "assistant_id": None,
        "thread_id": thread_id,
        "run_id": None,
        "role": role,
        "content": content,
        "attachments": body.get("attachments") or [],
        "metadata": _check.metadata(body) or {},
    }
    messages_of(call, thread_id)[str(message["id"])] = message
    return message


def detailed(image: Any) -> Any:
    """Give an image part all its keys."""
    return {"detail": "auto"} | image if isinstance(image, dict) else image


def free(call: Call, thread_id: str, doing: str) -> None:
    """Refuse to touch a thread while a run holds it."""
    run = call.store.table(ACTIVE).get(thread_id)
    if run is not None:
        raise ApiError(f"Cannot {doing} {thread_id!r} while the run {run!r} is active: wait for it, or cancel it.")


def _create(call: Call) -> Answer:
    return Answer(body=make(call, {} if call.body is None else call.object()))


def _retrieve(call: Call) -> Answer:
    return Answer(body=find(call))


def _update(call: Call) -> Answer:
    thread, body = find(call), call.object()
    if "metadata" in body:
        thread["metadata"] = _check.metadata(body) or {}
    if "tool_resources" in body:
        thread["tool_resources"] = _check.typed(body, "tool_resources", dict) or {}
    return Answer(body=thread)


def _delete(call: Call) -> Answer:
    identity = find(call)["id"]
    for table in (THREADS, MESSAGES):
        del call.store.table(table)[identity]
    return Answer(body={"id": identity, "object": "thread.deleted", "deleted": True})


def _add(call: Call) -> Answer:
    identity = find(call)["id"]
    free(call, identity, "add messages to")
    return Answer(body=add(call, identity, call.object()))


def _list(call: Call) -> Answer:
    items = list(messages_of(call, find(call)["id"]).values())
    if run := call.argument("run_id"):
        items = [item for item in items if item["run_id"] == run]
    return Answer(body=page(call, items, order="desc"))


def _message(call: Call) -> dict[str, Any]:
    identity = call.path_parameters["message_id"]
    found = messages_of(call, find(call)["id"]).get(identity)
    if found is None:
        raise not_found(f"This thread has no message {identity[:60]!r}.")
    return found


def _retrieve_message(call: Call) -> Answer:
    return Answer(body=_message(call))


def _update_message(call: Call) -> Answer:
    message, body = _message(call), call.object()
    message["metadata"] = _check.metadata(body) or {}
    return Answer(body=message)


def _delete_message(call: Call) -> Answer:
    message = _message(call)
    del messages_of(call, message["thread_id"])[message["id"]]
    return Answer(body={"id": message["id"], "object": "thread.message.deleted", "deleted": True})


ROUTES = beta(
    [
        Route("POST", "/threads", _create),
        Route("GET", "/threads/{thread_id}", _retrieve),
        Route("POST", "/threads/{thread_id}", _update),
        Route("DELETE", "/threads/{thread_id}", _delete),
        Route("POST", "/threads/{thread_id}/messages", _add),
        Route("GET", "/threads/{thread_id}/messages", _list),
        Route("GET", "/threads/{thread_id}/messages/{message_id}", _retrieve_message),
        Route("POST", "/threads/{thread_id}/messages/{message_id}", _update_message),
        Route("DELETE", "/threads/{thread_id}/messages/{message_id}", _delete_message),
    ]
)
