"""What POST /chat/completions refuses: the error names the wrong parameter, as on the real server."""

from __future__ import annotations

import re
from typing import Any

from .. import _check
from .._call import ApiError, Call
from . import models, schema_checks
from .tool_checks import choice as tool_choice, function

ROLES = ("developer", "system", "user", "assistant", "tool", "function")
PARTS = {"user": ("text", "image_url", "input_audio", "file"), "assistant": ("text", "refusal")}
EFFORTS = ("none", "minimal", "low", "medium", "high", "xhigh", "max")
INT64 = 2**63


def check(call: Call) -> dict[str, Any]:
    """Check the whole body.

    Returns:
        The body, its nulls dropped.

    Raises:
        ApiError: 400 naming the parameter, or 404 for the model.
    """
    body = {key: value for key, value in call.object().items() if value is not None}
    model = models.dated(call, _check.text(body, "model"))
    _check.required(body, "messages")
    messages(body)
    sampling(body)
    lengths(body, model)
    streaming(body)
    tools(body)
    response_format(body)
    _check.metadata(body)
    if "audio" in (_check.typed(body, "modalities", list) or ()):
        raise _check.invalid("modalities", "the sandbox only supports text", "unsupported_value")
    return body


def messages(body: dict[str, Any]) -> None:
    """Check each message, then that every tool call has its answer."""
    open_calls: dict[str, str] = {}
    for index, message in enumerate(_check.objects(body, "messages", low=1)):
        at = f"messages[{index}]"
        role = _check.word(message, "role", ROLES, at=at)
        if open_calls and role != "tool":
            break
        content(message, role, at)
        if role == "assistant":
            for number, tool_call in enumerate(_check.objects(message, "tool_calls", at=at)):
                where = f"{at}.tool_calls[{number}]"
                open_calls[_check.text(tool_call, "id", at=where)] = where
        elif role == "tool" and open_calls.pop(_check.text(message, "tool_call_id", at=at), None) is None:
            text = "a message of role 'tool' must answer a call in the 'tool_calls' before it"
            raise _check.invalid(f"{at}.tool_call_id", text)
    if open_calls:
        text = (
            "each of the 'tool_calls' needs a message of role 'tool' with its 'tool_call_id' right after it; missing: "
        )
        raise _check.invalid("messages", text + ", ".join(open_calls))


def content(message: dict[str, Any], role: str, at: str) -> None:
    """Check that the content is a string or an array of parts that the role may have."""
    value = message.get("content")
    if (
        value is None
        and role == "assistant"
        and any(message.get(k) for k in ("tool_calls", "function_call", "refusal", "audio"))
    ):
        return
    if value is None and role == "function":
        return
    if not isinstance(value, (str, list)):
        found = _check.WORDS.get(type(value), "null")
        raise _check.invalid(
            f"{at}.content", f"expected a string or an array of parts, but got {found}", "invalid_type"
        )
    if isinstance(value, list):
        for index, part in enumerate(_check.objects(message, "content", at=at, low=1)):
            where = f"{at}.content[{index}]"
            kind = _check.word(part, "type", PARTS.get(role, ("text",)), at=where)
            (_check.text if kind in ("text", "refusal") else _check.required)(part, str(kind), at=where)


def sampling(body: dict[str, Any]) -> None:
    """Check the sampling parameters, although the sandbox does not sample."""
    for name, low, high in (
        ("temperature", 0, 2),
        ("top_p", 0, 1),
        ("frequency_penalty", -2, 2),
        ("presence_penalty", -2, 2),
    ):
        _check.number(body, name, low, high)
    _check.number(body, "n", 1, 128, kind=int)
    _check.number(body, "seed", -INT64, INT64 - 1, kind=int)
    _check.number(body, "top_logprobs", 0, 20, kind=int)
    if body.get("top_logprobs") is not None and not _check.typed(body, "logprobs", bool):
        raise _check.invalid("top_logprobs", "'logprobs' must be true to use this")
    for token in _check.typed(body, "logit_bias", dict) or ():
        _check.number(body["logit_bias"], token, -100, 100, at="logit_bias")
    _check.choice(body, "reasoning_effort", EFFORTS)
    _check.choice(body, "verbosity", ("low", "medium", "high"))
    _check.choice(body, "service_tier", ("auto", "default", "flex", "scale", "priority", "fast"))


def lengths(body: dict[str, Any], model: str) -> None:
    """Check the limits of the answer: the two token limits and `stop`."""
    for name in ("max_tokens", "max_completion_tokens"):
        _check.number(body, name, 1, 1_000_000, kind=int)
    if "max_tokens" in body and re.match(r"o\d|gpt-[5-9](?!-chat)", model):
        text = "Unsupported parameter: this model has 'max_completion_tokens' in the place of 'max_tokens'."
        raise ApiError(text, param="max_tokens", code="unsupported_parameter")
    if "max_tokens" in body and "max_completion_tokens" in body:
        raise _check.invalid("max_tokens", "'max_completion_tokens' is also set; pass only one")
    _check.stops(body)


def streaming(body: dict[str, Any]) -> None:
    """Check `stream`, `store` and the options that need a stream."""
    for name in ("stream", "store", "logprobs", "parallel_tool_calls"):
        _check.typed(body, name, bool)
    options = _check.typed(body, "stream_options", dict)
    if options is not None and not body.get("stream"):
        raise _check.invalid("stream_options", "it is only allowed if 'stream' is true")
    for name in ("include_usage", "include_obfuscation"):
        _check.typed(options or {}, name, bool, at="stream_options")


def tools(body: dict[str, Any]) -> None:
    """Check the tools, old (`functions`) and new, and that the choice names one of them."""
    names = []
    for index, tool in enumerate(_check.objects(body, "tools", low=1)):
        at = f"tools[{index}]"
        kind = _check.word(tool, "type", ("function", "custom"), at=at)
        names.append(function(_check.required(tool, kind, at=at), f"{at}.{kind}"))
    for index, old in enumerate(_check.objects(body, "functions", low=1)):
        names.append(function(old, f"functions[{index}]"))
    for key, words in (("tool_choice", ("none", "auto", "required")), ("function_call", ("none", "auto"))):
        if body.get(key) is not None and not names:
            raise _check.invalid(key, "it is only allowed with tools")
        tool_choice(body, key, words, names)


def response_format(body: dict[str, Any]) -> None:
    """Check the response format; a strict schema must close its objects and require every property."""
    wish = _check.typed(body, "response_format", dict)
    if wish is None:
        return
    kind = _check.word(wish, "type", ("text", "json_object", "json_schema"), at="response_format")
    if kind == "json_object" and "json" not in str(body["messages"]).lower():
        text = "'messages' must have the word 'json' somewhere to use a 'response_format' of type 'json_object'."
        raise ApiError(text, param="messages")
    if kind == "json_schema":
        schema = _check.required(wish, "json_schema", at="response_format")
        schema_checks.named_schema(schema, "response_format.json_schema")
