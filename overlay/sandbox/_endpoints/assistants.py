"""Assistants: their fields, and the header that this whole family of endpoints requires."""

from __future__ import annotations

from typing import Any

from .. import _check
from .._call import Answer, ApiError, Call, Endpoint, Route
from .._resources import shelves
from . import models, tool_checks

ASSISTANTS = "/assistants"
PATHS = (ASSISTANTS, "/threads")
KINDS = ("function", "code_interpreter", "file_search")


def beta(routes: list[Route]) -> list[Route]:
    """Make endpoints of this family refuse calls without `OpenAI-Beta: assistants=v2`, as the real server does."""
    return [
        Route(method, path, _with_header(endpoint)) if path.startswith(PATHS) else Route(method, path, endpoint)
        for method, path, endpoint in routes
    ]


def _with_header(endpoint: Endpoint) -> Endpoint:
    def checked(call: Call) -> Answer:
        if "assistants=v2" not in call.headers.get("openai-beta", ""):
            text = "Assistants, threads and runs need the header 'OpenAI-Beta: assistants=v2' on every request."
            raise ApiError(text, code="invalid_beta")
        return endpoint(call)

    return checked


def find(call: Call, identity: str) -> dict[str, Any]:
    """Return an assistant.

    Raises:
        ApiError: 404.
    """
    return shelves.find(call, ASSISTANTS, identity)


def check_tools(body: dict[str, Any]) -> list[dict[str, Any]]:
    """Check `tools` and return them with all their keys."""
    tools = []
    for index, tool in enumerate(_check.objects(body, "tools")):
        at = f"tools[{index}]"
        _check.word(tool, "type", KINDS, at=at)
        if tool["type"] == "function":
            function = _check.required(tool, "function", at=at)
            tool_checks.function(function, f"{at}.function")
            tool = tool | {"function": function | {"strict": bool(function.get("strict"))}}
        tools.append(tool)
    return tools


def _read(call: Call, body: dict[str, Any]) -> dict[str, Any]:
    models.dated(call, str(_check.typed(body, "model", str)))
    for key in ("name", "description", "instructions"):
        _check.typed(body, key, str)
    _check.number(body, "temperature", 0, 2)
    _check.number(body, "top_p", 0, 1)
    return {
        "name": body.get("name"),
        "description": body.get("description"),
        "model": body["model"],
        "instructions": body.get("instructions"),
        "tools": check_tools(body),
        "top_p": float(body.get("top_p") or 1),
        "temperature": float(1 if body.get("temperature") is None else body["temperature"]),
        "reasoning_effort": body.get("reasoning_effort"),
        "tool_resources": _check.typed(body, "tool_resources", dict) or {},
        "metadata": _check.metadata(body) or {},
        "response_format": body.get("response_format") or "auto",
    }


def settle(call: Call, assistant: dict[str, Any]) -> None:
    """Check a created or changed assistant, and fill in all its keys."""
    assistant |= _read(call, assistant)
