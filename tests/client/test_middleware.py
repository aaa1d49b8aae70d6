"""Functions around each request: when they are called, what they may change, and that nothing is left open."""

from __future__ import annotations

import asyncio
import gc
import inspect
import logging
from collections.abc import Callable, Iterator
from typing import Any

import httpx
import pytest

import overlay
from overlay import AsyncOpenAI, OpenAI, RetryPolicy
from tests.faults.server import FaultServer, answer, api_error, event, stream
from tests.helpers.both import KEY, Both

QUICK = RetryPolicy(initial_delay=0.001, max_delay=0.002)


@pytest.fixture(params=["sync", "async"])
def both(request: pytest.FixtureRequest, loopback: None) -> Iterator[Both]:
    found = Both(request.param)
    yield found
    found.close()


def layer(
    both: Both,
    before: Callable[[httpx.Request], Any] = lambda request: None,
    after: Callable[[httpx.Response], Any] = lambda response: None,
) -> Any:
    """A middleware for one of the clients: `before` may return another request, and `after` another response."""

    def sync(request: httpx.Request, send: Any) -> Any:
        response = send(before(request) or request)
        return after(response) or response

    async def asynchronous(request: httpx.Request, send: Any) -> Any:
        response = await send(before(request) or request)
        return after(response) or response

    return sync if both.half == "sync" else asynchronous


def client(both: Both, server: FaultServer, *layers: Any, **settings: Any) -> Any:
    return both.client(server.base_url, middleware=layers, retry_policy=QUICK, **settings)


def test_each_attempt_passes_through_in_order(both: Both) -> None:
    seen: list[str] = []

    def named(name: str) -> Any:
        return layer(
            both,
            lambda request: seen.append(f"{name} {request.method}"),
            lambda response: seen.append(f"{response.status_code} {name}"),
        )

    with FaultServer(api_error(500), answer(200, {"id": "x"})) as server:
        assert client(both, server, named("outer"), named("inner")).get("/x").id == "x"
    once = ["outer GET", "inner GET", "{} inner", "{} outer"]
    assert seen == [text.format(status) for status in (500, 200) for text in once]


def test_a_redirect_is_a_request_of_its_own(both: Both) -> None:
    paths: list[str] = []
    with FaultServer(answer(307, headers={"location": "/v1/there"}), answer(200, {})) as server:
        client(both, server, layer(both, lambda request: paths.append(request.url.path))).get("/here")
    assert paths == ["/here", "/v1/there"]


def test_it_may_change_the_request(both: Both) -> None:
    def changed(request: httpx.Request) -> httpx.Request:
        request.headers["x-signed"] = str(len(request.content))
        del request.headers["content-length"]
        return httpx.Request("PUT", request.url.copy_with(path="/v1/other"), headers=request.headers, content=b"{}")

    with FaultServer(answer(200, {"id": "x"})) as server:
        client(both, server, layer(both, changed)).post("/x", body={"a": 1})
        (asked,) = server.requests
    assert (asked.method, asked.target, asked.body, asked.headers["x-signed"]) == ("PUT", "/v1/other", b"{}", "7")
    assert asked.headers["authorization"] == f"Bearer {KEY}"


def test_it_may_answer_itself(both: Both) -> None:
    def cached(request: httpx.Request, send: Any) -> httpx.Response:
        return httpx.Response(200, json={"id": "cached", "path": request.url.path})

    async def acached(request: httpx.Request, send: Any) -> httpx.Response:
        return cached(request, send)

    with FaultServer() as server:
        found = client(both, server, cached if both.half == "sync" else acached).get("/x")
        assert (found.id, found.path, len(server.requests)) == ("cached", "/x", 0)


def test_it_may_send_again_and_nothing_stays_open(both: Both) -> None:
    came: list[httpx.Response] = []

    def twice(request: httpx.Request, send: Any) -> httpx.Response:
        came.extend([send(request), send(request)])
        return came[1]

    async def atwice(request: httpx.Request, send: Any) -> httpx.Response:
        came.extend([await send(request), await send(request)])
        return came[1]

    with FaultServer(answer(200, {"n": 1}), answer(200, {"n": 2})) as server:
        assert client(both, server, twice if both.half == "sync" else atwice).get("/x").n == 2
    assert [response.is_closed for response in came] == [True, True]


@pytest.mark.parametrize("raised", [ValueError("mine"), httpx.ReadError("gone")], ids=["own", "transport"])
def test_what_it_raises(both: Both, raised: Exception) -> None:
    """An error of the transport is one of the attempt; any other is the program's own and comes out as it is."""
    came: list[httpx.Response] = []

    def fail(response: httpx.Response) -> None:
        came.append(response)
        if len(came) == 1:
            raise raised

    with FaultServer(answer(200, {"n": 1}), answer(200, {"n": 2})) as server:
        asked = client(both, server, layer(both, after=fail))
        if isinstance(raised, httpx.TransportError):
            assert asked.get("/x").n == 2
        else:
            with pytest.raises(ValueError, match="mine"):
                asked.get("/x")
        assert came[0].is_closed


