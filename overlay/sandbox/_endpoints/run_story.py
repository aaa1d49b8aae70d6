"""How a run progresses: one story, told step by step to clients that poll and all at once to clients that stream.

A story is a generator. Each `next` changes the run, its steps or its thread in one way, and yields the event for it.
"""

from __future__ import annotations

import copy
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from .._answers import Question, Reply, Tool, answer, conversation
from .._resources import shelves
from .._text import count, tokens
from . import threads
from .chat import spent
from .tool_checks import read_choice

if TYPE_CHECKING:
    from .._call import Call

STEPS = "/threads/{thread_id}/runs/{run_id}/steps"
Event = tuple[str, Any]


def steps_of(call: Call, run: dict[str, Any]) -> dict[str, dict[str, Any]]:
    """Return the steps of a run by id."""
    ids = {"thread_id": run["thread_id"], "run_id": run["id"]}
    found: dict[str, dict[str, Any]] = call.store.table(shelves.fill(STEPS, ids))
    return found


def tell(call: Call, run: dict[str, Any], outputs: list[dict[str, Any]] | None = None) -> Iterator[Event]:
    """Tell a run from its beginning, or from the point where the tools have answered.

    Args:
        call: The call that started the run, or that submitted the outputs.
        run: The run as it is stored.
        outputs: The tool outputs, in the order of the calls.
    """
    if outputs is None:
        yield "thread.run.created", run
    else:
        yield _end_step(call, run)
        run |= {"status": "queued", "required_action": None}
    yield "thread.run.queued", run
    run |= {"status": "in_progress", "started_at": run["started_at"] or call.store.now()}
    yield "thread.run.in_progress", run
    reply = answer(_ask(call, run, outputs))
    yield from _call_tools(call, run, reply) if reply.calls else _write(call, run, reply)


def _ask(call: Call, run: dict[str, Any], outputs: list[dict[str, Any]] | None) -> Question:
    said = []
    for message in threads.messages_of(call, run["thread_id"]).values():
        text = "".join(part["text"]["value"] for part in message["content"] if part["type"] == "text")
        said.append({"role": message["role"], "content": text})
    said += [{"role": "tool", "content": output.get("output") or ""} for output in outputs or []]
    prompt, tool_output = conversation(said)
    functions = [tool["function"] for tool in run["tools"] if tool["type"] == "function"]
    return Question(
        prompt=prompt,
        tool_output=tool_output,
        tools=[Tool(function["name"], function.get("parameters") or {}) for function in functions],
        choice=read_choice(run["tool_choice"]),
        parallel=run["parallel_tool_calls"],
        json_schema={} if run["response_format"] == {"type": "json_object"} else None,
        limit=run["max_completion_tokens"],
    )


def _call_tools(call: Call, run: dict[str, Any], reply: Reply) -> Iterator[Event]:
    step = _begin_step(call, run, {"type": "tool_calls", "tool_calls": []})
    yield "thread.run.step.created", step
    yield "thread.run.step.in_progress", step
    calls = step["step_details"]["tool_calls"]
    for index, made in enumerate(reply.calls):
        identity = call.store.new_id("call_", [run["id"], step["id"], index])
        function = {"name": made.name, "arguments": "", "output": None}
        calls.append({"id": identity, "type": "function", "function": function})
        yield "thread.run.step.delta", _step_delta(step, {"index": index, **copy.deepcopy(calls[-1])})
        for token in tokens(made.arguments):
            function["arguments"] = str(function["arguments"]) + token
            piece = {"index": index, "type": "function", "function": {"arguments": token}}
            yield "thread.run.step.delta", _step_delta(step, piece)
    wanted = [
        {"id": c["id"], "type": "function", "function": {key: c["function"][key] for key in ("name", "arguments")}}
        for c in calls
    ]
    step["usage"] = usage(4, spent(reply))
    action = {"type": "submit_tool_outputs", "submit_tool_outputs": {"tool_calls": wanted}}
    run |= {"status": "requires_action", "required_action": action}
    yield "thread.run.requires_action", run


