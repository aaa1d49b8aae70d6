"""One realtime response, as its events."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from .._answers import Question, Reply, Tool, answer, conversation
from .._endpoints.tool_checks import read_choice
from .._text import count, plain
from . import audio

if TYPE_CHECKING:
    from .._store import Store

Told = Iterator[tuple[str, dict[str, Any]]]


def reply(session: dict[str, Any], items: list[dict[str, Any]], wanted: dict[str, Any]) -> Reply:
    """Decide what the assistant says or calls."""
    prompt, tool_output = conversation([_message(item) for item in items])
    settings = session | wanted
    tools = [
        Tool(tool["name"], tool.get("parameters") or {})
        for tool in settings.get("tools", [])
        if isinstance(tool, dict) and tool.get("type") == "function" and isinstance(tool.get("name"), str)
    ]
    limit = settings.get("max_output_tokens")
    return answer(
        Question(
            prompt=prompt,
            tool_output=tool_output,
            tools=tools,
            choice=read_choice(settings.get("tool_choice") or "auto"),
            limit=limit if isinstance(limit, int) else None,
        )
    )


def _message(item: dict[str, Any]) -> dict[str, Any]:
    if item["type"] == "function_call_output":
        return {"role": "tool", "content": item.get("output", "")}
    parts = item.get("content") or []
    heard = [part | {"text": part.get("text") or part.get("transcript") or ""} for part in parts]
    return {"role": item.get("role", "assistant"), "content": plain(heard)}


class Response:
    """A response in progress.

    Attributes:
        outputs: Its finished items.
    """

    def __init__(self, store: Store, spoken: bool, said: Reply, items: list[dict[str, Any]]) -> None:
        self.store, self.spoken, self.said = store, spoken, said
        self.id = store.new_id("resp_", [said.text, len(items)])
        self.outputs: list[dict[str, Any]] = []
        self._taken = sum(count(item.get("content") or item.get("output") or "") for item in items)

    def state(self, status: str, reason: str | None = None) -> dict[str, Any]:
        """Return the current state of the response."""
        given = count([item.get("content") or item.get("arguments") for item in self.outputs])
        details = {"type": status} | ({"reason": reason} if reason else {})
        return {
            "object": "realtime.response",
            "id": self.id,
            "status": status,
            **({"status_details": details} if status != "in_progress" else {}),
            "output": list(self.outputs),
            "output_modalities": ["audio" if self.spoken else "text"],
            "max_output_tokens": "inf",
            **({} if status == "in_progress" else {"usage": self._usage(given)}),
        }

    def events(self, items: list[dict[str, Any]]) -> Told:
        """Yield the events; finished items are added to the conversation."""
        yield "response.created", {"response": self.state("in_progress")}
        for kind, fields in self._calls() if self.said.calls else self._speech():
            if kind == "response.output_item.done":
                self.outputs.append(fields["item"])
                items.append(fields["item"])
            yield kind, {"response_id": self.id} | fields if kind.startswith("response.") else fields
        is_cut = self.said.cut
        done = self.state("incomplete" if is_cut else "completed", "max_output_tokens" if is_cut else None)
        yield "response.done", {"response": done}
        left = {"limit": 10_000, "remaining": 9_000, "reset_seconds": 1.0}
        yield "rate_limits.updated", {"rate_limits": [{"name": name} | left for name in ("requests", "tokens")]}

    def _speech(self) -> Told:
        kind, name = ("output_audio", "transcript") if self.spoken else ("output_text", "text")
        item = self._item({"type": "message", "role": "assistant", "content": []})
        text = self.said.text
        where = {"item_id": item["id"], "output_index": 0, "content_index": 0}
        part = {"type": "audio" if self.spoken else "text", name: ""}
        yield from _opened(item, 0)
        yield "response.content_part.added", where | {"part": part}
        for number, word in enumerate(self.said.tokens):
            if self.spoken:
                yield "response.output_audio_transcript.delta", where | {"delta": word}
                yield "response.output_audio.delta", where | {"delta": audio.encoded(audio.tone(number))}
            else:
                yield "response.output_text.delta", where | {"delta": word}
        if self.spoken:
            yield "response.output_audio.done", where
            yield "response.output_audio_transcript.done", where | {"transcript": text}
        else:
            yield "response.output_text.done", where | {"text": text}
        yield "response.content_part.done", where | {"part": part | {name: text}}
        content = [{"type": kind, name: text}]
        yield from _closed(item | {"content": content}, 0)

    def _calls(self) -> Told:
        for index, call in enumerate(self.said.calls):
            call_id = self.store.new_id("call_", call.arguments)
            item = self._item({"type": "function_call", "call_id": call_id, "name": call.name, "arguments": ""})
            where = {"item_id": item["id"], "output_index": index, "call_id": call_id}
            yield from _opened(item, index)
            half = len(call.arguments) // 2
            for piece in (call.arguments[:half], call.arguments[half:]):
                yield "response.function_call_arguments.delta", where | {"delta": piece}
            yield "response.function_call_arguments.done", where | {"name": call.name, "arguments": call.arguments}
            yield from _closed(item | {"arguments": call.arguments}, index)

    def _item(self, fields: dict[str, Any]) -> dict[str, Any]:
        identity = self.store.new_id("item_", fields)
        return {"id": identity, "object": "realtime.item", "status": "in_progress", **fields}

    def _usage(self, given: int) -> dict[str, Any]:
        kind = "audio_tokens" if self.spoken else "text_tokens"
        sides = {"text_tokens": 0, "audio_tokens": 0}
        return {
            "total_tokens": self._taken + given,
            "input_tokens": self._taken,
            "output_tokens": given,
            "input_token_details": sides | {"text_tokens": self._taken, "cached_tokens": 0},
            "output_token_details": sides | {kind: given},
        }


def _opened(item: dict[str, Any], index: int) -> Told:
    yield "response.output_item.added", {"output_index": index, "item": item}
    yield "conversation.item.added", {"previous_item_id": None, "item": item}


def _closed(item: dict[str, Any], index: int) -> Told:
    done = item | {"status": "completed"}
    yield "response.output_item.done", {"output_index": index, "item": done}
    yield "conversation.item.done", {"previous_item_id": None, "item": done}
