"""Walks through the sandbox, one a resource, that touch each operation and each kind of answer it has.

The contract test holds what they bring home against `openapi.yaml`, the shape test against recorded traffic.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import httpx

from overlay.sandbox import Sandbox

CHAT = "/chat/completions"
WEATHER: dict[str, Any] = {
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
    """One answer: the operation's method and path, and its JSON values (of a stream: several, and their names)."""

    method: str
    path: str
    status: int
    content_type: str
    values: list[Any]
    names: list[str]

    @property
    def streamed(self) -> bool:
        """Whether the values are the events of a stream."""
        return self.content_type == "text/event-stream"


def visit(response: httpx.Response) -> Visit:
    """Read an answer whole."""
    response.read()
    content_type = response.headers.get("content-type", "").partition(";")[0]
    path = response.request.url.path.removeprefix("/v1")
    values, names = json_values(content_type, response.text)
    return Visit(response.request.method, path, response.status_code, content_type, values, names)


def json_values(content_type: str, body: str) -> tuple[list[Any], list[str]]:
    """Give the JSON value of an answer, or those of a stream with the names of its events; nothing of other content."""
    if content_type == "application/json":
        return [json.loads(body)], []
    values, names, name = [], [], ""
    for line in body.splitlines() if content_type == "text/event-stream" else ():
        if line.startswith("event: "):
            name = line.removeprefix("event: ")
        elif line.startswith("data: {"):
            values.append(json.loads(line.removeprefix("data: ")))
            names.append(name)
    return values, names


def post(http: httpx.Client, path: str, **body: Any) -> dict[str, Any]:
    """Send JSON; return the answer, which has to be a success."""
    answer = http.post(path, json=body)
    assert answer.status_code in (200, 201), answer.text
    found: dict[str, Any] = answer.json()
    return found


def walk(name: str, sandbox: Sandbox) -> list[Visit]:
    """Make a tour; return what it saw."""
    visits: list[Visit] = []
    hooks = {"response": [lambda response: visits.append(visit(response))]}
    headers = {"Authorization": f"Bearer {sandbox.api_key}"}
    with httpx.Client(base_url=sandbox.base_url, headers=headers, event_hooks=hooks) as http:
        TOURS[name](http)
    assert visits
    return visits


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


def embeddings(http: httpx.Client) -> None:
    """Vectors as numbers and as base64."""
    for encoding in ("float", "base64"):
        body = {"model": "text-embedding-3-small", "input": ["a", "b"], "encoding_format": encoding, "dimensions": 8}
        http.post("/embeddings", json=body)
    http.post("/embeddings", json={"model": "text-embedding-none", "input": "a"})


def moderations(http: httpx.Client) -> None:
    """Both models' verdicts."""
    http.post("/moderations", json={"input": "I hate to kill time"})
    http.post("/moderations", json={"model": "omni-moderation-latest", "input": ["Hello", "I will attack"]})
    image = {"type": "image_url", "image_url": {"url": "https://example.com/a.png"}}
    http.post("/moderations", json={"model": "omni-moderation-latest", "input": [{"type": "text", "text": "a"}, image]})


def completions(http: httpx.Client) -> None:
    """The old completions, as JSON and streamed."""
    variants: list[dict[str, Any]] = [{}, {"n": 2}, {"logprobs": 2}, {"stream": True}, {"stream": True, "echo": True}]
    for more in variants:
        http.post("/completions", json={"model": "gpt-3.5-turbo-instruct", "prompt": "Hello", **more})
    usage = {"stream": True, "stream_options": {"include_usage": True}}
    http.post("/completions", json={"model": "gpt-3.5-turbo-instruct", "prompt": ["Hello", "there"], **usage})


def files(http: httpx.Client) -> None:
    """The life of a file."""
    made = http.post("/files", data={"purpose": "fine-tune"}, files={"file": ("a.jsonl", b"{}")}).json()["id"]
    http.post(
        "/files",
        data={"purpose": "batch", "expires_after[anchor]": "created_at", "expires_after[seconds]": "3600"},
        files={"file": ("b.jsonl", b"{}")},
    )
    http.get("/files")
    http.get(f"/files/{made}")
    http.get(f"/files/{made}/content")
    http.delete(f"/files/{made}")
    http.delete(f"/files/{made}")
    http.get(f"/files/{made}/content")


