"""Every refusal has the API's shape and names what is wrong."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from overlay.sandbox import Sandbox
from overlay.sandbox._endpoints import models

HI = [{"role": "user", "content": "Hi"}]
CHAT = "/chat/completions"
CALL = {"id": "call_1", "type": "function", "function": {"name": "f", "arguments": "{}"}}
TOOL = {"type": "function", "function": {"name": "f"}}


def error(answer: httpx.Response, status: int) -> dict[str, Any]:
    assert answer.status_code == status, answer.text
    body = answer.json()
    assert list(body) == ["error"]
    assert sorted(body["error"]) == ["code", "message", "param", "type"]
    assert body["error"]["message"]
    assert body["error"]["type"] == ("server_error" if status == 500 else "invalid_request_error")
    assert answer.headers["content-type"].startswith("application/json")
    found: dict[str, Any] = body["error"]
    return found


def strict(schema: Any) -> dict[str, Any]:
    wish = {"name": "x", "strict": True, "schema": schema}
    return {"response_format": {"type": "json_schema", "json_schema": wish}}


def tool(parameters: dict[str, Any]) -> dict[str, Any]:
    return {"tools": [{"type": "function", "function": {"name": "f", "parameters": parameters}}]}


@pytest.mark.parametrize(
    ("change", "param", "code"),
    [
        ({"model": None}, "model", "missing_required_parameter"),
        ({"model": 4}, "model", "invalid_type"),
        ({"messages": None}, "messages", "missing_required_parameter"),
        ({"messages": []}, "messages", "empty_array"),
        ({"messages": "Hi"}, "messages", "invalid_type"),
        ({"messages": ["Hi"]}, "messages[0]", "invalid_type"),
        ({"messages": [None]}, "messages[0]", "invalid_type"),
        ({"messages": [{"content": "Hi"}]}, "messages[0].role", "missing_required_parameter"),
        ({"messages": [{"role": "boss", "content": "Hi"}]}, "messages[0].role", "invalid_value"),
        ({"messages": [*HI, {"role": "user"}]}, "messages[1].content", "invalid_type"),
        ({"messages": [{"role": "user", "content": 5}]}, "messages[0].content", "invalid_type"),
        ({"messages": [{"role": "user", "content": []}]}, "messages[0].content", "empty_array"),
        ({"messages": [{"role": "user", "content": ["x"]}]}, "messages[0].content[0]", "invalid_type"),
        (
            {"messages": [{"role": "user", "content": [{"text": "x"}]}]},
            "messages[0].content[0].type",
            "missing_required_parameter",
        ),
        (
            {"messages": [{"role": "system", "content": [{"type": "image_url", "image_url": {"url": "u"}}]}]},
            "messages[0].content[0].type",
            "invalid_value",
        ),
        (
            {"messages": [{"role": "user", "content": [{"type": "text"}]}]},
            "messages[0].content[0].text",
            "missing_required_parameter",
        ),
        ({"messages": [*HI, {"role": "assistant"}]}, "messages[1].content", "invalid_type"),
        (
            {"messages": [{"role": "tool", "content": "x"}]},
            "messages[0].tool_call_id",
            "missing_required_parameter",
        ),
        (
            {"messages": [{"role": "tool", "content": "x", "tool_call_id": "call_9"}]},
            "messages[0].tool_call_id",
            "invalid_value",
        ),
        ({"messages": [*HI, {"role": "assistant", "tool_calls": [CALL]}]}, "messages", "invalid_value"),
        ({"messages": [*HI, {"role": "assistant", "tool_calls": [CALL]}, *HI]}, "messages", "invalid_value"),
        (
            {"messages": [{"role": "assistant", "tool_calls": [{"type": "function"}]}]},
            "messages[0].tool_calls[0].id",
            "missing_required_parameter",
        ),
        ({"temperature": -1}, "temperature", "decimal_below_min_value"),
        ({"temperature": 2.1}, "temperature", "decimal_above_max_value"),
        ({"temperature": "hot"}, "temperature", "invalid_type"),
        ({"temperature": True}, "temperature", "invalid_type"),
        ({"top_p": 1.5}, "top_p", "decimal_above_max_value"),
        ({"presence_penalty": 3}, "presence_penalty", "decimal_above_max_value"),
        ({"n": 0}, "n", "integer_below_min_value"),
        ({"n": 129}, "n", "integer_above_max_value"),
        ({"n": 1.5}, "n", "invalid_type"),
        ({"max_tokens": 0}, "max_tokens", "integer_below_min_value"),
        ({"max_tokens": 1, "max_completion_tokens": 1}, "max_tokens", "invalid_value"),
        ({"max_tokens": 1, "model": "o3-mini"}, "max_tokens", "unsupported_parameter"),
        ({"max_tokens": 1, "model": "gpt-5-nano"}, "max_tokens", "unsupported_parameter"),
        ({"top_logprobs": 2}, "top_logprobs", "invalid_value"),
        ({"logprobs": True, "top_logprobs": 21}, "top_logprobs", "integer_above_max_value"),
        ({"logprobs": "yes"}, "logprobs", "invalid_type"),
        ({"logit_bias": {"5": 101}}, "logit_bias.5", "decimal_above_max_value"),
        ({"logit_bias": []}, "logit_bias", "invalid_type"),
        ({"stop": 5}, "stop", "invalid_type"),
        ({"stop": ["a", "b", "c", "d", "e"]}, "stop", "invalid_type"),
        ({"stop": [1]}, "stop", "invalid_type"),
        ({"stream": "yes"}, "stream", "invalid_type"),
        ({"stream_options": {"include_usage": True}}, "stream_options", "invalid_value"),
        ({"stream": True, "stream_options": {"include_usage": 1}}, "stream_options.include_usage", "invalid_type"),
        ({"seed": 2**63}, "seed", "integer_above_max_value"),
        ({"service_tier": "gold"}, "service_tier", "invalid_value"),
        ({"reasoning_effort": "much"}, "reasoning_effort", "invalid_value"),
        ({"modalities": ["text", "audio"]}, "modalities", "unsupported_value"),
        ({"temprature": 1}, "temprature", "unknown_parameter"),
        ({"metadata": []}, "metadata", "invalid_type"),
        ({"metadata": {"a": True}}, "metadata.a", "invalid_type"),
        ({"metadata": {"a": None}}, "metadata.a", "invalid_type"),
        ({"metadata": {"a" * 65: "b"}}, "metadata", "string_above_max_length"),
        ({"metadata": {"a": "b" * 513}}, "metadata.a", "string_above_max_length"),
        ({"metadata": {str(n): "" for n in range(17)}}, "metadata", "object_above_max_properties"),
        ({"tools": []}, "tools", "empty_array"),
        ({"tools": [{"function": {}}]}, "tools[0].type", "missing_required_parameter"),
        ({"tools": [{"type": "hammer"}]}, "tools[0].type", "invalid_value"),
        ({"tools": [{"type": "function"}]}, "tools[0].function", "missing_required_parameter"),
        ({"tools": [{"type": "function", "function": "f"}]}, "tools[0].function", "invalid_type"),
        ({"tools": [{"type": "function", "function": {"name": "a b"}}]}, "tools[0].function.name", "invalid_value"),
        (
            {"tools": [{"type": "function", "function": {"name": "f", "parameters": {"type": "string"}}}]},
            "tools[0].function.parameters",
            "invalid_function_parameters",
        ),
        (
            {"tools": [{"type": "function", "function": {"name": "f", "strict": True, "parameters": {}}}]},
            "tools[0].function.parameters",
            "invalid_function_parameters",
        ),
        (tool({"required": 5}), "tools[0].function.parameters.required", "invalid_type"),
        (tool({"required": [5]}), "tools[0].function.parameters.required", "invalid_function_parameters"),
        (tool({"properties": {"a": 5}}), "tools[0].function.parameters.properties.a", "invalid_function_parameters"),
        (tool({"items": {"type": 5}}), "tools[0].function.parameters.items.type", "invalid_function_parameters"),
        (tool({"minLength": -1}), "tools[0].function.parameters.minLength", "invalid_function_parameters"),
        (tool({"multipleOf": 0}), "tools[0].function.parameters.multipleOf", "invalid_function_parameters"),
        (tool({"anyOf": None}), "tools[0].function.parameters.anyOf", "invalid_function_parameters"),
        ({"functions": [{}]}, "functions[0].name", "missing_required_parameter"),
        ({"tool_choice": "auto"}, "tool_choice", "invalid_value"),
        ({"tools": [TOOL], "tool_choice": "maybe"}, "tool_choice", "invalid_value"),
        ({"tools": [TOOL], "tool_choice": 3}, "tool_choice", "invalid_type"),
        (
            {"tools": [TOOL], "tool_choice": {"type": "function", "function": {"name": "g"}}},
            "tool_choice",
            "invalid_value",
        ),
        ({"response_format": {}}, "response_format.type", "missing_required_parameter"),
        ({"response_format": {"type": "xml"}}, "response_format.type", "invalid_value"),
        ({"response_format": {"type": "json_object"}}, "messages", None),
        (
            {"response_format": {"type": "json_schema"}},
            "response_format.json_schema",
            "missing_required_parameter",
        ),
        (
            {"response_format": {"type": "json_schema", "json_schema": {"schema": {}}}},
            "response_format.json_schema.name",
            "missing_required_parameter",
        ),
        (
            {"response_format": {"type": "json_schema", "json_schema": "x"}},
            "response_format.json_schema",
            "invalid_type",
        ),
        (
            {"response_format": {"type": "json_schema", "json_schema": {"name": "a b"}}},
            "response_format.json_schema.name",
            "invalid_value",
        ),
        (strict({"type": "array"}), "response_format.json_schema.schema", "invalid_json_schema"),
        (strict({"type": "object"}), "response_format.json_schema.schema", "invalid_json_schema"),
        (
            strict({"type": "object", "additionalProperties": False, "properties": {"a": {}}}),
            "response_format.json_schema.schema",
            "invalid_json_schema",
        ),
        (
            strict(
                {
                    "type": "object",
                    "additionalProperties": False,
                    "required": ["a"],
                    "properties": {"a": {"anyOf": [{"type": "null"}, {"type": "object"}]}},
                }
            ),
            "response_format.json_schema.schema.properties.a.anyOf[1]",
            "invalid_json_schema",
        ),
    ],
)
def test_bad_requests(http: httpx.Client, change: dict[str, Any], param: str, code: str | None) -> None:
    found = error(http.post(CHAT, json={"model": "gpt-4o", "messages": HI} | change), 400)
    assert (found["param"], found["code"]) == (param, code)
    assert param in found["message"]


@pytest.mark.parametrize("body", [b"{", b"", b'{"model": NaN}', b"\xff", b"[" * 100_000, b"[]", b'"text"'])
def test_bodies_that_are_no_json_object(http: httpx.Client, body: bytes) -> None:
    found = error(http.post(CHAT, content=body, headers={"content-type": "application/json"}), 400)
    assert "JSON" in found["message"]


def test_where_json_breaks_is_named(http: httpx.Client) -> None:
    found = error(http.post(CHAT, content=b'{\n "model": }', headers={"content-type": "application/json"}), 400)
    assert "line 2, column 11" in found["message"]


def test_other_content_types(http: httpx.Client) -> None:
    found = error(http.post(CHAT, content=b"model=x", headers={"content-type": "text/plain"}), 400)
    assert "text/plain" in found["message"]
    assert "application/json" in found["message"]


@pytest.mark.parametrize("authorization", [None, "", "Bearer", "Basic c2stOng="])
def test_no_key(sandbox: Sandbox, authorization: str | None) -> None:
    headers = {} if authorization is None else {"authorization": authorization}
    found = error(httpx.get(f"{sandbox.base_url}/models", headers=headers), 401)
    assert found["code"] is None
    assert "no API key" in found["message"]


@pytest.mark.parametrize("key", ["sk-", "my-secret-key", "sk-a b", "Bearer"])
def test_a_key_that_looks_wrong_is_not_repeated(sandbox: Sandbox, key: str) -> None:
    answer = httpx.get(f"{sandbox.base_url}/models", headers={"authorization": f"Bearer {key}"})
    found = error(answer, 401)
    assert found["code"] == "invalid_api_key"
    assert "my-secret-key" not in answer.text
    assert answer.headers["content-type"] == "application/json; charset=utf-8"


def test_unknown_model(http: httpx.Client) -> None:
    found = error(http.post(CHAT, json={"model": "gpt-none", "messages": HI}), 404)
    assert (found["code"], found["param"]) == ("model_not_found", None)
    assert "gpt-none" in found["message"]
    found = error(http.get("/models/gpt-none"), 404)
    assert (found["code"], found["param"]) == ("model_not_found", "model")


@pytest.mark.parametrize(
    "query", ["limit=0", "limit=101", "limit=x", "limit=1.5", "order=up", "after=nothing", "before=x"]
)
def test_bad_queries(http: httpx.Client, query: str) -> None:
    found = error(http.get(f"{CHAT}?{query}"), 400)
    assert found["param"] == query.split("=")[0]


@pytest.mark.parametrize(
    ("body", "param"),
    [
        ({}, "metadata"),
        ({"metadata": "x"}, "metadata"),
        ({"metadata": {"a": 1}}, "metadata.a"),
        ({"metadata": {}, "model": "x"}, "model"),
    ],
)
def test_bad_updates(http: httpx.Client, body: dict[str, Any], param: str) -> None:
    made = http.post(CHAT, json={"model": "gpt-4o", "messages": HI, "store": True}).json()["id"]
    assert error(http.post(f"{CHAT}/{made}", json=body), 400)["param"] == param


@pytest.mark.parametrize("method", ["GET", "POST", "DELETE"])
def test_unknown_ids(http: httpx.Client, method: str) -> None:
    found = error(http.request(method, f"{CHAT}/chatcmpl-none", json={"metadata": {}}), 404)
    assert (found["param"], found["code"]) == ("completion_id", "not_found")
    assert "chatcmpl-none" in found["message"]


@pytest.mark.parametrize("method", ["PUT", "PATCH", "DELETE", "OPTIONS"])
def test_wrong_methods(http: httpx.Client, method: str) -> None:
    answer = http.request(method, CHAT)
    assert method in error(answer, 405)["message"]
    assert answer.headers["allow"] == "GET, POST"


@pytest.mark.parametrize("path", ["/v1/nothing", "/v1/", "/v1/chat/completions/a/b", "/models", "/other"])
def test_unknown_paths(sandbox: Sandbox, path: str) -> None:
    answer = httpx.get(f"{sandbox.url}{path}", headers={"authorization": "Bearer sk-sandbox"})
    assert path.rstrip("/") in error(answer, 404)["message"]


def test_a_defect_of_the_sandbox_is_a_500(
    http: httpx.Client, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(models, "_names", lambda call: 1 / 0)
    found = error(http.get("/models"), 500)
    assert "ZeroDivisionError" in found["message"]
    assert "GET /models failed" in caplog.text
