"""Walks through the sandbox, one a resource, that touch each operation and each kind of answer it has.

The contract test holds what they bring home against `openapi.yaml`, the shape test against recorded traffic.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import httpx

CHAT = "/chat/completions"
WEATHER = {
    "type": "function",
    "function": {
        "name": "get_weather",
        "parameters": {"type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"]},
    },
}
TIME = {"type": "function", "function": {"name": "get_time", "parameters": {"type": "object", "properties": {}}}}
PERSON = {
    "type": "object",
    "properties": {"name": {"type": "string"}},
    "required": ["name"],
    "additionalProperties": False,
}


@dataclass(frozen=True)
class Visit:
    """One answer: the operation's method and path, and its JSON values (several if it streamed)."""

    method: str
    path: str
    status: int
    content_type: str
    values: list[Any]

    @property
    def streamed(self) -> bool:
        """Whether the values are the events of a stream."""
        return self.content_type == "text/event-stream"


def visit(response: httpx.Response) -> Visit:
    """Read an answer whole."""
    response.read()
    content_type = response.headers.get("content-type", "").partition(";")[0]
    path = response.request.url.path.removeprefix("/v1")
    return Visit(
        response.request.method, path, response.status_code, content_type, list(_values(content_type, response))
    )


def _values(content_type: str, response: httpx.Response) -> Iterator[Any]:
    if content_type == "application/json":
        yield response.json()
    elif content_type == "text/event-stream":
        for line in response.text.splitlines():
            if line.startswith("data: {"):
                yield json.loads(line.removeprefix("data: "))


def user(prompt: str) -> list[dict[str, Any]]:
    return [{"role": "user", "content": prompt}]


def chat(http: httpx.Client) -> None:
    """Every kind of chat answer, each as JSON and streamed."""
    variants: list[dict[str, Any]] = [
        {"messages": user("Hello"), "n": 2},
        {"messages": user("Hello"), "max_tokens": 2},
        {"messages": user("Hello"), "logprobs": True, "top_logprobs": 2},
        {"messages": user("weather"), "tools": [WEATHER, TIME]},
        {"messages": user("weather and time"), "tools": [WEATHER, TIME]},
        {"messages": user("weather"), "functions": [WEATHER["function"]]},
        {"messages": user("some json"), "response_format": {"type": "json_object"}},
        {
            "messages": user("Ada"),
            "response_format": {
                "type": "json_schema",
                "json_schema": {"name": "person", "strict": True, "schema": PERSON},
            },
        },
    ]
    for body in variants:
        http.post(CHAT, json={"model": "gpt-4o-mini", **body})
        stream = {"stream": True, "stream_options": {"include_usage": True}}
        http.post(CHAT, json={"model": "gpt-4o-mini", **body, **stream})
    http.post(CHAT, json={"model": "gpt-4o-mini", "messages": user("Hello"), "stream": True})


def stored(http: httpx.Client) -> None:
    """The life of stored completions, of text and of a tool call."""
    http.get(f"{CHAT}?metadata[nothing]=here")
    parts = [{"type": "text", "text": "a"}, {"type": "image_url", "image_url": {"url": "https://example.com/a.png"}}]
    body = {"model": "gpt-4o-mini", "messages": [*user("Hi"), {"role": "user", "content": parts}], "store": True}
    text = http.post(CHAT, json={**body, "metadata": {"a": "b"}}).json()["id"]
    call = http.post(CHAT, json={**body, "tools": [WEATHER]}).json()["id"]
    http.get(CHAT)
    http.get(f"{CHAT}/{text}")
    http.post(f"{CHAT}/{text}", json={"metadata": {"c": "d"}})
    http.get(f"{CHAT}/{text}/messages")
    http.get(f"{CHAT}/{text}/messages?after={text}-1")
    http.delete(f"{CHAT}/{text}")
    http.get(f"{CHAT}/{text}")
    http.get(f"{CHAT}/{text}/messages")
    http.delete(f"{CHAT}/{text}")
    http.delete(f"{CHAT}/{call}")


def models(http: httpx.Client) -> None:
    """The catalogue."""
    http.get("/models")
    http.get("/models/gpt-4o")
    http.get("/models/gpt-none")


TOURS: dict[str, Callable[[httpx.Client], None]] = {"chat": chat, "stored": stored, "models": models}
