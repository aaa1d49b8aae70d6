"""A finished response as named, numbered events, so that a client that lost the stream can resume it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from .. import _sse
from .._text import tokens
from .chat_stream import padding

Event = tuple[str, dict[str, Any]]


def frames(response: dict[str, Any], options: dict[str, Any], *, after: int = -1) -> Iterator[bytes]:
    """Frame the events.

    Args:
        response: The finished response.
        options: The `stream_options` of the request.
        after: The number of the last event that the client has.
    """
    for number, (name, fields) in enumerate(events(response)):
        event = {"type": f"response.{name}", "sequence_number": number, **fields}
        if name.endswith(".delta") and options.get("include_obfuscation", True):
            event["obfuscation"] = padding(response["id"], number)
        if number > after:
            yield _sse.named(event["type"], event)


def begun(response: dict[str, Any], status: str) -> dict[str, Any]:
    """Return the response as it was before it had output."""
    unknown = dict.fromkeys(("completed_at", "incomplete_details", "usage"))
    return streamed(response) | {"status": status, "output": [], "service_tier": "auto"} | unknown


def streamed(response: dict[str, Any]) -> dict[str, Any]:
    """Return the response as events show it: without the usage."""
    return {key: value for key, value in response.items() if key != "billing"}


def events(response: dict[str, Any]) -> Iterator[Event]:
    """Yield the events of a response."""
    yield "created", {"response": begun(response, "queued" if response["background"] else "in_progress")}
    if response["background"]:
        yield "queued", {"response": begun(response, "queued")}
    yield "in_progress", {"response": begun(response, "in_progress")}
    for index, item in enumerate(response["output"]):
        place = {"item_id": item["id"], "output_index": index}
        yield "output_item.added", {"output_index": index, "item": _opened(item)}
        if item["type"] == "message":
            yield from _message(item, place)
        elif item["type"] == "reasoning":
            yield from _reasoning(item, place)
        else:
            yield from _call(item, place)
        yield "output_item.done", {"output_index": index, "item": item}
    yield response["status"], {"response": streamed(response)}


def _opened(item: dict[str, Any]) -> dict[str, Any]:
    empty: dict[str, dict[str, Any]] = {
        "message": {"status": "in_progress", "content": []},
        "reasoning": {"summary": []},
        "function_call": {"status": "in_progress", "arguments": ""},
        "custom_tool_call": {"status": "in_progress", "input": ""},
    }
    return item | empty[item["type"]]


def _message(item: dict[str, Any], place: dict[str, Any]) -> Iterator[Event]:
    for index, part in enumerate(item["content"]):
        where = place | {"content_index": index}
        yield "content_part.added", where | {"part": part | {"text": "", "logprobs": []}}
        for number, token in enumerate(tokens(part["text"])):
            heard = [_short(entry) for entry in part["logprobs"][number : number + 1]]
            yield "output_text.delta", where | {"delta": token, "logprobs": heard}
        logprobs = [_short(entry) for entry in part["logprobs"]]
        yield "output_text.done", where | {"text": part["text"], "logprobs": logprobs}
        yield "content_part.done", where | {"part": part}


def _short(entry: dict[str, Any]) -> dict[str, Any]:
    """Return a log-probability as events show it: without bytes."""
    top = [{key: other[key] for key in ("token", "logprob")} for other in entry["top_logprobs"]]
    return {"token": entry["token"], "logprob": entry["logprob"], "top_logprobs": top}


def _reasoning(item: dict[str, Any], place: dict[str, Any]) -> Iterator[Event]:
    for index, part in enumerate(item["summary"]):
        where = place | {"summary_index": index}
        yield "reasoning_summary_part.added", where | {"part": part | {"text": ""}}
        for token in tokens(part["text"]):
            yield "reasoning_summary_text.delta", where | {"delta": token}
        yield "reasoning_summary_text.done", where | {"text": part["text"]}
        yield "reasoning_summary_part.done", where | {"part": part}


def _call(item: dict[str, Any], place: dict[str, Any]) -> Iterator[Event]:
    name, field = ("function_call_arguments", "arguments")
    if item["type"] == "custom_tool_call":
        name, field = ("custom_tool_call_input", "input")
    for token in tokens(item[field]):
        yield f"{name}.delta", place | {"delta": token}
    yield f"{name}.done", place | {field: item[field]}
