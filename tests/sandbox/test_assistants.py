"""Assistants, threads, messages, runs and steps."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import httpx
import pytest

from tests.sandbox.tours import WEATHER, post

Events = Callable[[str], list[tuple[str, Any]]]


@pytest.fixture
def beta(http: httpx.Client) -> Iterator[httpx.Client]:
    """The client, with the header that these endpoints want."""
    http.headers["OpenAI-Beta"] = "assistants=v2"
    yield http
    del http.headers["OpenAI-Beta"]


@pytest.fixture
def assistant(beta: httpx.Client) -> str:
    return str(post(beta, "/assistants", model="gpt-4o", instructions="Be brief", tools=[WEATHER])["id"])


@pytest.fixture
def thread(beta: httpx.Client) -> str:
    return str(post(beta, "/threads", messages=[{"role": "user", "content": "The weather in Paris?"}])["id"])


def refused(answer: httpx.Response, status: int = 400) -> dict[str, Any]:
    assert answer.status_code == status, answer.text
    found: dict[str, Any] = answer.json()["error"]
    return found


def texts(http: httpx.Client, thread: str) -> list[str]:
    items = http.get(f"/threads/{thread}/messages?order=asc").json()["data"]
    return [part["text"]["value"] for item in items for part in item["content"] if part["type"] == "text"]


@pytest.mark.parametrize("path", ["/assistants", "/threads/thread_1", "/threads/thread_1/runs/run_1"])
def test_the_header_is_needed(http: httpx.Client, path: str) -> None:
    error = refused(http.get(path))
    assert error["code"] == "invalid_beta"
    assert "OpenAI-Beta: assistants=v2" in error["message"]


def test_the_life_of_an_assistant(beta: httpx.Client) -> None:
    made = post(beta, "/assistants", model="gpt-4o", name="Tutor", tools=[{"type": "code_interpreter"}, WEATHER])
    assert (made["object"], made["name"]) == ("assistant", "Tutor")
    assert (made["temperature"], made["response_format"]) == (1.0, "auto")
    assert made["tools"][1]["function"]["strict"] is False
    path = f"/assistants/{made['id']}"
    assert beta.get(path).json() == made
    changed = post(beta, path, name="Guide", metadata={"a": "b"}, temperature=0)
    assert changed == {**made, "name": "Guide", "metadata": {"a": "b"}, "temperature": 0.0}
    other = post(beta, "/assistants", model="gpt-4o")
    assert [item["id"] for item in beta.get("/assistants").json()["data"]] == [other["id"], made["id"]]
    assert beta.delete(path).json() == {"id": made["id"], "object": "assistant.deleted", "deleted": True}
    refused(beta.get(path), 404)


@pytest.mark.parametrize(
    ("body", "param"),
    [
        ({}, "model"),
        ({"model": "gpt-4o", "size": 5}, "size"),
        ({"model": "gpt-4o", "tools": [{"type": "hammer"}]}, "tools[0].type"),
        ({"model": "gpt-4o", "tools": [{"type": "function"}]}, "tools[0].function"),
        ({"model": "gpt-4o", "temperature": 3}, "temperature"),
        ({"model": "gpt-4o", "metadata": {"a": 1}}, "metadata.a"),
    ],
)
def test_bad_assistants(beta: httpx.Client, body: dict[str, Any], param: str) -> None:
    assert refused(beta.post("/assistants", json=body))["param"] == param


def test_the_life_of_a_thread(beta: httpx.Client) -> None:
    made = beta.post("/threads").json()
    assert (made["object"], made["metadata"], made["tool_resources"]) == ("thread", {}, {})
    path = f"/threads/{made['id']}"
    resources = {"code_interpreter": {"file_ids": []}}
    post(beta, path, metadata={"a": "b"})
    changed = post(beta, path, tool_resources=resources)
    assert beta.get(path).json() == changed == {**made, "metadata": {"a": "b"}, "tool_resources": resources}
    assert beta.delete(path).json() == {"id": made["id"], "object": "thread.deleted", "deleted": True}
    refused(beta.get(path), 404)


def test_the_life_of_a_message(beta: httpx.Client, thread: str) -> None:
    image = {"type": "image_url", "image_url": {"url": "https://example.com/a.png"}}
    content = [{"type": "text", "text": "What is it?"}, image]
    made = post(beta, f"/threads/{thread}/messages", role="user", content=content, metadata={"a": "b"})
    assert made["content"] == [
        {"type": "text", "text": {"value": "What is it?", "annotations": []}},
        {"type": "image_url", "image_url": {"url": "https://example.com/a.png", "detail": "auto"}},
    ]
    path = f"/threads/{thread}/messages/{made['id']}"
    assert beta.get(path).json() == made
    assert post(beta, path, metadata={"c": "d"})["metadata"] == {"c": "d"}
    assert texts(beta, thread) == ["The weather in Paris?", "What is it?"]
    newest = beta.get(f"/threads/{thread}/messages?limit=1").json()
    assert (newest["data"][0]["id"], newest["has_more"]) == (made["id"], True)
    assert beta.delete(path).json() == {"id": made["id"], "object": "thread.message.deleted", "deleted": True}
    refused(beta.get(path), 404)


@pytest.mark.parametrize(
    ("body", "param"),
    [
        ({"content": "a"}, "role"),
        ({"role": "system", "content": "a"}, "role"),
        ({"role": "user"}, "content"),
        ({"role": "user", "content": []}, "content"),
        ({"role": "user", "content": [{"text": "a"}]}, "content[0].type"),
        ({"role": "user", "content": [{"type": "audio"}]}, "content[0].type"),
        ({"role": "user", "content": [{"type": "text"}]}, "content[0].text"),
    ],
)
def test_bad_messages(beta: httpx.Client, thread: str, body: dict[str, Any], param: str) -> None:
    assert refused(beta.post(f"/threads/{thread}/messages", json=body))["param"] == param
    assert refused(beta.post("/threads", json={"messages": [body]}))["param"] == f"messages[0].{param}"


def test_a_run_goes_on_with_each_look(beta: httpx.Client, assistant: str, thread: str) -> None:
    run = post(beta, f"/threads/{thread}/runs", assistant_id=assistant, tool_choice="none", metadata={"a": "b"})
    assert (run["status"], run["started_at"], run["usage"]) == ("queued", None, None)
    assert run["instructions"] == "Be brief"
    path = f"/threads/{thread}/runs/{run['id']}"
    answer = beta.get(path)
    assert int(answer.headers["openai-poll-after-ms"]) < 1000
    assert answer.json()["status"] == "in_progress"
    done = beta.get(path).json()
    assert (done["status"], done["expires_at"]) == ("completed", None)
    assert done["usage"]["total_tokens"] > 0
    assert beta.get(path).json() == done
    said = 'Hello from the sandbox! You wrote "The weather in Paris?".'
    assert texts(beta, thread) == ["The weather in Paris?", said]
    answered = beta.get(f"/threads/{thread}/messages?run_id={run['id']}").json()["data"]
    assert [message["assistant_id"] for message in answered] == [assistant]
    (step,) = beta.get(f"{path}/steps").json()["data"]
    assert step["step_details"] == {"type": "message_creation", "message_creation": {"message_id": answered[0]["id"]}}
    assert beta.get(f"{path}/steps/{step['id']}").json() == step
    assert post(beta, path, metadata={"c": "d"})["metadata"] == {"c": "d"}
    assert [item["id"] for item in beta.get(f"/threads/{thread}/runs").json()["data"]] == [run["id"]]


def test_a_run_that_needs_a_tool(beta: httpx.Client, assistant: str, thread: str) -> None:
    run = post(beta, f"/threads/{thread}/runs", assistant_id=assistant)
    path = f"/threads/{thread}/runs/{run['id']}"
    refused(beta.post(f"{path}/submit_tool_outputs", json={"tool_outputs": []}))
    beta.get(path)
    waiting = beta.get(path).json()
    assert waiting["status"] == "requires_action"
    assert beta.get(path).json() == waiting
    (call,) = waiting["required_action"]["submit_tool_outputs"]["tool_calls"]
    assert call["function"] == {"name": "get_weather", "arguments": '{"city":"Paris"}'}
    outputs = [{"tool_call_id": "call_x", "output": "rain"}]
    error = refused(beta.post(f"{path}/submit_tool_outputs", json={"tool_outputs": outputs}))
    assert error["param"] == "tool_outputs"
    assert call["id"] in error["message"]
    going_on = post(beta, f"{path}/submit_tool_outputs", tool_outputs=[{"tool_call_id": call["id"], "output": "rain"}])
    assert (going_on["status"], going_on["required_action"]) == ("queued", None)
    assert [beta.get(path).json()["status"] for _ in range(2)] == ["in_progress", "completed"]
    assert texts(beta, thread)[-1] == 'Hello from the sandbox! The tool gave "rain".'
    steps = beta.get(f"{path}/steps?order=asc").json()["data"]
    assert [step["type"] for step in steps] == ["tool_calls", "message_creation"]
    assert steps[0]["step_details"]["tool_calls"][0]["function"]["output"] == "rain"


def story(stream: list[tuple[str, Any]]) -> list[str]:
    names = [name for name, _ in stream]
    return [name for name, before in zip(names, ["", *names], strict=False) if name != before]


WRITING = [
    "thread.run.step.created", "thread.run.step.in_progress", "thread.message.created", "thread.message.in_progress",
    "thread.message.delta", "thread.message.completed", "thread.run.step.completed", "thread.run.completed", "done",
]  # fmt: skip


def test_a_streamed_run(beta: httpx.Client, events: Events, assistant: str, thread: str) -> None:
    body = {"assistant_id": assistant, "tool_choice": "none", "stream": True}
    answer = beta.post(f"/threads/{thread}/runs", json=body)
    assert answer.headers["content-type"] == "text/event-stream; charset=utf-8"
    stream = events(answer.text)
    assert story(stream) == ["thread.run.created", "thread.run.queued", "thread.run.in_progress", *WRITING]
    assert stream[-1] == ("done", "[DONE]")
    assert [data["status"] for name, data in stream[:3]] == ["queued", "queued", "in_progress"]
    deltas = [data["delta"]["content"][0]["text"]["value"] for name, data in stream if name == "thread.message.delta"]
    (message,) = [data for name, data in stream if name == "thread.message.completed"]
    assert "".join(deltas) == message["content"][0]["text"]["value"] == texts(beta, thread)[-1]
    assert message["status"] == "completed"


def test_a_streamed_run_with_tools(beta: httpx.Client, events: Events, assistant: str) -> None:
    first = {"messages": [{"role": "user", "content": "The weather in Paris?"}]}
    body = {"assistant_id": assistant, "thread": first, "stream": True}
    stream = events(beta.post("/threads/runs", json=body).text)
    calling = ["thread.run.step.created", "thread.run.step.in_progress", "thread.run.step.delta"]
    begun = ["thread.created", "thread.run.created", "thread.run.queued", "thread.run.in_progress"]
    assert story(stream) == [*begun, *calling, "thread.run.requires_action", "done"]
    run = stream[-2][1]
    (call,) = run["required_action"]["submit_tool_outputs"]["tool_calls"]
    deltas = [data["delta"]["step_details"]["tool_calls"][0] for name, data in stream if name.endswith("step.delta")]
    assert deltas[0]["function"] == {"name": "get_weather", "arguments": "", "output": None}
    assert "".join(delta["function"]["arguments"] for delta in deltas) == call["function"]["arguments"]
    outputs = [{"tool_call_id": call["id"], "output": "rain"}]
    path = f"/threads/{run['thread_id']}/runs/{run['id']}/submit_tool_outputs"
    stream = events(beta.post(path, json={"tool_outputs": outputs, "stream": True}).text)
    assert story(stream) == ["thread.run.step.completed", "thread.run.queued", "thread.run.in_progress", *WRITING]


def test_a_limit_makes_a_run_incomplete(beta: httpx.Client, assistant: str, thread: str) -> None:
    run = post(beta, f"/threads/{thread}/runs", assistant_id=assistant, tool_choice="none", max_completion_tokens=2)
    beta.get(f"/threads/{thread}/runs/{run['id']}")
    done = beta.get(f"/threads/{thread}/runs/{run['id']}").json()
    assert (done["status"], done["incomplete_details"]) == ("incomplete", {"reason": "max_completion_tokens"})
    assert texts(beta, thread)[-1] == "Hello from"


def test_a_run_holds_its_thread_until_it_ends(beta: httpx.Client, assistant: str, thread: str) -> None:
    run = post(beta, f"/threads/{thread}/runs", assistant_id=assistant)
    path = f"/threads/{thread}/runs/{run['id']}"
    message = {"role": "user", "content": "More"}
    for answer in (
        beta.post(f"/threads/{thread}/messages", json=message),
        beta.post(f"/threads/{thread}/runs", json={"assistant_id": assistant}),
    ):
        assert run["id"] in refused(answer)["message"]
    refused(beta.post(path, json={"metadata": {}}))
    assert post(beta, f"{path}/cancel")["status"] == "cancelling"
    assert beta.get(path).json()["status"] == "cancelled"
    refused(beta.post(f"{path}/cancel"))
    assert post(beta, f"/threads/{thread}/messages", **message)["role"] == "user"
    again = {"assistant_id": assistant, "additional_messages": [message], "additional_instructions": "Now."}
    run = post(beta, f"/threads/{thread}/runs", **again)
    assert run["instructions"] == "Be brief Now."
    assert texts(beta, thread)[-1] == "More"


def test_a_run_may_change_its_assistant(beta: httpx.Client, assistant: str, thread: str) -> None:
    changes = {"model": "gpt-4o-mini", "instructions": "Sing", "tools": [], "temperature": 0.5, "top_p": 0.5}
    run = post(beta, f"/threads/{thread}/runs", assistant_id=assistant, **changes)
    assert {key: run[key] for key in changes} == changes


def test_bad_runs(beta: httpx.Client, assistant: str, thread: str) -> None:
    runs = f"/threads/{thread}/runs"
    assert refused(beta.post(runs, json={}))["param"] == "assistant_id"
    refused(beta.post(runs, json={"assistant_id": "asst_none"}), 404)
    refused(beta.post("/threads/runs", json={"assistant_id": "asst_none"}), 404)
    refused(beta.post("/threads/thread_none/runs", json={"assistant_id": assistant}), 404)
    refused(beta.get(f"{runs}/run_none"), 404)
    assert refused(beta.post(runs, json={"assistant_id": assistant, "size": 5}))["param"] == "size"
    error = refused(beta.post(runs, json={"assistant_id": assistant, "max_completion_tokens": 0}))
    assert error["param"] == "max_completion_tokens"
    silent = post(beta, "/assistants", model="gpt-4o")["id"]
    empty = post(beta, "/threads")["id"]
    assert refused(beta.post(f"/threads/{empty}/runs", json={"assistant_id": silent}))["code"] == "invalid_thread"
    run = post(beta, runs, assistant_id=assistant)["id"]
    refused(beta.get(f"{runs}/{run}/steps/step_none"), 404)
    refused(beta.get(f"/threads/{empty}/runs/{run}"), 404)
