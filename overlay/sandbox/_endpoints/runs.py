"""Runs and their steps: started, polled or streamed, continued with tool outputs, cancelled.

Each retrieval advances a run by one status; a stream takes it to its end, or to the tools it needs.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from .. import _check, _sse
from .._call import POLL, Answer, ApiError, Call, Route
from .._pages import page
from .._resources import shelves
from . import assistants, models, threads
from .run_story import Event, steps_of, tell

RUNS, STORIES = "/threads/{thread_id}/runs", "runs.stories"


def _create(call: Call) -> Answer:
    thread = threads.find(call)
    body = call.object()
    return _begin(call, thread, body, [])


def _create_both(call: Call) -> Answer:
    body = dict(call.object())
    assistants.find(call, _check.text(body, "assistant_id"))
    thread = threads.make(call, _check.typed(body, "thread", dict) or {})
    return _begin(call, thread, body, [("thread.created", thread)])


def _begin(call: Call, thread: dict[str, Any], body: dict[str, Any], before: list[Event]) -> Answer:
    assistant = assistants.find(call, _check.text(body, "assistant_id"))
    threads.free(call, thread["id"], "run")
    run = _make(call, thread, assistant, body)
    for index, message in enumerate(_check.objects(body, "additional_messages")):
        threads.add(call, thread["id"], message, at=f"additional_messages[{index}]")
    if not threads.messages_of(call, thread["id"]) and not run["instructions"]:
        text = "A run needs something to answer: a message in the thread, or instructions of the assistant."
        raise ApiError(text, code="invalid_thread")
    _runs_of(call, thread)[run["id"]] = run
    call.store.table(threads.ACTIVE)[thread["id"]] = run["id"]
    return _answer(call, run, tell(call, run), before=before)


def _make(call: Call, thread: dict[str, Any], assistant: dict[str, Any], body: dict[str, Any]) -> dict[str, Any]:
    model = body.get("model") or assistant["model"]
    models.dated(call, str(model))
    added = _check.typed(body, "additional_instructions", str)
    instructions = [_check.typed(body, "instructions", str) or assistant["instructions"], added]
    for key in ("max_prompt_tokens", "max_completion_tokens"):
        _check.number(body, key, 1 if key.startswith("max_c") else 256, 1_000_000, kind=int)
    _check.typed(body, "parallel_tool_calls", bool)
    _check.number(body, "temperature", 0, 2)
    _check.number(body, "top_p", 0, 1)
    truncation = _check.typed(body, "truncation_strategy", dict) or {}
    created = call.store.now()
    return {
        "id": call.store.new_id("run_", [thread["id"], body]),
        "object": "thread.run",
        "created_at": created,
        "assistant_id": assistant["id"],
        "thread_id": thread["id"],
        "status": "queued",
        "started_at": None,
        "expires_at": created + 600,
        "cancelled_at": None,
        "failed_at": None,
        "completed_at": None,
        "required_action": None,
        "last_error": None,
        "model": model,
        "instructions": " ".join(filter(None, instructions)) or None,
        "tools": assistants.check_tools(body) if body.get("tools") is not None else assistant["tools"],
        "tool_resources": {},
        "metadata": _check.metadata(body) or {},
        "temperature": float(assistant["temperature"] if body.get("temperature") is None else body["temperature"]),
        "top_p": float(assistant["top_p"] if body.get("top_p") is None else body["top_p"]),
        "reasoning_effort": body.get("reasoning_effort"),
        "max_completion_tokens": body.get("max_completion_tokens"),
        "max_prompt_tokens": body.get("max_prompt_tokens"),
        "truncation_strategy": {"type": "auto", "last_messages": None} | truncation,
        "incomplete_details": None,
        "usage": None,
        "response_format": body.get("response_format") or assistant["response_format"],
        "tool_choice": body.get("tool_choice") or "auto",
        "parallel_tool_calls": body.get("parallel_tool_calls") is not False,
    }


def _answer(call: Call, run: dict[str, Any], story: Iterator[Event], *, before: list[Event]) -> Answer:
    """Tell the story to its end if the request streams; otherwise keep it for later polls."""
    if call.object().get("stream"):
        # The objects change as the story goes on, so each is framed immediately.
        frames = [_sse.named(name, value) for told in (before, story) for name, value in told]
        return Answer(events=[*frames, b"event: done\n", _sse.DONE])
    call.store.table(STORIES)[run["id"]] = story
    return Answer(body=run, headers=POLL)


def _runs_of(call: Call, thread: dict[str, Any]) -> dict[str, dict[str, Any]]:
    found: dict[str, dict[str, Any]] = call.store.table(shelves.fill(RUNS, {"thread_id": thread["id"]}))
    return found


def _find(call: Call) -> dict[str, Any]:
    return call.among(_runs_of(call, threads.find(call)), "run_id", "This thread has no run {}.")


def _retrieve(call: Call) -> Answer:
    run = _find(call)
    before = run["status"]
    if before == "cancelling":
        run |= {"status": "cancelled", "cancelled_at": call.store.now(), "expires_at": None}
        call.store.table(threads.ACTIVE).pop(run["thread_id"], None)
    else:
        for _ in call.store.table(STORIES).get(run["id"], ()):
            if run["status"] != before:
                break
    return Answer(body=run, headers=POLL)


def _list(call: Call) -> Answer:
    return Answer(body=page(call, list(_runs_of(call, threads.find(call)).values()), order="desc"))


def _update(call: Call) -> Answer:
    run, body = _find(call), call.object()
    if run["status"] in ("queued", "in_progress"):
        raise ApiError(f"A run cannot be changed while it is {run['status']}.")
    run["metadata"] = _check.metadata(body) or {}
    return Answer(body=run)


def _cancel(call: Call) -> Answer:
    run = _find(call)
    if run["status"] not in ("queued", "in_progress", "requires_action"):
        raise ApiError(f"A run cannot be cancelled when it is {run['status']}.")
    call.store.table(STORIES).pop(run["id"], None)
    run |= {"status": "cancelling", "required_action": None}
    return Answer(body=run)


def _submit(call: Call) -> Answer:
    run, body = _find(call), call.object()
    if run["status"] != "requires_action":
        raise ApiError(f"This run takes no tool outputs: it is {run['status']}.")
    _check.required(body, "tool_outputs")
    outputs = {output.get("tool_call_id"): output for output in _check.objects(body, "tool_outputs")}
    step = list(steps_of(call, run).values())[-1]
    calls = step["step_details"]["tool_calls"]
    if outputs.keys() != {tool_call["id"] for tool_call in calls}:
        wanted = ", ".join(tool_call["id"] for tool_call in calls)
        raise _check.invalid("tool_outputs", f"exactly these calls need an output: {wanted}")
    for tool_call in calls:
        tool_call["function"]["output"] = outputs[tool_call["id"]].get("output") or ""
    ordered = [outputs[tool_call["id"]] for tool_call in calls]
    story = tell(call, run, ordered)
    if not body.get("stream"):
        next(story)  # the step ends, and the run is queued again, before the answer is sent
        next(story)
    return _answer(call, run, story, before=[])


def _steps(call: Call) -> Answer:
    return Answer(body=page(call, list(steps_of(call, _find(call)).values()), order="desc"))


def _step(call: Call) -> Answer:
    return Answer(body=call.among(steps_of(call, _find(call)), "step_id", "This run has no step {}."))


ROUTES = assistants.beta(
    [
        Route("POST", "/threads/runs", _create_both),
        Route("POST", "/threads/{thread_id}/runs", _create),
        Route("GET", "/threads/{thread_id}/runs", _list),
        Route("GET", "/threads/{thread_id}/runs/{run_id}", _retrieve),
        Route("POST", "/threads/{thread_id}/runs/{run_id}", _update),
        Route("POST", "/threads/{thread_id}/runs/{run_id}/cancel", _cancel),
        Route("POST", "/threads/{thread_id}/runs/{run_id}/submit_tool_outputs", _submit),
        Route("GET", "/threads/{thread_id}/runs/{run_id}/steps", _steps),
        Route("GET", "/threads/{thread_id}/runs/{run_id}/steps/{step_id}", _step),
    ]
)
