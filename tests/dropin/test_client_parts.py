"""What programs reach for on a client of the official package, beyond its methods."""

from __future__ import annotations

import asyncio
import json
import pickle
import traceback
from typing import Any

import httpx
import openai
import pytest
from openai import pagination
from openai._models import FinalRequestOptions

import overlay
from overlay.testing import webhook_headers
from tests.faults.server import FaultServer, answer
from tests.helpers.both import Both

HELLO: dict[str, Any] = {"model": "gpt-4o", "messages": [{"role": "user", "content": "Hi"}]}
SECRET = "whsec_c2VjcmV0"


@pytest.fixture(params=["sync", "async"])
def both(request: pytest.FixtureRequest, loopback: None) -> Any:
    found = Both(request.param)
    yield found
    found.close()


def test_the_client_of_httpx(both: Both, sandbox: Any) -> None:
    client = both.client(sandbox.base_url)
    inner = client._client
    real = inner.value if both.half == "async" else inner
    assert isinstance(real, httpx.Client if both.half == "sync" else httpx.AsyncClient)
    assert str(real.base_url) == f"{sandbox.base_url}/"
    assert real.timeout == httpx.Timeout(600, connect=5)
    response = both.wait(inner.get("models", headers=client.auth_headers))
    assert response.json()["data"]
    assert not client.is_closed()


def test_the_client_of_httpx_that_was_given() -> None:
    with httpx.Client() as given:
        client = overlay.OpenAI(api_key="sk-sandbox", http_client=given)
        assert client._client is given
        assert client.with_options(timeout=1)._client is given


def test_the_client_of_httpx_follows_the_settings(sandbox: Any) -> None:
    settable: Any = overlay.OpenAI
    with settable(api_key="sk-sandbox", base_url=sandbox.base_url) as client:
        assert client._client is client._client
        client.base_url = "http://127.0.0.1:9/other"
        assert str(client._client.base_url) == "http://127.0.0.1:9/other/"


OPTIONS = [
    FinalRequestOptions.construct(method="post", url="/chat/completions", json_data=HELLO),
    {"method": "post", "url": "/chat/completions", "json_data": HELLO, "max_retries": 0},
    {"method": "POST", "url": "/chat/completions", "json_data": {}, "extra_json": HELLO, "timeout": None},
]


@pytest.mark.parametrize("options", OPTIONS, ids=["object", "dict", "extra_json"])
def test_request(both: Both, sandbox: Any, options: Any) -> None:
    client = both.client(sandbox.base_url)
    made = client.request(overlay.types.ChatCompletion, options)
    assert made.choices[0].message.content == 'Hello from the sandbox! You wrote "Hi".'


def test_request_takes_a_parser_and_makes_streams(both: Both, sandbox: Any) -> None:
    client = both.client(sandbox.base_url)
    options = {"method": "get", "url": "/models", "post_parser": lambda value: len(value["data"])}
    assert client.request(dict, options) > 1
    options = {"method": "post", "url": "/chat/completions", "json_data": {**HELLO, "stream": True}}
    kind = openai.Stream[overlay.types.ChatCompletionChunk]
    chunks = list(client.request(dict, options, stream=True, stream_cls=kind))
    assert "".join(chunk.choices[0].delta.content or "" for chunk in chunks).startswith("Hello from the sandbox")


def test_request_says_what_is_wrong(sandbox: Any) -> None:
    with overlay.OpenAI(api_key="sk-sandbox", base_url=sandbox.base_url) as client:
        with pytest.raises(TypeError, match="no option 'jsons'"):
            client.request(dict, {"method": "get", "url": "/models", "jsons": 1})
        with pytest.raises(TypeError, match="needs the option 'url'"):
            client.request(dict, {"method": "get"})


@pytest.mark.parametrize("page", [None, pagination.SyncCursorPage, overlay.Page], ids=["none", "official", "ours"])
def test_get_api_list(both: Both, sandbox: Any, page: Any) -> None:
    client = both.client(sandbox.base_url)
    for name in "abcde":
        client.files.create(file=(name, b"x"), purpose="assistants")
    options = {"params": {"limit": 2, "order": "asc"}}
    found = client.get_api_list("/files", model=overlay.types.OpenAIFile, page=page, options=options)
    assert [file.filename for file in found] == list("abcde")
    if both.half == "sync":
        assert found.next_page_info().params == {"after": found.data[-1].id}
        assert found.get_next_page().data[0].filename == "c"


