"""What libraries read off a client and set on it: as the official client lets them."""

from __future__ import annotations

import asyncio
import copy
import pickle
from typing import Any

import httpx
import openai
import pytest
from openai.types.chat import ChatCompletion, ChatCompletionChunk

import overlay
from tests.client.driver import KEY

CLIENTS = [overlay.OpenAI, overlay.AsyncOpenAI]
URL = "http://127.0.0.1:9/v1"
SETTINGS: dict[str, Any] = {"api_key": "sk-read-me", "base_url": URL, "organization": "org_1", "project": "proj_1"}
MARKS = [openai.omit, openai.NOT_GIVEN, openai.Omit(), openai.NotGiven(), overlay.omit, overlay.NOT_GIVEN]


@pytest.fixture(params=CLIENTS, ids=["sync", "async"])
def kind(request: pytest.FixtureRequest) -> Any:
    return request.param


@pytest.mark.parametrize("name", ["api_key", "organization", "project", "max_retries"])
def test_settings_read_as_on_the_official_client(kind: Any, name: str) -> None:
    theirs = openai.OpenAI(**SETTINGS)
    assert getattr(kind(**SETTINGS), name) == getattr(theirs, name)


def test_the_base_url_is_text_and_url(kind: Any) -> None:
    url = kind(**SETTINGS).base_url
    assert url == URL
    assert (url.host, url.port, url.path, url.scheme) == ("127.0.0.1", 9, "/v1", "http")
    assert httpx.URL(url) == httpx.URL(URL)
    assert f"{url}/models" == f"{URL}/models"


def test_timeouts_read_as_given(kind: Any) -> None:
    assert kind(**SETTINGS).timeout == httpx.Timeout(600, connect=5)
    assert kind(**SETTINGS, timeout=7).timeout == 7
    assert kind(**SETTINGS, timeout=None).timeout is None


def test_headers_and_query(kind: Any) -> None:
    client = kind(**SETTINGS, default_headers={"X-A": "b"}, default_query={"q": "1"})
    assert client.default_headers["x-a"] == "b"
    assert "authorization" not in client.default_headers
    assert client.default_query == {"q": "1"}
    assert client.user_agent == client.default_headers["user-agent"] == client.platform_headers()["User-Agent"]
    assert client.auth_headers == {"Authorization": "Bearer sk-read-me"}
    assert kind(**{**SETTINGS, "api_key": lambda: "x"}).auth_headers == {}


def test_the_key_is_read_by_its_name_alone(kind: Any) -> None:
    client = kind(**SETTINGS)
    shown = [repr(client), repr(vars(client)), str(client), repr(client._options), repr(pickle.dumps(client))]
    assert all("sk-read-me" not in text for text in shown)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("api_key", "sk-other"),
        ("max_retries", 7),
        ("timeout", 3.0),
        ("organization", "org_2"),
        ("base_url", f"{URL}/x"),
    ],
)
def test_settings_can_be_set(kind: Any, name: str, value: Any) -> None:
    client = kind(**SETTINGS)
    other = copy.copy(client)
    completions = client.chat.completions
    setattr(client, name, value)
    assert getattr(client, name) == value
    assert getattr(completions._client, name) == value  # resources that were taken before heed it, too
    assert getattr(other, name) != value


def test_what_calls_would_not_heed_cannot_be_set(kind: Any) -> None:
    with pytest.raises(AttributeError, match=r"with_options\(http_client="):
        kind(**SETTINGS).http_client = None


def test_a_bad_value_is_refused_and_changes_nothing(kind: Any) -> None:
    client = kind(**SETTINGS)
    with pytest.raises(overlay.ConfigurationError, match="max_retries"):
        client.max_retries = -1
    assert client.max_retries == 2


def test_whether_it_is_closed() -> None:
    with overlay.OpenAI(**SETTINGS) as client:
        assert not client.is_closed()
    assert client.is_closed()
    other = overlay.AsyncOpenAI(**SETTINGS)
    assert not other.is_closed()
    asyncio.run(other.close())
    assert other.is_closed()
    given = httpx.Client()
    client = overlay.OpenAI(**SETTINGS, http_client=given)
    given.close()
    assert client.is_closed()


@pytest.mark.parametrize("mark", MARKS, ids=range(len(MARKS)))
def test_the_official_marks_count_as_not_given(mark: Any, sandbox: Any) -> None:
    client = overlay.OpenAI(api_key=KEY, base_url=sandbox.base_url).with_options(timeout=mark)
    completion = client.chat.completions.create(
        model="gpt-4o",
        messages=[{"role": "user", "content": "Hi"}],
        tools=mark,
        temperature=mark,
        timeout=mark,
        extra_headers={"x-a": mark},
    )
    assert completion.choices[0].message.content


def test_the_whole_tree_raw(sandbox: Any) -> None:
    with overlay.OpenAI(api_key=KEY, base_url=sandbox.base_url) as client:
        raw = client.with_raw_response.chat.completions.create(
            model="gpt-4o", messages=[{"role": "user", "content": "Hi"}]
        )
        assert raw.headers["content-type"] == "application/json"
        assert raw.parse().choices
        with client.with_streaming_response.models.list() as response:
            assert response.read()