def uploads(http: httpx.Client) -> None:
    """An upload that is completed and one that is cancelled."""
    body = {"filename": "a.jsonl", "purpose": "fine-tune", "bytes": 4, "mime_type": "text/jsonl"}
    one = http.post("/uploads", json=body).json()["id"]
    parts = [http.post(f"/uploads/{one}/parts", files={"data": ("x", b"{}")}).json()["id"] for _ in range(2)]
    http.post(f"/uploads/{one}/complete", json={"part_ids": parts})
    two = http.post("/uploads", json=body).json()["id"]
    http.post(f"/uploads/{two}/cancel")


def batches(http: httpx.Client) -> None:
    """A batch that completes, and one that is cancelled."""
    lines = [
        {
            "custom_id": str(number),
            "method": "POST",
            "url": "/v1/chat/completions",
            "body": {"model": "gpt-4o-mini", "messages": user("Hello")},
        }
        for number in range(2)
    ]
    content = "\n".join(map(json.dumps, lines)).encode()
    file = http.post("/files", data={"purpose": "batch"}, files={"file": ("in.jsonl", content)}).json()["id"]
    body = {"input_file_id": file, "endpoint": "/v1/chat/completions", "completion_window": "24h"}
    batch = http.post("/batches", json=body).json()["id"]
    for _ in range(2):
        http.get(f"/batches/{batch}")
    other = http.post("/batches", json={**body, "metadata": {"a": "b"}}).json()["id"]
    http.post(f"/batches/{other}/cancel")
    http.get("/batches")


def responses(http: httpx.Client) -> None:
    """Every kind of response, each as JSON and streamed, and the life of a stored one."""
    function = {"type": "function", **WEATHER["function"]}
    schema = {"type": "json_schema", "name": "person", "strict": True, "schema": PERSON}
    variants: list[dict[str, Any]] = [
        {"input": "Hello", "max_output_tokens": 16},
        {"input": "Hello", "instructions": "Be brief", "metadata": {"a": "b"}},
        {"input": "weather", "tools": [function]},
        {"input": "Ada", "text": {"format": schema}},
        {"input": "Think", "model": "gpt-5-mini", "reasoning": {"effort": "low", "summary": "auto"}},
        {"input": "Think", "model": "o4-mini", "include": ["reasoning.encrypted_content"]},
    ]
    for body in variants:
        http.post("/responses", json={"model": "gpt-4o-mini", **body})
        http.post("/responses", json={"model": "gpt-4o-mini", **body, "stream": True})
    parts = [
        {"type": "input_text", "text": "What is it?"},
        {"type": "input_image", "image_url": "data:image/png;base64,AA=="},
        {"type": "input_file", "filename": "a.pdf", "file_data": "data:application/pdf;base64,AA=="},
    ]
    asked = [{"role": "user", "content": parts}]
    one = http.post("/responses", json={"model": "gpt-4o-mini", "input": asked, "tools": [function]}).json()
    answered = [{"type": "function_call_output", "call_id": one["output"][0]["call_id"], "output": "rain"}]
    two = {"model": "gpt-4o-mini", "input": answered, "previous_response_id": one["id"]}
    two = http.post("/responses", json=two).json()
    http.get(f"/responses/{two['id']}/input_items")
    http.get(f"/responses/{two['id']}")
    http.get(f"/responses/{two['id']}?stream=true&starting_after=1")
    http.delete(f"/responses/{two['id']}")
    http.get(f"/responses/{two['id']}")
    http.post("/responses/input_tokens", json={"model": "gpt-4o-mini", "input": "Hello"})
    slow = http.post("/responses", json={"model": "gpt-4o-mini", "input": "Hello", "background": True}).json()["id"]
    http.post(f"/responses/{slow}/cancel")
    http.post("/responses", json={"model": "gpt-4o-mini", "input": "Hello", "temperature": -1})


BETA = {"OpenAI-Beta": "assistants=v2"}