def test_other_shapes_of_lists(both: Both) -> None:
    one = {"data": [{"id": "a"}], "next": "two"}
    bodies = (one, {"data": [{"id": "b"}], "next": None}, {"data": [{"id": "c"}], "has_more": True})
    with FaultServer(*(answer(200, body) for body in bodies)) as server:
        client = both.client(server.base_url)
        found = client.get_api_list("/things", model=dict, page=pagination.SyncTokenPage)
        assert [item["id"] for item in found] == ["a", "b"]
        assert [request.target.partition("?")[2] for request in server.requests] == ["", "page=two"]
        found = client.get_api_list("/things", model=None, page=pagination.SyncPage)
        assert [item.id for item in found] == ["c"]


def test_the_next_page_as_the_official_client_says_it(sandbox: Any) -> None:
    async def ask() -> Any:
        async with overlay.AsyncOpenAI(api_key="sk-sandbox", base_url=sandbox.base_url) as client:
            return (await client.files.list(limit=1, order="asc")).next_page_info()

    with overlay.OpenAI(api_key="sk-sandbox", base_url=sandbox.base_url) as client:
        files = [client.files.create(file=(name, b"x"), purpose="assistants") for name in "ab"]
        page = client.files.list(limit=1, order="asc")
        info = page.next_page_info()
        assert info is not None
        assert info.params == {"after": files[0].id}
        assert page.get_next_page().next_page_info() is None
    assert asyncio.run(ask()) == info


def test_an_async_stream_closes_by_the_name_of_async_generators(sandbox: Any) -> None:
    async def leave() -> Any:
        async with overlay.AsyncOpenAI(api_key="sk-sandbox", base_url=sandbox.base_url) as client:
            stream: Any = await client.chat.completions.create(**HELLO, stream=True)
            await anext(stream)
            await stream.aclose()
            return stream

    assert asyncio.run(leave()).response.is_closed


def test_whole_urls_of_the_same_origin(both: Both, sandbox: Any) -> None:
    client = both.client(sandbox.base_url)
    root = sandbox.base_url.removesuffix("/v1")
    assert client.get(f"{sandbox.base_url}/models", cast_to=dict)["object"] == "list"
    assert client.get(f"{root}/v1/models?limit=1", cast_to=dict)["object"] == "list"
    with pytest.raises(overlay.NotFoundError):
        client.get(f"{root}/v2/models")
    for url in ("https://elsewhere.test/v1/models", f"{root}1/v1/models", f"{root}/v1/../admin", "http://[/", "//x/y"):
        with pytest.raises(overlay.ConfigurationError):
            client.get(url)


def test_redirects_are_followed_unless_that_is_not_wanted(both: Both) -> None:
    moved = answer(307, headers={"location": "/v1/there"})
    with FaultServer(moved, answer(200, {"id": "x"}), moved) as server:
        client = both.client(server.base_url)
        assert client.get("/here").id == "x"
        with pytest.raises(overlay.APIStatusError) as caught:
            client.get("/here", options={"follow_redirects": False})
        assert caught.value.status_code == 307
        assert len(server.requests) == 3


