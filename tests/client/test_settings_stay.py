"""A client keeps what it was made with, and is made with nothing that cannot work."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from overlay import AsyncOpenAI, ConfigurationError, OpenAI


@pytest.mark.parametrize("client", [OpenAI, AsyncOpenAI])
@pytest.mark.parametrize(
    "name", ["default_headers", "default_query", "deadline", "http_client", "retry_policy", "strict"]
)
def test_settings_are_not_assigned(client: type, name: str) -> None:
    made: Any = client("sk-old")
    with pytest.raises(AttributeError, match=rf"with_options\({name}="):
        setattr(made, name, "sk-new")
    assert "sk-new" not in str(vars(made))


@pytest.mark.parametrize("given", [httpx.AsyncClient(), 5])
def test_a_sync_client_takes_a_sync_http_client(given: Any) -> None:
    with pytest.raises(ConfigurationError, match=r"http_client is \w+; it must be an httpx.Client"):
        OpenAI("sk-1", http_client=given)


@pytest.mark.parametrize("given", [httpx.Client(), 5])
def test_an_async_client_takes_an_async_http_client(given: Any) -> None:
    with pytest.raises(ConfigurationError, match=r"http_client is \w+; it must be an httpx.AsyncClient"):
        AsyncOpenAI("sk-1", http_client=given)


@pytest.mark.parametrize("client", [OpenAI, AsyncOpenAI])
@pytest.mark.parametrize("setting", [{"retry_policy": 5}, {"telemetry": 5}])
def test_what_is_none_is_named_at_once(client: type, setting: dict[str, Any]) -> None:
    message = f"{next(iter(setting))} must be .*, not 5"
    with pytest.raises(ConfigurationError, match=message):
        client("sk-1", **setting)
    with pytest.raises(ConfigurationError, match=message):
        client("sk-1").with_options(**setting)