def test_chat_is_still_in_beta(sandbox: Any) -> None:
    with overlay.OpenAI(api_key=KEY, base_url=sandbox.base_url) as client:
        asked: Any = {"model": "gpt-4o", "messages": [{"role": "user", "content": "Hi"}]}
        assert client.beta.chat.completions.parse(**asked).choices[0].message.content
        with client.beta.chat.completions.stream(**asked) as stream:
            assert stream.get_final_completion().choices
    assert type(overlay.AsyncOpenAI(**SETTINGS).beta.chat).__name__ == "AsyncChat"


@pytest.mark.parametrize("security", [{"bearer_auth": True}, {"admin_api_key_auth": True}, {}])
def test_the_official_form_of_security(security: Any, sandbox: Any) -> None:
    with overlay.OpenAI(api_key=KEY, admin_api_key=KEY, base_url=sandbox.base_url) as client:
        if security:
            assert client.get("/models", options={"security": security})["data"]
        else:
            with pytest.raises(overlay.AuthenticationError):
                client.get("/models", options={"security": security})


def test_verbs_as_libraries_call_them(sandbox: Any) -> None:
    """With the official client's classes, its class of streams, and the header that asks for the response itself."""
    body = {"model": "gpt-4o", "messages": [{"role": "user", "content": "Hi"}]}
    raw = {"X-Stainless-Raw-Response": "true"}
    chunks: Any = openai.Stream[ChatCompletionChunk]
    with overlay.OpenAI(api_key=KEY, base_url=sandbox.base_url) as client:
        response = client.post("/chat/completions", body=body, cast_to=ChatCompletion, options={"headers": raw})
        assert response.headers["content-type"] == "application/json"
        assert type(response.parse()) is ChatCompletion
        assert "x-stainless-raw-response" not in response.http_request.headers
        given: Any = {"body": {**body, "stream": True}, "cast_to": ChatCompletion, "stream": True, "stream_cls": chunks}
        stream = client.post("/chat/completions", **given, options={"headers": raw}).parse()
        assert {type(chunk) for chunk in stream} == {ChatCompletionChunk}
        assert client._base_url.host == "127.0.0.1"


async def test_async_verbs_as_libraries_call_them(sandbox: Any) -> None:
    body = {"model": "gpt-4o", "messages": [{"role": "user", "content": "Hi"}]}
    raw = {"X-Stainless-Raw-Response": "true"}
    async with overlay.AsyncOpenAI(api_key=KEY, base_url=sandbox.base_url) as client:
        response = await client.post("/chat/completions", body=body, cast_to=ChatCompletion, options={"headers": raw})
        assert type(response.parse()) is ChatCompletion
        given: Any = {"body": {**body, "stream": True}, "cast_to": dict, "stream": True}
        raw_stream = await client.post("/chat/completions", **given, options={"headers": raw})
        assert {type(chunk) async for chunk in raw_stream.parse()} == {dict}


def test_declared_fields_of_a_class() -> None:
    fields = overlay.types.CompletionUsage.model_fields
    assert {"prompt_tokens", "total_tokens"} <= set(fields)
    assert "additional_properties" not in fields


def test_events_of_a_chat_as_dicts(sandbox: Any) -> None:
    with overlay.OpenAI(api_key=KEY, base_url=sandbox.base_url) as client:
        asked: Any = {"model": "gpt-4o", "messages": [{"role": "user", "content": "Hi"}], "logprobs": True}
        with client.chat.completions.stream(**asked) as stream:
            dumped = {event.type: event.model_dump(exclude_none=True) for event in stream}
    assert dumped["chunk"]["chunk"]["object"] == "chat.completion.chunk"
    assert dumped["content.done"]["content"] == dumped["content.delta"]["snapshot"]
    assert dumped["content.delta"].keys() == {"choice_index", "delta", "type", "snapshot"}


def test_the_official_names_of_defaults(sandbox: Any) -> None:
    assert overlay.Client is overlay.OpenAI
    assert overlay.AsyncClient is overlay.AsyncOpenAI
    assert overlay.Timeout is httpx.Timeout
    assert httpx.Timeout(600, connect=5) == overlay.DEFAULT_TIMEOUT
    assert overlay.DEFAULT_MAX_RETRIES == openai.DEFAULT_MAX_RETRIES
    limits = overlay.DEFAULT_CONNECTION_LIMITS
    theirs = openai.DEFAULT_CONNECTION_LIMITS
    assert (limits.max_connections, limits.max_keepalive_connections) == (
        theirs.max_connections,
        theirs.max_keepalive_connections,
    )
    with overlay.DefaultHttpxClient(timeout=7) as http_client:
        assert http_client.timeout == httpx.Timeout(7)
        client = overlay.OpenAI(api_key=KEY, base_url=sandbox.base_url, http_client=http_client)
        assert client.models.list().data
    assert overlay.DefaultAsyncHttpxClient().follow_redirects
