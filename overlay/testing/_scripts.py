"""Contents for scripts: completions and responses, their streams, errors, webhook headers."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import time
from typing import Any

__all__ = ["chat_chunks", "completion", "error_body", "response", "response_events", "sse", "webhook_headers"]


def sse(data: object, *, event: str = "") -> bytes:
    """Build one server-sent event; `data` that is not text becomes JSON."""
    text = data if isinstance(data, str) else json.dumps(data, ensure_ascii=False)
    lines = [f"event: {event}"] if event else []
    lines += [f"data: {line}" for line in text.split("\n")]
    return ("\n".join(lines) + "\n\n").encode()


def completion(content: str | None = "Hello!", *, finish_reason: str = "stop", **fields: Any) -> dict[str, Any]:
    """Build a chat completion with one choice; `fields` replace or add to its fields."""
    message = {"role": "assistant", "content": content, "refusal": None}
    return {
        "id": "chatcmpl-scripted",
        "object": "chat.completion",
        "created": 1_700_000_000,
        "model": "scripted",
        "choices": [{"index": 0, "message": message, "logprobs": None, "finish_reason": finish_reason}],
        "usage": {"prompt_tokens": 1, "completion_tokens": 1, "total_tokens": 2},
        **fields,
    }


def chat_chunks(*pieces: str, finish_reason: str | None = "stop", done: bool = True, **fields: Any) -> list[bytes]:
    """Build the stream of a chat completion: role, one chunk per piece of content, finish reason, `[DONE]`.

    Args:
        *pieces: the content, piece by piece.
        finish_reason: None leaves out the chunk that finishes the choice.
        done: whether to end with `[DONE]`.
        **fields: replace or add to the fields of every chunk.
    """
    deltas: list[tuple[dict[str, Any], str | None]] = [({"role": "assistant", "content": ""}, None)]
    deltas += [({"content": piece}, None) for piece in pieces]
    if finish_reason is not None:
        deltas.append(({}, finish_reason))
    head = {"id": "chatcmpl-scripted", "object": "chat.completion.chunk", "created": 1_700_000_000, "model": "scripted"}
    written = [
        sse({**head, "choices": [{"index": 0, "delta": delta, "finish_reason": reason}], **fields})
        for delta, reason in deltas
    ]
    return [*written, sse("[DONE]")] if done else written


def _message(text: str) -> dict[str, Any]:
    part = {"type": "output_text", "text": text, "annotations": [], "logprobs": []}
    return {"id": "msg_scripted", "type": "message", "role": "assistant", "status": "completed", "content": [part]}


def response(text: str = "Hello!", **fields: Any) -> dict[str, Any]:
    """Build a response of the Responses API with a text; `fields` replace or add to its fields.

    Args:
        text: The text of its message.
        **fields: ``output=[...]`` makes it call tools instead; ``status="incomplete"`` with ``incomplete_details`` cuts
            it off.
    """
    return {
        "id": "resp_scripted",
        "object": "response",
        "created_at": 1_700_000_000,
        "status": "completed",
        "model": "scripted",
        "error": None,
        "incomplete_details": None,
        "instructions": None,
        "metadata": {},
        "output": [_message(text)],
        "parallel_tool_calls": True,
        "temperature": 1.0,
        "tool_choice": "auto",
        "tools": [],
        "top_p": 1.0,
        "usage": {
            "input_tokens": 1,
            "input_tokens_details": {"cache_write_tokens": 0, "cached_tokens": 0},
            "output_tokens": 1,
            "output_tokens_details": {"reasoning_tokens": 0},
            "total_tokens": 2,
        },
        **fields,
    }


def response_events(*pieces: str, done: bool = True, **fields: Any) -> list[bytes]:
    """Build the stream of a response: its start, one ``response.output_text.delta`` per piece, its end.

    Args:
        *pieces: The text, piece by piece.
        done: Send the events after the last piece, ending with ``response.completed``.
        **fields: Replace or add to the fields of the response.
    """
    text = "".join(pieces)
    begun = response(**{**fields, "status": "in_progress", "output": [], "usage": None})
    message, place = _message(text), {"item_id": "msg_scripted", "output_index": 0, "content_index": 0}
    part = message["content"][0]
    events: list[dict[str, Any]] = [
        {"type": "response.created", "response": begun},
        {"type": "response.in_progress", "response": begun},
        {"type": "response.output_item.added", "output_index": 0,
         "item": {**message, "status": "in_progress", "content": []}},
        {"type": "response.content_part.added", **place, "part": {**part, "text": ""}},
    ]  # fmt: skip
    events += [{"type": "response.output_text.delta", **place, "delta": piece, "logprobs": []} for piece in pieces]
    if done:
        events += [
            {"type": "response.output_text.done", **place, "text": text, "logprobs": []},
            {"type": "response.content_part.done", **place, "part": part},
            {"type": "response.output_item.done", "output_index": 0, "item": message},
            {"type": "response.completed", "response": response(text, **fields)},
        ]
    return [sse({**one, "sequence_number": number}, event=one["type"]) for number, one in enumerate(events)]


def error_body(
    message: str, *, code: str | None = None, param: str | None = None, type: str = "invalid_request_error"
) -> dict[str, Any]:
    """Build an error in the API's format."""
    return {"error": {"message": message, "type": type, "param": param, "code": code}}


def webhook_headers(payload: str | bytes, *, secret: str, at: float | None = None) -> dict[str, str]:
    """Build the headers of a valid webhook.

    Args:
        payload: the body.
        secret: the webhook's secret: base64 after "whsec_", otherwise used as the key itself.
        at: when it was sent, in Unix seconds; by default now.
    """
    key = base64.b64decode(secret.removeprefix("whsec_")) if secret.startswith("whsec_") else secret.encode()
    timestamp = str(int(time.time() if at is None else at))
    body = payload if isinstance(payload, bytes) else payload.encode()
    proof = hmac.new(key, f"msg_scripted.{timestamp}.".encode() + body, hashlib.sha256).digest()
    signature = f"v1,{base64.b64encode(proof).decode()}"
    return {"webhook-id": "msg_scripted", "webhook-timestamp": timestamp, "webhook-signature": signature}
