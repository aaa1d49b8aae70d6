"""POST /chat/completions: one completion, or the same completion split into chunks."""

from __future__ import annotations

from typing import Any

from .. import _check
from .._answers import Question, Reply, Tool, ToolCall, answer, conversation
from .._call import Answer, Call, Route
from .._store import digest
from .._text import count, plain, tokens
from . import chat_stream, models, stored
from .chat_checks import check
from .tool_checks import read_choice

RATE_LIMITS = {
    "x-ratelimit-limit-requests": "10000",
    "x-ratelimit-limit-tokens": "200000",
    "x-ratelimit-remaining-requests": "9999",
    "x-ratelimit-remaining-tokens": "199000",
    "x-ratelimit-reset-requests": "6ms",
    "x-ratelimit-reset-tokens": "300ms",
}


def create(call: Call) -> Answer:
    """Answer a chat; store it if `store` is true."""
    body = check(call)
    model = models.dated(call, body["model"])
    question = ask(body)
    replies = [answer(question, index) for index in range(body.get("n", 1))]
    taken = 3 + sum(4 + count(plain(message.get("content"))) for message in body["messages"])
    identity = call.store.new_id("chatcmpl-", call.body, length=29)
    completion = {
        "id": identity,
        "object": "chat.completion",
        "created": call.store.now(),
        "model": model,
        "choices": [choice(call, body, identity, index, reply) for index, reply in enumerate(replies)],
        "usage": usage(taken, sum(spent(reply) for reply in replies)),
        "service_tier": "default",
        "system_fingerprint": f"fp_{digest(model) % 16**10:010x}",
    }
    if body.get("store"):
        stored.keep(call, body, completion)
    if body.get("stream"):
        return Answer(events=chat_stream.frames(completion, body.get("stream_options") or {}), headers=RATE_LIMITS)
    return Answer(body=completion, headers=RATE_LIMITS)


def ask(body: dict[str, Any]) -> Question:
    """Read a checked body."""
    prompt, tool_output = conversation(body["messages"])
    wish = body.get("response_format", {})
    schemas = {"json_object": {}, "json_schema": wish.get("json_schema", {}).get("schema") or {"type": "object"}}
    definitions = [(tool[tool["type"]], tool["type"]) for tool in body.get("tools", [])]
    definitions += [(old, "function") for old in body.get("functions", [])]
    return Question(
        prompt=prompt,
        tool_output=tool_output,
        tools=[Tool(d["name"], (d.get("parameters") or {}) if kind == "function" else None) for d, kind in definitions],
        choice=read_choice(body.get("tool_choice", body.get("function_call", "auto"))),
        parallel=body.get("parallel_tool_calls", True) and "functions" not in body,
        json_schema=schemas.get(wish.get("type", "text")),
        stops=_check.stops(body),
        limit=body.get("max_completion_tokens", body.get("max_tokens")),
    )


def spent(reply: Reply) -> int:
    """Count the tokens of an answer."""
    return len(reply.tokens) + sum(len(tokens(made.name)) + len(tokens(made.arguments)) for made in reply.calls)


def usage(prompt_tokens: int, completion_tokens: int) -> dict[str, Any]:
    """Build the usage with its two details."""
    return {
        "prompt_tokens": prompt_tokens,
        "completion_tokens": completion_tokens,
        "total_tokens": prompt_tokens + completion_tokens,
        "prompt_tokens_details": {"cached_tokens": 0, "audio_tokens": 0},
        "completion_tokens_details": {
            "reasoning_tokens": 0,
            "audio_tokens": 0,
            "accepted_prediction_tokens": 0,
            "rejected_prediction_tokens": 0,
        },
    }


def choice(call: Call, body: dict[str, Any], identity: str, index: int, reply: Reply) -> dict[str, Any]:
    """Build one choice; the keys of `message` depend on its content, as on the real server."""
    message: dict[str, Any] = {"role": "assistant", "content": None if reply.calls else reply.text}
    finish = "length" if reply.cut else "stop"
    if reply.calls and "functions" in body:
        finish = "function_call"
        message["function_call"] = {"name": reply.calls[0].name, "arguments": reply.calls[0].arguments}
    elif reply.calls:
        # The real server says "stop" if the request itself named the tool.
        finish = "stop" if isinstance(body.get("tool_choice"), dict) else "tool_calls"
        message["tool_calls"] = [
            tool_call(call.store.new_id("call_", [identity, index, number]), made)
            for number, made in enumerate(reply.calls)
        ]
    message |= {"refusal": None, "annotations": []}
    wants_logprobs = body.get("logprobs") and not reply.calls
    logprobs = [logprob(token, body.get("top_logprobs", 0)) for token in reply.tokens] if wants_logprobs else None
    return {
        "index": index,
        "message": message,
        "logprobs": {"content": logprobs, "refusal": None} if logprobs is not None else None,
        "finish_reason": finish,
    }


def tool_call(identity: str, made: ToolCall) -> dict[str, Any]:
    """Build one entry of `tool_calls`."""
    if made.custom:
        return {"id": identity, "type": "custom", "custom": {"name": made.name, "input": made.arguments}}
    return {"id": identity, "type": "function", "function": {"name": made.name, "arguments": made.arguments}}


def logprob(token: str, top: int) -> dict[str, Any]:
    """Make up the log-probability of a token; the `top` list begins with the token itself."""
    entries = [
        {"token": text, "logprob": -(0.125 + rank), "bytes": list(text.encode("utf-8", "replace"))}
        for rank, text in enumerate([token, *(f"{token}{rank}" for rank in range(1, max(top, 1)))])
    ]
    return entries[0] | {"top_logprobs": entries[:top]}


ROUTES = [Route("POST", "/chat/completions", create)]