def test_headers_of_the_environment(both: Both, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_CUSTOM_HEADERS", "X-Team: blue\n\nX-Mine : from: outside \n")
    with FaultServer(answer(200, {}), answer(200, {})) as server:
        both.client(server.base_url).get("/x")
        both.client(server.base_url, default_headers={"x-mine": "own"}).get("/x")
        asked = [request.headers for request in server.requests]
    assert [(headers["x-team"], headers["x-mine"]) for headers in asked] == [
        ("blue", "from: outside"), ("blue", "own"),
    ]  # fmt: skip


def test_a_line_that_is_no_header(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_CUSTOM_HEADERS", "X-A: 1\nsk-5ecret-5ecret")
    with pytest.raises(overlay.ConfigurationError, match="line 2 of OPENAI_CUSTOM_HEADERS is not") as caught:
        overlay.OpenAI(api_key="k")
    assert "5ecret" not in "".join(traceback.format_exception(caught.value))


@pytest.mark.parametrize("kind", [overlay.OpenAI, overlay.AsyncOpenAI], ids=["sync", "async"])
def test_data_residency(kind: Any) -> None:
    official = openai.OpenAI(api_key="k", data_residency="eu")
    client = kind(api_key="k", data_residency="eu")
    assert f"{client.base_url}/" == str(official.base_url)
    assert client.with_options(data_residency="global").base_url == "https://api.openai.com/v1"
    elsewhere = kind(api_key="k", websocket_base_url="wss://sockets.test/v1").with_options(data_residency="jp")
    assert (elsewhere.base_url, elsewhere.websocket_base_url) == ("https://jp.api.openai.com/v1", None)
    for settings in ({"data_residency": "moon"}, {"data_residency": "eu", "base_url": "http://x.test"}):
        with pytest.raises(overlay.ConfigurationError, match="data_residency"):
            kind(api_key="k", **settings)
    with pytest.raises(TypeError, match="no setting 'data_residency'"):
        overlay.AzureOpenAI(api_key="k", azure_endpoint="https://x.test", api_version="1", data_residency="eu")  # type: ignore[call-arg]


def test_headers_are_added_or_replaced(both: Both) -> None:
    with FaultServer(*(answer(200, {}) for _ in range(3))) as server:
        client = both.client(server.base_url, default_headers={"x-a": "1", "x-b": "1"}, default_query={"q": "1"})
        client.with_options(default_headers={"X-A": "2"}, default_query={"r": "2"}).get("/x")
        client.copy(set_default_headers={"X-A": "3"}, set_default_query={}).get("/x")
        client.with_options(default_headers=None).get("/x")
        asked = [
            (each.headers.get("x-a"), each.headers.get("x-b"), each.target.partition("?")[2])
            for each in server.requests
        ]
    assert asked == [("2", "1", "q=1&r=2"), ("3", None, ""), ("1", "1", "q=1")]
    with pytest.raises(overlay.ConfigurationError, match="set_default_query are both given"):
        client.with_options(default_query={}, set_default_query={})


class TestWebhookSecret:
    def test_it_verifies(self, both: Both) -> None:
        payload = json.dumps({"type": "batch.completed", "id": "evt_1", "data": {"id": "b"}, "created_at": 1})
        client = both.client("http://127.0.0.1:9/v1", webhook_secret=SECRET)
        headers = webhook_headers(payload, secret=SECRET)
        assert client.webhooks.unwrap(payload, headers).type == "batch.completed"
        client.webhooks.verify_signature(payload, headers)
        other = client.with_options(webhook_secret="whsec_b3RoZXI=")
        with pytest.raises(overlay.InvalidWebhookSignatureError):
            other.webhooks.unwrap(payload, headers)
        assert other.webhooks.unwrap(payload, headers, secret=SECRET).id == "evt_1"

    def test_it_is_the_module_s(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(overlay, "webhook_secret", SECRET, raising=False)
        overlay.webhooks.verify_signature(b"{}", webhook_headers(b"{}", secret=SECRET))

    def test_nothing_shows_it(self) -> None:
        client = overlay.OpenAI(api_key="k", webhook_secret=SECRET)
        kept = pickle.dumps(client)
        shown = [repr(client), repr(vars(client)), repr(client._options), repr(kept), str(client._settings)]
        assert not any("c2VjcmV0" in text for text in shown)
        assert client.webhook_secret == SECRET
        assert pickle.loads(kept).webhook_secret is None

    def test_it_may_be_set_and_stand_in_the_environment(self, monkeypatch: pytest.MonkeyPatch) -> None:
        client: Any = overlay.OpenAI(api_key="k")
        assert not client.webhook_secret
        monkeypatch.setenv("OPENAI_WEBHOOK_SECRET", "whsec_ZW52")
        assert client.webhook_secret == "whsec_ZW52"
        client.webhook_secret = SECRET
        assert client.webhook_secret == SECRET
