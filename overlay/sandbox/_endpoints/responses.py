"""POST /responses: a response made of items, as JSON, as named events, or in the background."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

from .. import _check
from .._answers import Question, Tool, answer
from .._call import Answer, ApiError, Call, Route
from .._resources import shelves
from .._store import digest
from . import models, responses_items, responses_stream
from .chat import spent
from .responses_checks import check, items
from .tool_checks import read_choice

ITEMS = "/conversations/{conversation_id}/items"
RESPONSES = "/responses"  # by id: {"response", "items", "looks"}
NOTHING = {"input_tokens": 0, "input_tokens_details": {"image_tokens": 0, "text_tokens": 0}, "output_tokens": 0,
           "output_tokens_details": {"image_tokens": 0, "text_tokens": 0}, "total_tokens": 0}  # fmt: skip
NO_REASONING = {"context": None, "effort": None, "summary": None}
REASONING = {"context": "current_turn", "effort": "medium", "mode": "standard", "summary": None}


def create(call: Call) -> Answer:
    """Answer; the response is stored unless `store` is false."""
    body = check(call)
    known = history(call, body)
    asked = known + responses_items.keep(call, items(_check.required(body, "input")), known)
    response = build(call, body, asked)
    if "conversation" in body:
        response["conversation"] = {"id": _conversation(body)}
        for item in [*asked[len(known) :], *response["output"]]:
            shelves.put(call, ITEMS, {"conversation_id": _conversation(body)}, **item)
    is_background = body.get("background", False)
    if body.get("store", True):
        # A background response is first queued, then in progress; each retrieval advances it.
        kept = {"response": response, "items": asked, "looks": 2 if is_background else 0}
        call.store.table(RESPONSES)[response["id"]] = kept
    if body.get("stream"):
        call.store.table(RESPONSES).get(response["id"], {})["looks"] = 0
        return Answer(events=responses_stream.frames(response, body.get("stream_options", {})))
    return Answer(body=responses_stream.begun(response, "queued") if is_background else response)


def history(call: Call, body: dict[str, Any]) -> list[dict[str, Any]]:
    """Return the earlier context: the items of a conversation, or the input and output of an earlier response."""
    if "conversation" in body:
        place = {"conversation_id": _conversation(body)}
        return list(shelves.shelf(replace(call, path_parameters=place), ITEMS).values())
    previous = body.get("previous_response_id")
    if previous is None:
        return []
    kept = call.store.table(RESPONSES).get(previous)
    if kept is None:
        text = f"The sandbox has no response {str(previous)[:80]!r} to go on from."
        raise ApiError(text, param="previous_response_id", code="previous_response_not_found")
    return [*kept["items"], *kept["response"]["output"]]


def _conversation(body: dict[str, Any]) -> str:
    wish = body["conversation"]
    return str(wish.get("id") if isinstance(wish, dict) else wish)


def build(call: Call, body: dict[str, Any], asked: list[dict[str, Any]]) -> dict[str, Any]:
    """Build the finished response."""
    prompt, tool_output = responses_items.ask(asked)
    wish = body.get("text", {}).get("format") or {"type": "text"}
    schemas = {"json_object": {}, "json_schema": wish.get("schema") or {"type": "object"}}
    own = [tool for tool in body.get("tools", []) if tool["type"] in ("function", "custom")]
    reply = answer(
        Question(
            prompt=prompt,
            tool_output=tool_output,
            tools=[Tool(t["name"], (t.get("parameters") or {}) if t["type"] == "function" else None) for t in own],
            choice=read_choice(body.get("tool_choice", "auto")),
            parallel=body.get("parallel_tool_calls", True),
            json_schema=schemas.get(wish["type"]),
            limit=body.get("max_output_tokens"),
        )
    )
    model = models.dated(call, body["model"])
    reasons = re.match(r"o\d|gpt-[5-9](?!.*-chat)", model) is not None
    identity = call.store.new_hex_id("resp_", call.body, length=48)
    created = call.store.now()
    taken = responses_items.cost(body, asked)
    given = spent(reply)
    return {
        "id": identity,
        "object": "response",
        "created_at": created,
        "status": "incomplete" if reply.cut else "completed",
        "background": body.get("background", False),
        "billing": {"payer": "developer"},
        "completed_at": None if reply.cut else call.store.now(),
        "error": None,
        "frequency_penalty": 0.0,
        "incomplete_details": {"reason": "max_output_tokens"} if reply.cut else None,
        "instructions": body.get("instructions"),
        "max_output_tokens": body.get("max_output_tokens"),
        "max_tool_calls": body.get("max_tool_calls"),
        "model": model,
        "moderation": None,
        "output": responses_items.output(call, body, identity, reply, reasons=reasons),
        "parallel_tool_calls": body.get("parallel_tool_calls", True),
        "presence_penalty": 0.0,
        "previous_response_id": body.get("previous_response_id"),
        "prompt_cache_key": body.get("prompt_cache_key"),
        "prompt_cache_retention": body.get("prompt_cache_retention", "in_memory"),
        "reasoning": (REASONING if reasons else NO_REASONING) | body.get("reasoning", {}),
        "safety_identifier": body.get("safety_identifier"),
        "service_tier": "default",
        "store": body.get("store", True),
        "temperature": float(body.get("temperature", 1)),
        "text": {
            "format": {"description": None} | wish if wish["type"] == "json_schema" else wish,
            "verbosity": body.get("text", {}).get("verbosity", "medium"),
        },
        "tool_choice": body.get("tool_choice", "auto"),
        "tool_usage": {"image_gen": NOTHING, "web_search": {"num_requests": 0}},
        "tools": [echo(tool) for tool in body.get("tools", [])],
        "top_logprobs": body.get("top_logprobs", 0),
        "top_p": float(body.get("top_p", 1)),
        "truncation": body.get("truncation", "disabled"),
        "usage": usage(taken, given),
        "user": body.get("user"),
        "metadata": body.get("metadata", {}),
    }


def usage(taken: int, given: int) -> dict[str, Any]:
    """Count tokens."""
    return {
        "input_tokens": taken,
        "input_tokens_details": {"cache_write_tokens": 0, "cached_tokens": 0},
        "output_tokens": given,
        "output_tokens_details": {"reasoning_tokens": 0},
        "total_tokens": taken + given,
    }


def echo(tool: dict[str, Any]) -> dict[str, Any]:
    """Echo a tool; functions get all their keys, and are strict unless the request said otherwise."""
    if tool["type"] != "function":
        return tool
    return {"type": "function", "description": None, "output_schema": None, "parameters": None, "strict": True} | tool


def count_input(call: Call) -> Answer:
    """Count the tokens of an input without answering it."""
    body = call.object()
    asked = responses_items.keep(call, items(_check.required(body, "input")), [])
    return Answer(body={"object": "response.input_tokens", "input_tokens": responses_items.cost(body, asked)})


def compact(call: Call) -> Answer:
    """Keep the users' messages, and replace everything else by one encrypted item."""
    body = call.object()
    models.dated(call, _check.text(body, "model"), param="model")
    known = history(call, body)
    asked = known + responses_items.keep(call, items(body.get("input") or []), known)
    cipher = {"type": "compaction", "encrypted_content": f"gAAAA{digest(repr(asked)):x}"}
    kept = [item for item in asked if item["type"] == "message" and item["role"] == "user"]
    taken, given = responses_items.cost(body, asked), 8
    return Answer(
        body={
            "id": call.store.new_hex_id("resp_", call.body, length=48),
            "object": "response.compaction",
            "created_at": call.store.now(),
            "output": [*kept, {"id": call.store.new_hex_id("cmp_", call.body, length=48), **cipher}],
            "usage": usage(taken, given),
        }
    )


ROUTES = [
    Route("POST", "/responses", create),
    Route("POST", "/responses/input_tokens", count_input),
    Route("POST", "/responses/compact", compact),
]