def test_streams_are_not_read(both: Both) -> None:
    states: list[bool] = []
    chunk = {"id": "c", "object": "chat.completion.chunk", "created": 1, "model": "m"}
    delta = {"index": 0, "delta": {"content": "Hi"}, "finish_reason": "stop"}
    with FaultServer(stream(event({**chunk, "choices": [delta]}), b"data: [DONE]\n\n")) as server:
        watch = layer(both, after=lambda response: states.append(response.is_stream_consumed))
        made = client(both, server, watch).chat.completions.create(model="m", messages=[], stream=True)
        assert [part.choices[0].delta.content for part in made] == ["Hi"]
    assert states == [False]


def test_it_may_read_the_answer(both: Both) -> None:
    sizes: list[int] = []

    def read(request: httpx.Request, send: Any) -> httpx.Response:
        response: httpx.Response = send(request)
        sizes.append(len(response.read()))
        return response

    async def aread(request: httpx.Request, send: Any) -> httpx.Response:
        response: httpx.Response = await send(request)
        sizes.append(len(await response.aread()))
        return response

    with FaultServer(answer(200, {"id": "x"})) as server:
        assert client(both, server, read if both.half == "sync" else aread).get("/x").id == "x"
    assert sizes == [11]


def test_a_key_that_it_puts_in_is_masked(both: Both, caplog: pytest.LogCaptureFixture) -> None:
    def signed(request: httpx.Request) -> httpx.Request:
        return httpx.Request(request.method, request.url, headers={**request.headers, "x-api-key": "sk-other-5ecret"})

    with FaultServer(api_error(400, "bad key sk-other-5ecret")) as server, caplog.at_level(logging.DEBUG):
        with pytest.raises(overlay.BadRequestError) as caught:
            client(both, server, layer(both, signed)).get("/x")
        assert server.requests[0].headers["x-api-key"] == "sk-other-5ecret"
    assert "[key]" in str(caught.value)
    assert "5ecret" not in f"{caught.value!r}{caught.value.body}{caplog.text}"


@pytest.mark.parametrize("wrong", [None, "text"])
def test_it_has_to_return_a_response(both: Both, wrong: Any) -> None:
    def sync(request: httpx.Request, send: Any) -> Any:
        return wrong

    async def asynchronous(request: httpx.Request, send: Any) -> Any:
        return wrong

    with FaultServer() as server:
        asked = client(both, server, sync if both.half == "sync" else asynchronous)
        with pytest.raises(overlay.ConfigurationError, match=r"returned (NoneType|str); it must return an httpx"):
            asked.get("/x")


def test_an_answer_that_nobody_awaited_is_told(both: Both) -> None:
    """It is closed, or Python would warn of it, which fails this test."""

    async def late(request: httpx.Request) -> Any: ...

    async def asynchronous(request: httpx.Request, send: Any) -> Any:
        return late(request)

    with FaultServer() as server:
        asked = client(both, server, (lambda request, send: late(request)) if both.half == "sync" else asynchronous)
        with pytest.raises(overlay.ConfigurationError, match=r"returned coroutine; it must return an httpx"):
            asked.get("/x")
    gc.collect()


def test_it_has_to_send_a_request(both: Both) -> None:
    with FaultServer() as server:
        with pytest.raises(overlay.ConfigurationError, match=r"must be an httpx.Request"):
            client(both, server, layer(both, lambda request: "https://x.test")).get("/x")


def test_the_other_client_s_are_refused() -> None:
    def sync(request: Any, send: Any) -> Any: ...

    async def asynchronous(request: Any, send: Any) -> Any: ...

    class Both:
        async def __call__(self, request: Any, send: Any) -> Any: ...

    wrong: list[tuple[Any, Any]] = [(OpenAI, asynchronous), (OpenAI, Both()), (AsyncOpenAI, sync)]
    for kind, given in wrong:
        with pytest.raises(overlay.ConfigurationError, match=r"is (not )?async"):
            kind(api_key="k", middleware=[given])
    for given in ("ab", [1], 3):
        with pytest.raises(overlay.ConfigurationError, match="middleware must be a list of functions"):
            OpenAI(api_key="k", middleware=given)  # type: ignore[arg-type]
    assert inspect.iscoroutinefunction(asynchronous)


def test_it_is_a_setting_like_others(both: Both) -> None:
    seen: list[str] = []
    with FaultServer(*(answer(200, {}) for _ in range(3))) as server:
        asked = client(both, server, layer(both, lambda request: seen.append("a")))
        asked.get("/x")
        asked.with_options(middleware=[layer(both, lambda request: seen.append("b"))]).get("/x")
        asked.with_options(middleware=None).get("/x")
    assert seen == ["a", "b"]


def test_waiting_in_it_ends_with_the_deadline() -> None:
    async def slow(request: httpx.Request, send: Any) -> httpx.Response:
        await asyncio.Event().wait()
        raise AssertionError

    async def ask() -> None:
        async with AsyncOpenAI(api_key="k", base_url="http://127.0.0.1:9/v1", middleware=[slow]) as asked:
            await asked.get("/x", deadline=0.05)

    with pytest.raises(overlay.APITimeoutError):
        asyncio.run(ask())