def assistants(http: httpx.Client) -> None:
    """An assistant, a thread, runs that are polled and streamed, with and without tools."""
    http.headers.update(BETA)
    asked = {"model": "gpt-4o", "name": "Tutor", "instructions": "Be brief", "tools": [WEATHER]}
    assistant = http.post("/assistants", json=asked).json()["id"]
    http.get("/assistants")
    http.get(f"/assistants/{assistant}")
    http.post(f"/assistants/{assistant}", json={"name": "Guide"})
    thread = http.post("/threads", json={"messages": user("Hello"), "metadata": {"a": "b"}}).json()["id"]
    http.get(f"/threads/{thread}")
    http.post(f"/threads/{thread}", json={"metadata": {"c": "d"}})
    message = http.post(f"/threads/{thread}/messages", json=user("The weather in Paris?")[0]).json()["id"]
    image = {"type": "image_url", "image_url": {"url": "https://example.com/a.png"}}
    http.post(f"/threads/{thread}/messages", json={"role": "user", "content": [image]})
    http.get(f"/threads/{thread}/messages/{message}")
    http.post(f"/threads/{thread}/messages/{message}", json={"metadata": {"e": "f"}})
    run = http.post(f"/threads/{thread}/runs", json={"assistant_id": assistant}).json()["id"]
    path = f"/threads/{thread}/runs/{run}"
    http.get(path)
    call = http.get(path).json()["required_action"]["submit_tool_outputs"]["tool_calls"][0]["id"]
    http.post(f"{path}/submit_tool_outputs", json={"tool_outputs": [{"tool_call_id": call, "output": "rain"}]})
    http.get(path)
    http.get(path)
    http.post(path, json={"metadata": {"g": "h"}})
    steps = http.get(f"{path}/steps").json()["data"]
    http.get(f"{path}/steps/{steps[0]['id']}")
    http.get(f"{path}/steps/step_X1")
    http.get(f"/threads/{thread}/runs")
    http.get(f"/threads/{thread}/messages?run_id={run}")
    plain = {"assistant_id": assistant, "tool_choice": "none", "stream": True}
    http.post(f"/threads/{thread}/runs", json=plain)
    both = {"assistant_id": assistant, "thread": {"messages": user("weather?")}, "stream": True}
    stream = visit(http.post("/threads/runs", json=both)).values
    stop = next(value for value in stream if value.get("status") == "requires_action")
    call = stop["required_action"]["submit_tool_outputs"]["tool_calls"][0]["id"]
    body = {"tool_outputs": [{"tool_call_id": call, "output": "rain"}], "stream": True}
    http.post(f"/threads/{stop['thread_id']}/runs/{stop['id']}/submit_tool_outputs", json=body)
    run = http.post("/threads/runs", json={"assistant_id": assistant, "thread": {"messages": user("Hi")}}).json()
    http.post(f"/threads/{run['thread_id']}/runs/{run['id']}/cancel")
    http.delete(f"/threads/{thread}/messages/{message}")
    http.delete(f"/threads/{thread}")
    http.delete(f"/assistants/{assistant}")


def vector_stores(http: httpx.Client) -> None:
    """A vector store with a file of its own and a batch of files."""
    contents = {"a.txt": b"apple pie", "b.txt": b"income tax"}
    made = [
        http.post("/files", data={"purpose": "assistants"}, files={"file": (name, content)}).json()["id"]
        for name, content in contents.items()
    ]
    expiry = {"anchor": "last_active_at", "days": 3}
    store = http.post("/vector_stores", json={"name": "Facts", "expires_after": expiry}).json()["id"]
    http.post("/vector_stores", json={"file_ids": made})
    path = f"/vector_stores/{store}"
    http.post(f"{path}/files", json={"file_id": made[0]})
    http.get(f"{path}/files/{made[0]}")
    batch = http.post(f"{path}/file_batches", json={"file_ids": made}).json()["id"]
    http.get(f"{path}/file_batches/{batch}")
    http.get(f"{path}/file_batches/{batch}/files")
    other = http.post(f"{path}/file_batches", json={"file_ids": made[:1]}).json()["id"]
    http.post(f"{path}/file_batches/{other}/cancel")
    http.get(f"{path}/files")
    http.get(path)
    http.post(path, json={"name": "Truths", "metadata": {"a": "b"}})
    http.get("/vector_stores")
    http.post(f"{path}/search", json={"query": "tax"})
    http.delete(f"{path}/files/{made[0]}")
    http.delete(path)


RESOURCES = (chat, stored, models, embeddings, moderations, completions, files, uploads, batches, responses,
             assistants, vector_stores)  # fmt: skip
TOURS: dict[str, Callable[[httpx.Client], None]] = {tour.__name__: tour for tour in RESOURCES}
