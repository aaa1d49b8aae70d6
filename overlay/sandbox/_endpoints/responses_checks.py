"""What POST /responses refuses."""

from __future__ import annotations

from typing import Any

from .. import _check
from .._call import ApiError, Call
from . import models, schema_checks
from .chat_checks import EFFORTS
from .tool_checks import choice, function

ROLES = ("user", "assistant", "system", "developer")


def check(call: Call) -> dict[str, Any]:
    """Check the whole body except its input.

    Returns:
        The body, its nulls dropped.

    Raises:
        ApiError: 400 naming the parameter, or 404 for the model.
    """
    body = {key: value for key, value in call.object().items() if value is not None}
    name = _check.text(body, "model")
    try:
        models.dated(call, name)
    except ApiError as error:  # this endpoint has a separate status for it
        raise ApiError(str(error), param="model", code="model_not_found") from error
    if "prompt" in body:
        raise _check.invalid("prompt", "the sandbox does not support it", "unsupported_value")
    if "conversation" in body and "previous_response_id" in body:
        text = "it cannot stand beside 'previous_response_id'"
        raise _check.invalid("conversation", text, "mutually_exclusive_parameters")
    for key in ("background", "parallel_tool_calls", "store", "stream"):
        _check.typed(body, key, bool)
    for key, high in (("temperature", 2), ("top_p", 1)):
        _check.number(body, key, 0, high)
    _check.number(body, "max_output_tokens", 16, 1_000_000, kind=int)
    _check.number(body, "top_logprobs", 0, 20, kind=int)
    _check.choice(body, "truncation", ("auto", "disabled"))
    _check.choice(_check.typed(body, "reasoning", dict) or {}, "effort", EFFORTS, at="reasoning")
    _check.typed(body, "include", list)
    for key in ("instructions", "previous_response_id"):
        _check.typed(body, key, str)
    _check.typed(body, "stream_options", dict)
    if body.get("background") and body.get("store") is False:
        raise _check.invalid("background", "it needs 'store' to be true")
    text_format(body)
    tools(body)
    _check.metadata(body)
    return body


def text_format(body: dict[str, Any]) -> None:
    """Check `text`."""
    text = _check.typed(body, "text", dict) or {}
    _check.choice(text, "verbosity", ("low", "medium", "high"), at="text")
    wish = _check.typed(text, "format", dict, at="text")
    if wish is not None:
        kind = _check.word(wish, "type", ("text", "json_object", "json_schema"), at="text.format")
        if kind == "json_schema":
            schema_checks.named_schema(wish, "text.format")


def tools(body: dict[str, Any]) -> None:
    """Check the tools that the program runs itself; hosted tools are accepted, but the sandbox never uses them."""
    names = []
    for index, tool in enumerate(_check.objects(body, "tools")):
        at = f"tools[{index}]"
        _check.required(tool, "type", at=at)
        if tool["type"] in ("function", "custom"):
            names.append(function(tool, at))
    choice(body, "tool_choice", ("none", "auto", "required"), names)


def items(value: Any, at: str = "input") -> list[dict[str, Any]]:
    """Check the input; a string becomes one message."""
    if isinstance(value, str):
        return [{"type": "message", "role": "user", "content": value}]
    found = _check.objects({at: value}, at, low=1)
    for index, item in enumerate(found):
        where = f"{at}[{index}]"
        kind = item.get("type", "message")
        if not isinstance(kind, str):
            raise _check.invalid(f"{where}.type", "expected a string", "invalid_type")
        if kind == "message":
            _check.word(item, "role", ROLES, at=where)
            content(item, where)
        elif kind.endswith("_call_output"):
            _check.text(item, "call_id", at=where)
    return found


def content(item: dict[str, Any], at: str) -> None:
    """Check the content of a message: a string, or parts."""
    value = _check.required(item, "content", at=at)
    if isinstance(value, str):
        return
    allowed = ("input_text", "input_image", "input_file", "input_audio", "output_text", "refusal")
    for index, part in enumerate(_check.objects(item, "content", at=at)):
        where = f"{at}.content[{index}]"
        _check.required(part, "type", at=where)
        if str(_check.choice(part, "type", allowed, at=where)).endswith("_text"):
            _check.text(part, "text", at=where)
