"""What a client makes of settings that are not given, or cannot be used."""

from __future__ import annotations

import inspect
import pickle
import re
from typing import Any

import httpx
import pytest

from overlay import NOT_GIVEN, AsyncAzureOpenAI, AsyncOpenAI, AzureOpenAI, OpenAI, RetryPolicy, not_given
from overlay.errors import APIStatusError, ConfigurationError
from overlay.testing import ScriptedTransport, reply

KEY: dict[str, Any] = {"api_key": "sk-test"}
AZURE: dict[str, Any] = {**KEY, "azure_endpoint": "https://example.com", "api_version": "1"}
CLIENTS: list[tuple[Any, dict[str, Any]]] = [
    (OpenAI, KEY),
    (AsyncOpenAI, KEY),
    (AzureOpenAI, AZURE),
    (AsyncAzureOpenAI, AZURE),
]


@pytest.mark.parametrize("nothing", [None, NOT_GIVEN, not_given])
@pytest.mark.parametrize(("kind", "given"), CLIENTS)
def test_no_number_of_retries_is_the_default(kind: Any, given: dict[str, Any], nothing: Any) -> None:
    assert kind(**given, max_retries=nothing).max_retries == 2
    assert kind(**given, max_retries=nothing, retry_policy=RetryPolicy(max_retries=7)).max_retries == 7
    client = kind(**given, max_retries=5)
    assert client.with_options(max_retries=nothing).max_retries == 5
    assert client.with_options(max_retries=nothing, retry_policy=nothing).max_retries == 5
    assert client.with_options(max_retries=nothing, retry_policy=RetryPolicy(max_retries=7)).max_retries == 7


@pytest.mark.parametrize(("value", "requests"), [(None, 2), (NOT_GIVEN, 2), (0, 1)])
def test_no_number_of_retries_in_a_call_is_that_of_the_client(value: Any, requests: int) -> None:
    transport = ScriptedTransport(*(reply(500, headers={"retry-after-ms": "1"}) for _ in range(3)))
    client = OpenAI(**KEY, http_client=httpx.Client(transport=transport), max_retries=1)
    with pytest.raises(APIStatusError):
        client.models.list(max_retries=value)
    assert len(transport.requests) == requests


@pytest.mark.parametrize("value", [-1, 1.5, "2", True])
@pytest.mark.parametrize(("kind", "given"), CLIENTS)
def test_a_number_of_retries_that_is_none_is_refused(kind: Any, given: dict[str, Any], value: Any) -> None:
    for give in (
        lambda: kind(**given, max_retries=value),
        lambda: kind(**given).with_options(max_retries=value),
    ):
        with pytest.raises(ConfigurationError, match="max_retries must be an integer of at least 0"):
            give()


@pytest.mark.parametrize(("kind", "given"), CLIENTS)
def test_a_timeout_that_is_not_given_is_the_default(kind: Any, given: dict[str, Any]) -> None:
    default = kind(**given)._settings.timeout
    assert kind(**given, timeout=NOT_GIVEN)._settings.timeout == default
    client = kind(**given, timeout=3)
    assert client._settings.timeout != default
    assert client.with_options(timeout=NOT_GIVEN)._settings.timeout == client._settings.timeout


@pytest.mark.parametrize(
    ("name", "problem"),
    [
        ("time_out", "a client has no setting 'time_out'; did you mean 'timeout'?"),
        ("maximum_retries", "a client has no setting 'maximum_retries'; did you mean 'max_retries'?"),
        ("has_timeout", "a client has no setting 'has_timeout'"),
        ("zzzzzz", "a client has no setting 'zzzzzz'"),
    ],
)
@pytest.mark.parametrize(("kind", "given"), CLIENTS)
def test_a_setting_that_there_is_not(kind: Any, given: dict[str, Any], name: str, problem: str) -> None:
    with pytest.raises(TypeError, match=re.escape(problem)):
        kind(**given).with_options(**{name: 1})
    with pytest.raises(TypeError, match=re.escape(problem)):
        kind(**given, **{name: 1})


@pytest.mark.parametrize("names", [["x-mine", b"x-yours"], [None], 5, b"x-mine"])
@pytest.mark.parametrize(("kind", "given"), CLIENTS)
def test_secret_names_that_are_none(kind: Any, given: dict[str, Any], names: Any) -> None:
    for give in (lambda: kind(**given, secret_names=names), lambda: kind(**given).with_options(secret_names=names)):
        with pytest.raises(ConfigurationError, match="secret_names must be the names of headers and query parameters"):
            give()


@pytest.mark.parametrize(("kind", "given"), CLIENTS)
def test_a_pickle_keeps_what_is_not_secret(kind: Any, given: dict[str, Any], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", "sk-there")
    monkeypatch.setenv("AZURE_OPENAI_API_KEY", "sk-there")
    headers = {"X-Team": "blue", "X-Password": "hunter2", "X-Mine": "hunter2"}
    client = kind(**given, default_headers=headers, default_query={"q": "1", "token": "hunter2"}, secret_names="x-mine")
    kept = pickle.dumps(client)
    assert b"hunter2" not in kept
    there = pickle.loads(kept)
    assert there.default_headers["x-team"] == "blue"
    assert {"x-password", "x-mine"}.isdisjoint(there.default_headers)
    assert there.default_query == {"q": "1"}


@pytest.mark.parametrize(("kind", "given"), CLIENTS)
def test_a_client_that_is_not_ready_can_be_shown(
    kind: Any, given: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Tools that print tracebacks show clients in the middle of their constructor."""
    assert repr(kind.__new__(kind)) == f"{kind.__name__}(unusable)"
    assert repr(kind(**given)).startswith(f"{kind.__name__}(base_url='https://")
    client = OpenAI(**KEY)
    monkeypatch.setenv("OPENAI_BASE_URL", "nowhere")
    assert repr(client) == "OpenAI(unusable)"


@pytest.mark.parametrize(("kind", "given"), CLIENTS)
def test_the_table_of_settings_is_the_signature(kind: Any, given: dict[str, Any]) -> None:
    """What `_given` says to type checkers is what the options know."""
    known = kind(**given)._options.names | {"http_client"}
    assert inspect.signature(kind).parameters.keys() == known
    assert inspect.signature(kind).parameters["max_retries"].default is None
    assert "KeySource" in str(inspect.signature(kind))
