"""Assistants: create, list, get, change, delete; and the header that this whole family of endpoints wants."""

from __future__ import annotations

from typing import Any

from .. import _check
from .._call import Answer, ApiError, Call, Endpoint, Route, not_found
from .._pages import page
from . import models, tool_checks

ASSISTANTS = "assistants"
KINDS = ("function", "code_interpreter", "file_search")
# fmt: off
PARAMETERS = frozenset(
    {"description", "instructions", "metadata", "model", "name", "reasoning_effort", "response_format", "temperature",
     "tool_resources", "tools", "top_p"}
)
# fmt: on


def beta(routes: list[Route]) -> list[Route]:
    """Make endpoints refuse calls without the header `OpenAI-Beta: assistants=v2`, as the real server does."""
    return [Route(method, path, _with_header(endpoint)) for method, path, endpoint in routes]


def _with_header(endpoint: Endpoint) -> Endpoint:
    def checked(call: Call) -> Answer:
        if "assistants=v2" not in call.headers.get("openai-beta", ""):
            text = "Assistants, threads and runs need the header 'OpenAI-Beta: assistants=v2' on every request."
            raise ApiError(text, code="invalid_beta")
        return endpoint(call)

    return checked


def find(call: Call, identity: str) -> dict[str, Any]:
    """Give an assistant.

    Raises:
        ApiError: 404.
    """
    found: dict[str, Any] | None = call.store.table(ASSISTANTS).get(identity)
    if found is None:
        raise not_found(f"The sandbox has no assistant {identity[:60]!r}.")
    return found


def check_tools(body: dict[str, Any]) -> list[dict[str, Any]]:
    """Check `tools` and give them with all their keys."""
    tools = []
    for index, tool in enumerate(_check.objects(body, "tools")):
        at = f"tools[{index}]"
        _check.required(tool, "type", at=at)
        _check.choice(tool, "type", KINDS, at=at)
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


def _create(call: Call) -> Answer:
    body = call.object()
    _check.required(body, "model")
    fields = _read(call, body)
    made = {
        "id": call.store.new_id("asst_", body),
        "object": "assistant",
        "created_at": call.store.now(),
        **fields,
    }
    call.store.table(ASSISTANTS)[made["id"]] = made
    return Answer(body=made)


def _list(call: Call) -> Answer:
    return Answer(body=page(call, list(call.store.table(ASSISTANTS).values()), order="desc"))


def _retrieve(call: Call) -> Answer:
    return Answer(body=find(call, call.path_parameters["assistant_id"]))


def _update(call: Call) -> Answer:
    found = find(call, call.path_parameters["assistant_id"])
    changes = call.object()
    found |= _read(call, {key: found[key] for key in PARAMETERS} | changes)
    return Answer(body=found)


def _delete(call: Call) -> Answer:
    identity = find(call, call.path_parameters["assistant_id"])["id"]
    del call.store.table(ASSISTANTS)[identity]
    return Answer(body={"id": identity, "object": "assistant.deleted", "deleted": True})


ROUTES = beta(
    [
        Route("POST", "/assistants", _create),
        Route("GET", "/assistants", _list),
        Route("GET", "/assistants/{assistant_id}", _retrieve),
        Route("POST", "/assistants/{assistant_id}", _update),
        Route("DELETE", "/assistants/{assistant_id}", _delete),
    ]
)