def _write(call: Call, run: dict[str, Any], reply: Reply) -> Iterator[Event]:
    identity = call.store.new_id("msg_", run["id"])
    step = _begin_step(call, run, {"type": "message_creation", "message_creation": {"message_id": identity}})
    yield "thread.run.step.created", step
    yield "thread.run.step.in_progress", step
    message = {
        "id": identity,
        "object": "thread.message",
        "created_at": call.store.now(),
        "assistant_id": run["assistant_id"],
        "thread_id": run["thread_id"],
        "run_id": run["id"],
        "role": "assistant",
        "content": [],
        "attachments": [],
        "metadata": {},
    }
    threads.messages_of(call, run["thread_id"])[identity] = message
    yield "thread.message.created", _spoken(message, "in_progress")
    yield "thread.message.in_progress", _spoken(message, "in_progress")
    for token in reply.tokens:
        part: dict[str, Any] = {"index": 0, "type": "text", "text": {"value": token}}
        part["text"] |= {"annotations": []} if token is reply.tokens[0] else {}
        yield "thread.message.delta", {"id": identity, "object": "thread.message.delta", "delta": {"content": [part]}}
    message["content"] = [{"type": "text", "text": {"value": reply.text, "annotations": []}}]
    ending = "incomplete" if reply.cut else "completed"
    yield f"thread.message.{ending}", _spoken(message, ending, call.store.now())
    step["usage"] = usage(count(run["instructions"]) + 8, len(reply.tokens))
    yield _end_step(call, run)
    spendings = []
    for other in steps_of(call, run).values():
        other["expires_at"] = None
        spendings.append(other["usage"])
    run |= {
        "status": ending,
        "completed_at": None if reply.cut else call.store.now(),
        "expires_at": None,
        "incomplete_details": {"reason": "max_completion_tokens"} if reply.cut else None,
        "usage": usage(sum(u["prompt_tokens"] for u in spendings), sum(u["completion_tokens"] for u in spendings)),
    }
    call.store.table(threads.ACTIVE).pop(run["thread_id"], None)
    yield f"thread.run.{ending}", run


def _spoken(message: dict[str, Any], status: str, ended: int | None = None) -> dict[str, Any]:
    """Return a message as events show it: with its status and times."""
    return message | {
        "status": status,
        "incomplete_details": {"reason": "max_tokens"} if status == "incomplete" else None,
        "incomplete_at": ended if status == "incomplete" else None,
        "completed_at": ended if status == "completed" else None,
    }


def _begin_step(call: Call, run: dict[str, Any], details: dict[str, Any]) -> dict[str, Any]:
    steps = steps_of(call, run)
    step = {
        "id": call.store.new_id("step_", [run["id"], len(steps)]),
        "object": "thread.run.step",
        "created_at": call.store.now(),
        "run_id": run["id"],
        "assistant_id": run["assistant_id"],
        "thread_id": run["thread_id"],
        "type": details["type"],
        "status": "in_progress",
        "cancelled_at": None,
        "completed_at": None,
        "expires_at": run["expires_at"],
        "failed_at": None,
        "last_error": None,
        "step_details": details,
        "usage": None,
    }
    steps[step["id"]] = step
    return step


def _end_step(call: Call, run: dict[str, Any]) -> Event:
    step = list(steps_of(call, run).values())[-1]
    step |= {"status": "completed", "completed_at": call.store.now()}
    return "thread.run.step.completed", step


def _step_delta(step: dict[str, Any], tool_call: dict[str, Any]) -> dict[str, Any]:
    details = {"type": "tool_calls", "tool_calls": [tool_call]}
    return {"id": step["id"], "object": "thread.run.step.delta", "delta": {"step_details": details}}


def usage(prompt_tokens: int, completion_tokens: int) -> dict[str, Any]:
    """Build a usage; the first details key is `prompt_token_details` here, without an s."""
    return {
        "prompt_tokens": prompt_tokens,
        "completion_tokens": completion_tokens,
        "total_tokens": prompt_tokens + completion_tokens,
        "prompt_token_details": {"cached_tokens": 0},
        "completion_tokens_details": {"reasoning_tokens": 0},
    }
