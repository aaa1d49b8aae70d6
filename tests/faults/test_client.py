"""The whole client on a bad network: what a user of `OpenAI` and `AsyncOpenAI` sees."""

from __future__ import annotations

import asyncio
import copy
import gc
import json
import pickle
from collections.abc import Callable
from contextlib import suppress
from typing import Any

import httpx
import pytest

from overlay import AsyncOpenAI, errors
from tests.faults.server import (
    CLOSE,
    HANG,
    RESET,
    Entry,
    FaultServer,
    Request,
    answer,
    api_error,
    event,
    forever,
    piece,
    stream,
)
from tests.faults.user import COMPLETION, DONE, MESSAGES, User, chunk, users
from tests.patience import LONG, in_time, patiently

user = users()
PING = piece(b": ping\n\n")
ENDED = stream(chunk("Hello"), DONE, end=False)


def test_a_call_that_fails_twice(user: User) -> None:
    with FaultServer(api_error(500, headers={"retry-after-ms": "1"}), [RESET], answer(body=COMPLETION)) as server:
        completion = user.create(server.base_url)
    assert completion.choices[0].message.content == "Hello"
    assert [json.loads(request.body)["model"] for request in server.requests] == ["m"] * 3


def test_max_retries_of_client_and_call(user: User) -> None:
    fault = api_error(500, headers={"retry-after-ms": "1"})
    for client, options, count in (
        ({"max_retries": 0}, {}, 1),
        ({}, {"max_retries": 4}, 5),
        ({"max_retries": 1}, {}, 2),
    ):
        with FaultServer(fault) as server, pytest.raises(errors.InternalServerError) as caught:
            user.create(server.base_url, client=client, **options)
        assert len(server.requests) == caught.value.attempts == count


def test_timeout_and_deadline_of_client_and_call(user: User) -> None:
    def act(limit: float) -> None:
        with FaultServer([HANG]) as server:
            for count, (client, options) in enumerate(
                (
                    ({"timeout": limit, "max_retries": 0}, {}),
                    ({"max_retries": 0}, {"timeout": limit}),
                    ({"timeout": httpx.Timeout(LONG, read=limit), "max_retries": 0}, {}),
                    ({"deadline": limit}, {}),
                    ({"deadline": LONG}, {"deadline": limit}),
                ),
                1,
            ):
                with pytest.raises(errors.APITimeoutError) as caught:
                    user.create(server.base_url, client=client, **options)
                in_time(server.arrived == count, "the limit passed before the request came")
                assert "it may have been executed" in str(caught.value)

    patiently(act)


@pytest.mark.parametrize(
    ("entry", "kind", "shown"),
    [
        (answer(body=b"<html><title>Sign in</title>", content_type="text/html"), errors.ResponseDecodeError, "Sign in"),
        (answer(body=b'{"id": '), errors.ResponseDecodeError, "not JSON"),
        (answer(body=b""), errors.ResponseDecodeError, "empty"),
        (answer(204, content_type=None), errors.ResponseDecodeError, "empty"),
        (answer(body=b"[1]"), errors.ResponseDecodeError, "list where an object was expected"),
        (answer(body=b"null"), errors.ResponseDecodeError, "NoneType where an object was expected"),
        (answer(body=b"[" * 100_000), errors.ResponseDecodeError, "not JSON"),
        (answer(400, {"detail": "bad thing"}), errors.BadRequestError, "bad thing"),
        (answer(529, b"busy", content_type="text/plain", reason=""), errors.InternalServerError, "529: busy"),
        (answer(418, b""), errors.APIStatusError, "I'm a Teapot"),
    ],
)
def test_answers_that_are_none(user: User, entry: Entry, kind: type[errors.APIError], shown: str) -> None:
    entry = [entry[0].replace(b"\r\n", b"\r\nx-request-id: req_9\r\nx-should-retry: false\r\n", 1)]  # type: ignore[union-attr]
    with FaultServer(entry) as server, pytest.raises(kind) as caught:
        user.create(server.base_url)
    error = caught.value
    assert shown in str(error)
    assert error.request_id == "req_9"
    assert "request id req_9" in str(error)
    assert error.status_code is not None
    assert (error.operation, error.method, error.path) == ("createChatCompletion", "POST", "/chat/completions")
    for copied in (pickle.loads(pickle.dumps(error)), copy.deepcopy(error)):
        assert str(copied) == str(error)
        assert vars(copied) == vars(error)


