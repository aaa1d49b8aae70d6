"""Messages of a call, in the form of OpenTelemetry's GenAI conventions; only used when content is on.

Source: their JSON schemas of input messages, output messages and system instructions. The data of images, audio and
files is left out: a part only says what it was.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from contextlib import suppress
from typing import Any

from .attributes import stop_of

__all__ = ["input_content", "output_content"]

Part = dict[str, Any]


def input_content(body: Mapping[str, Any]) -> dict[str, str]:
    """Return the attributes for what was sent, from the JSON body of a call."""
    said = body.get("messages", body.get("input", body.get("prompt")))
    items = [said] if isinstance(said, str) else said
    found = {}
    if isinstance(instructions := body.get("instructions"), str):
        found["gen_ai.system_instructions"] = [_text(instructions)]
    if isinstance(items, list):
        whole = [{"role": "user", "content": item} if isinstance(item, str) else item for item in items]
        found["gen_ai.input.messages"] = [_message(item) for item in whole if isinstance(item, Mapping)]
    return {name: json.dumps(value, ensure_ascii=False) for name, value in found.items()}


def output_content(answer: Any) -> dict[str, str]:
    """Return the attribute for what came back.

    Args:
        answer: A completion, a response or a text completion as plain JSON, or the chunks of a text completion.
    """
    found: list[Part] = []
    if isinstance(answer, list):
        answer = {"choices": _joined(answer)}
    if isinstance(answer.get("choices"), list):
        for choice in answer["choices"]:
            message = choice.get("message") or {"role": "assistant", "content": choice.get("text")}
            found.append({**_message(message), "finish_reason": choice.get("finish_reason") or ""})
    elif isinstance(answer.get("output"), list) and (reason := stop_of(answer)) is not None:
        parts = [part for item in answer["output"] for part in _message(item)["parts"]]
        found.append({"role": "assistant", "parts": parts, "finish_reason": reason})
    return {"gen_ai.output.messages": json.dumps(found, ensure_ascii=False)} if found else {}


def _joined(chunks: list[Any]) -> list[Any]:
    """Join the chunks of a text completion into its choices."""
    found: dict[Any, dict[str, Any]] = {}
    for chunk in chunks:
        for part in chunk.get("choices") or []:
            choice = found.setdefault(part.get("index"), {"text": "", "finish_reason": None})
            choice["text"] += part.get("text") or ""
            choice["finish_reason"] = part.get("finish_reason") or choice["finish_reason"]
    return list(found.values())


def _message(item: Mapping[str, Any]) -> Part:
    """Convert a message of a chat, or an item of the Responses API."""
    kind = item.get("type", "message")
    if kind in ("function_call", "custom_tool_call"):
        call = _call(item.get("call_id"), item.get("name"), item.get("arguments", item.get("input")))
        return {"role": "assistant", "parts": [call]}
    if kind in ("function_call_output", "custom_tool_call_output"):
        return {"role": "tool", "parts": [_result(item.get("call_id"), item.get("output"))]}
    if kind == "reasoning":
        texts = [str(part.get("text")) for part in item.get("summary") or []]
        return {"role": "assistant", "parts": [{"type": "reasoning", "content": text} for text in texts]}
    if kind != "message":
        return {"role": "assistant", "parts": [{"type": kind}]}
    role, content = item.get("role") or "assistant", item.get("content")
    if role == "tool":
        return {"role": role, "parts": [_result(item.get("tool_call_id"), content)]}
    parts = [_text(content)] if isinstance(content, str) else [_part(part) for part in content or []]
    if isinstance(refusal := item.get("refusal"), str):
        parts.append({"type": "refusal", "content": refusal})
    for call in item.get("tool_calls") or []:
        inner = call.get("function") or call.get("custom") or {}
        parts.append(_call(call.get("id"), inner.get("name"), inner.get("arguments", inner.get("input"))))
    return {"role": role, "parts": parts}


def _part(part: Mapping[str, Any]) -> Part:
    kind = str(part.get("type"))
    if isinstance(text := part.get("text"), str):
        return _text(text)
    if kind == "refusal":
        return {"type": "refusal", "content": part.get("refusal")}
    modality = next((word for word in ("image", "audio", "video") if word in kind), "document")
    inner = part.get(kind)
    inner = inner if isinstance(inner, Mapping) else part
    address = inner.get("url") or inner.get("image_url") or inner.get("file_url")
    if isinstance(identity := inner.get("file_id"), str):
        return {"type": "file", "modality": modality, "file_id": identity}
    if isinstance(address, str) and not address.startswith("data:"):
        return {"type": "uri", "modality": modality, "uri": address}
    return {"type": "blob", "modality": modality, "content": ""}


def _text(text: str) -> Part:
    return {"type": "text", "content": text}


def _call(identity: Any, name: Any, arguments: Any) -> Part:
    with suppress(ValueError, TypeError, RecursionError):  # incomplete, or not JSON
        arguments = json.loads(arguments)
    return {"type": "tool_call", "id": identity, "name": name, "arguments": arguments}


def _result(identity: Any, response: Any) -> Part:
    return {"type": "tool_call_response", "id": identity, "response": response}
