"""Threads and the messages in them."""

from __future__ import annotations

from typing import Any

from .. import _check
from .._call import ApiError, Call
from .._resources import shelves

THREADS, MESSAGES = "/threads", "/threads/{thread_id}/messages"
ACTIVE = "threads.active"  # by thread: the id of the run that locks it


def find(call: Call) -> dict[str, Any]:
    """Return the thread named by the path.

    Raises:
        ApiError: 404.
    """
    return shelves.find(call, THREADS, call.path_parameters["thread_id"])


def messages_of(call: Call, thread_id: str) -> dict[str, dict[str, Any]]:
    """Return the messages of a thread by id, oldest first."""
    found: dict[str, dict[str, Any]] = call.store.table(shelves.fill(MESSAGES, {"thread_id": thread_id}))
    return found


def make(call: Call, body: dict[str, Any]) -> dict[str, Any]:
    """Make a thread, with its first messages."""
    thread = shelves.put(call, THREADS, {}, **body)
    settle(call, thread)
    return thread


def settle(call: Call, thread: dict[str, Any]) -> None:
    """Fill in all keys of a created thread, and add its first messages."""
    first = _check.objects(thread, "messages")
    thread.pop("messages", None)
    thread["metadata"] = _check.metadata(thread) or {}
    thread["tool_resources"] = _check.typed(thread, "tool_resources", dict) or {}
    for index, message in enumerate(first):
        add(call, thread["id"], message, at=f"messages[{index}]")


def add(call: Call, thread_id: str, body: dict[str, Any], *, at: str = "") -> None:
    """Add a message written by a program."""
    _check.required(body, "role", at=at)
    spell(shelves.put(call, MESSAGES, {"thread_id": thread_id}, **body), at)


def added(call: Call, message: dict[str, Any]) -> None:
    """Complete a created message, if no run locks its thread."""
    free(call, message["thread_id"], "add messages to")
    spell(message, "")


def spell(message: dict[str, Any], at: str) -> None:
    """Fill in all keys of a message, as a read returns it."""
    _check.choice(message, "role", ("user", "assistant"), at=at)
    given = _check.required(message, "content", at=at)
    is_text = isinstance(given, str)
    parts = [{"type": "text", "text": given}] if is_text else _check.objects(message, "content", at=at, low=1)
    content = []
    for index, part in enumerate(parts):
        where = _check.path(_check.path(at, "content"), index)
        kind = _check.word(part, "type", ("text", "image_url", "image_file"), at=where)
        value = _check.text(part, kind, at=where) if kind == "text" else _check.required(part, kind, at=where)
        content.append({"type": kind, kind: {"value": value, "annotations": []} if kind == "text" else detailed(value)})
    message |= {"content": content, "attachments": message.get("attachments") or []}
    message["metadata"] = _check.metadata(message) or {}


def detailed(image: Any) -> Any:
    """Fill in all keys of an image part."""
    return {"detail": "auto"} | image if isinstance(image, dict) else image


def free(call: Call, thread_id: str, doing: str) -> None:
    """Refuse to change a thread while a run locks it."""
    run = call.store.table(ACTIVE).get(thread_id)
    if run is not None:
        raise ApiError(f"Cannot {doing} {thread_id!r} while the run {run!r} is active: wait for it, or cancel it.")