def test_a_whole_stream(user: User) -> None:
    with FaultServer(stream(chunk("Hel"), chunk("lo"), chunk(finish="stop"), DONE)) as server:
        user.read(server.base_url)
    assert user.text() == "Hello"
    assert len(user.chunks) == 3


def test_a_whole_stream_without_done(user: User) -> None:
    with FaultServer(stream(chunk("Hello"), chunk(finish="stop"))) as server:
        user.read(server.base_url)
    assert user.text() == "Hello"


@pytest.mark.parametrize(
    "entry",
    [
        stream(chunk("Hel"), chunk("lo")),
        stream(chunk("Hel"), chunk("lo"), CLOSE),
        stream(chunk("Hel"), chunk("lo"), RESET),
        stream(chunk("Hel"), chunk("lo"), b"data: [DONE]\n"),
        stream(chunk("Hel"), chunk("lo"), b"data: [DO", CLOSE),
        stream(chunk("Hel"), chunk("lo"), chunk("!")[:-9]),
    ],
)
def test_a_cut_stream_is_never_taken_for_a_whole_one(user: User, entry: Entry) -> None:
    with FaultServer(entry) as server, pytest.raises(errors.StreamTruncatedError) as caught:
        user.read(server.base_url)
    assert user.text() == "Hello"
    assert caught.value.partial.choices[0].message.content == "Hello"
    assert caught.value.request_id == "req_fault"
    assert str(pickle.loads(pickle.dumps(caught.value))) == str(caught.value)
    assert len(server.requests) == 1


@pytest.mark.parametrize(
    ("bad", "message", "code"),
    [
        (event({"error": {"message": "overloaded", "code": "server_error"}}), "overloaded", "server_error"),
        (event({"error": {"message": "overloaded", "code": 503}}), "overloaded", "503"),
        (event({"error": "overloaded"}), "overloaded", None),
        (event({"message": "overloaded"}, name="error"), "overloaded", None),
        (event({"type": "error", "message": "overloaded", "code": "c"}), "overloaded", "c"),
    ],
)
def test_an_error_inside_a_stream_is_raised(user: User, bad: bytes, message: str, code: str | None) -> None:
    entry = stream(chunk("Hello"), bad, chunk("never"), DONE)
    with FaultServer(entry) as server, pytest.raises(errors.StreamError, match=message) as caught:
        user.read(server.base_url)
    assert user.text() == "Hello"
    assert caught.value.code == code
    assert caught.value.partial.choices[0].message.content == "Hello"
    assert caught.value.request_id == "req_fault"


@pytest.mark.parametrize("bad", [event("{"), event("<html>"), event("[1"), b"data: ,\n\n"])
def test_an_event_that_is_not_json_is_raised(user: User, bad: bytes) -> None:
    with (
        FaultServer(stream(chunk("Hello"), bad, DONE)) as server,
        pytest.raises(errors.StreamError, match="not valid JSON"),
    ):
        user.read(server.base_url)
    assert user.text() == "Hello"


@pytest.mark.parametrize(
    "bad", [answer(body=COMPLETION), answer(body="<html>Sign in</html>", content_type="text/html")]
)
def test_a_document_where_a_stream_was_due(user: User, bad: Entry) -> None:
    with FaultServer(bad) as server, pytest.raises(errors.ResponseDecodeError, match="not an event stream"):
        user.read(server.base_url)


