"""A finished completion as a stream: role, content and finish chunks of each choice, a usage chunk, `[DONE]`."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain, zip_longest
from typing import Any

from .. import _sse
from .._store import ALPHABET, digest
from .._text import tokens


def frames(completion: dict[str, Any], options: dict[str, Any]) -> Iterator[bytes]:
    """Split a completion into SSE frames. Several choices alternate token by token, as on the real server.

    Args:
        completion: The completion as in the JSON answer.
        options: The `stream_options` of the request.
    """
    head = {key: completion[key] for key in ("id", "object", "created", "model", "service_tier", "system_fingerprint")}
    head["object"] = "chat.completion.chunk"
    usage = {"usage": None} if options.get("include_usage") else {}
    turns = zip_longest(*(deltas(choice) for choice in completion["choices"]))
    chunks: list[dict[str, Any]] = [
        {**head, "choices": [choice], **usage} for choice in chain.from_iterable(turns) if choice is not None
    ]
    if usage:
        chunks.append({**head, "choices": [], "usage": completion["usage"]})
    for number, chunk in enumerate(chunks):
        if options.get("include_obfuscation", True):
            chunk["obfuscation"] = padding(completion["id"], number)
        yield _sse.data(chunk)
    yield _sse.DONE


def deltas(choice: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """Split one choice into the `choices` entries of its chunks."""
    message, logprobs = choice["message"], choice["logprobs"]

    def entry(delta: dict[str, Any], finish: str | None = None, at: int | None = None) -> dict[str, Any]:
        heard = {"content": [logprobs["content"][at]], "refusal": None} if logprobs and at is not None else None
        return {"index": choice["index"], "delta": delta, "logprobs": heard, "finish_reason": finish}

    opening: dict[str, Any] = {"role": "assistant", "content": None if message["content"] is None else ""}
    calls = list(enumerate(message.get("tool_calls", [])))
    if len(calls) == 1:  # a single call opens in the role chunk; several calls have separate chunks
        opening["tool_calls"] = [_opened(*calls[0])]
    if "function_call" in message:
        opening["function_call"] = message["function_call"] | {"arguments": ""}
    yield entry(opening | {"refusal": None})
    for number, call in calls:
        if len(calls) > 1:
            yield entry({"tool_calls": [_opened(number, call)]})
        field = _argument(call)
        for token in tokens(call[call["type"]][field]):
            yield entry({"tool_calls": [{"index": number, call["type"]: {field: token}}]})
    for token in tokens(message.get("function_call", {}).get("arguments", "")):
        yield entry({"function_call": {"arguments": token}})
    for at, token in enumerate(tokens(message["content"] or "")):
        yield entry({"content": token}, at=at)
    yield entry({}, finish=choice["finish_reason"])


def _argument(call: dict[str, Any]) -> str:
    return "arguments" if call["type"] == "function" else "input"


def _opened(number: int, call: dict[str, Any]) -> dict[str, Any]:
    return {"index": number, **call, call["type"]: call[call["type"]] | {_argument(call): ""}}


def padding(identity: str, number: int) -> str:
    """Make the random-looking padding by which the server hides the length of a chunk."""
    value = digest(f"{identity}{number}")
    return "".join(ALPHABET[(value >> 6 * place) % 61] for place in range(value % 16))