def test_silence_and_comments_are_not_progress(user: User) -> None:
    def act(limit: float) -> None:
        with FaultServer(forever(PING, after=stream(chunk("Hello"), end=False))) as server:
            with pytest.raises(errors.StreamIdleTimeoutError) as caught:
                user.read(server.base_url, stream_idle_timeout=limit)
            in_time(user.chunks, "the limit passed before the first chunk came")
            assert caught.value.partial.choices[0].message.content == "Hello"
            with pytest.raises(errors.StreamIdleTimeoutError):
                user.read(server.base_url, client={"stream_idle_timeout": limit})
            in_time(user.chunks, "the limit passed before the first chunk came")
        assert user.text() == "Hello"

    patiently(act)


@pytest.mark.parametrize("given", [False, True])
@pytest.mark.parametrize(
    "entry",
    [[*ENDED, HANG], forever(PING, after=ENDED), forever(piece(b"data: x\n\n"), after=ENDED)],
    ids=["silence", "comments", "events"],
)
def test_what_comes_after_the_last_event_does_not_matter(
    user: User, entry: Any, given: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It never ends, so the call would not either if it waited for the end."""
    monkeypatch.setattr("overlay._answers.streaming.AFTER_DONE", 0.01)
    with FaultServer(entry) as server:
        user.read(server.base_url, client={"given": given})
    assert user.text() == "Hello"


def test_an_emoji_in_two_chunks(user: User) -> None:
    halves = [chunk("x").replace(b'"x"', half) for half in (b'"\\ud83d"', b'"\\ude00"')]
    with FaultServer(stream(*halves, chunk(finish="stop"), DONE), stream(*halves)) as server:
        user.read(server.base_url)
        assert user.text().encode("utf-16", "surrogatepass").decode("utf-16") == "😀"
        with pytest.raises(errors.StreamTruncatedError) as caught:
            user.read(server.base_url)
    assert caught.value.partial.choices[0].message.content == "😀"


def test_streams_that_are_left_in_every_way_leave_no_connection(user: User) -> None:
    with FaultServer(stream(chunk("a"), chunk("b"), HANG)) as server:
        user.read(server.base_url, stop=1)
        made = user.client(server.base_url)
        call: Callable[[], Any] = lambda: made.chat.completions.create(model="m", messages=MESSAGES, stream=True)  # noqa: E731
        if user.is_sync:
            next(iter(call()))
            with suppress(ZeroDivisionError):
                for _ in call():
                    raise ZeroDivisionError
            dropped = call()
            del dropped
            gc.collect()
        else:

            async def leave() -> None:
                await anext(aiter(await call()))
                gc.collect()
                with suppress(ZeroDivisionError):
                    async for _ in await call():
                        raise ZeroDivisionError
                gc.collect()
                dropped = await call()
                del dropped
                gc.collect()

                async def cancelled() -> None:
                    async for _ in await call():
                        pass

                before = server.arrived
                task = asyncio.create_task(cancelled())
                await asyncio.to_thread(server.wait_for_requests, before + 1)
                task.cancel()
                await asyncio.wait([task])
                await asyncio.to_thread(server.wait_for_connections)

            user.runner.run(leave())
        server.wait_for_connections()
        user.run(made.close())


def test_a_whole_stream_gives_its_connection_back(user: User) -> None:
    with FaultServer(stream(chunk("a"), chunk(finish="stop"), DONE)) as server:
        made = user.client(server.base_url)

        async def read() -> None:
            async for _ in await made.chat.completions.create(model="m", messages=MESSAGES, stream=True):
                pass

        for _ in range(4):
            if user.is_sync:
                list(made.chat.completions.create(model="m", messages=MESSAGES, stream=True))
            else:
                user.runner.run(read())
        assert server.connections == 1
        user.run(made.close())


def test_paths_cannot_be_led_astray(user: User) -> None:
    with FaultServer(answer(body=COMPLETION)) as server:
        made = user.client(server.base_url)
        for bad in ("", " ", ".", ".."):
            with pytest.raises(errors.ConfigurationError):
                user.run(made.chat.completions.retrieve(bad))
        user.run(made.chat.completions.retrieve("a/../../b?x#y"))
        user.run(made.close())
    (request,) = server.requests
    assert request.target == "/chat/completions/a%2F..%2F..%2Fb%3Fx%23y"


def test_a_cancelled_call_is_cancelled() -> None:
    async def main(url: str) -> None:
        async with AsyncOpenAI("sk-test", base_url=url) as client:
            for count, options in enumerate(({}, {"deadline": LONG}), 1):
                task = asyncio.create_task(client.chat.completions.create(model="m", messages=MESSAGES, **options))
                await asyncio.to_thread(server.wait_for_requests, count)
                task.cancel()
                with pytest.raises(asyncio.CancelledError):
                    await task

    with FaultServer([HANG]) as server:
        asyncio.run(main(server.base_url))
        assert len(server.requests) == 2


def test_headers_of_organization_and_project(user: User) -> None:
    def echo(request: Request) -> Entry:
        return answer(body={**COMPLETION, "seen": request.headers})

    with FaultServer(echo) as server:
        completion = user.create(server.base_url, client={"organization": "org-1", "project": "proj-1"})
    seen = completion.to_dict()["seen"]
    assert (seen["openai-organization"], seen["openai-project"]) == ("org-1", "proj-1")
    assert seen["authorization"] == "Bearer sk-test"


PAGE = {
    "object": "list",
    "data": [{**COMPLETION, "id": "a"}, {**COMPLETION, "id": "b"}],
    "first_id": "a",
    "last_id": "b",
    "has_more": True,
}


@pytest.mark.parametrize("page", [PAGE, {**PAGE, "data": []}, {**PAGE, "data": [], "last_id": None}])
def test_a_list_that_does_not_advance_is_an_error(user: User, page: dict[str, Any]) -> None:
    seen: list[str] = []

    async def read(made: Any) -> None:
        async for one in made.chat.completions.list(limit=2):
            seen.append(one.id)  # what came before the error must stay

    with FaultServer(answer(body=page)) as server:
        made = user.client(server.base_url)
        with pytest.raises(errors.PaginationError) as caught:
            if user.is_sync:
                seen.extend(one.id for one in made.chat.completions.list(limit=2))
            else:
                user.runner.run(read(made))
        user.run(made.close())
    assert len(server.requests) <= 2
    assert caught.value.cursor in ("b", None)


def test_an_error_at_a_later_page_says_where_to_resume(user: User) -> None:
    seen: list[str] = []

    async def read(made: Any) -> None:
        async for one in made.chat.completions.list(limit=2):
            seen.append(one.id)  # what came before the error must stay

    with FaultServer(answer(body=PAGE), api_error(400, "no")) as server:
        made = user.client(server.base_url)
        with pytest.raises(errors.BadRequestError) as caught:
            if user.is_sync:
                for one in made.chat.completions.list(limit=2):
                    seen.append(one.id)  # what came before the error must stay
            else:
                user.runner.run(read(made))
        user.run(made.close())
    assert seen == ["a", "b"]
    assert caught.value.cursor == "b"
    assert pickle.loads(pickle.dumps(caught.value)).cursor == "b"


def test_who_closes_a_lent_client_closes_the_connections_of_ours(user: User) -> None:
    model = answer(body={"id": "x", "object": "model", "created": 1, "owned_by": "o"})
    with FaultServer(model) as server:
        client = user.client(server.base_url)
        lent = client._client
        assert user.run(lent.get(server.base_url)).json()["id"] == user.run(client.models.retrieve("x")).id == "x"
        assert server.connections == 1
        user.run(lent.close() if user.is_sync else lent.aclose())
        user.run(asyncio.sleep(0))
        server.wait_for_connections()
        with pytest.raises(errors.ConfigurationError, match="closed"):
            user.run(client.models.retrieve("x"))
