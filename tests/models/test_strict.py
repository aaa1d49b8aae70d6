"""The truth check through a client: strict calls raise where others decode and go on."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from typing import Any

import pytest

from overlay import AsyncOpenAI, OpenAI, ResponseShapeError
from tests.faults.server import Entry, FaultServer, answer, event, stream
from tests.models.test_tolerance import CHAT

pytestmark = pytest.mark.loopback

BROKEN: dict[str, Any] = {**CHAT, "created": "now", "choices": [{"index": 0, "message": {"role": "critic"}}]}
# `content` is required of a message, `logprobs` is not: the server leaves it out
PATHS = (
    "choices[0].finish_reason is missing",
    "choices[0].message.content is missing",
    "choices[0].message.role is 'critic', not 'assistant'",
    "created is 'now', not int",
)
ASK: dict[str, Any] = {"model": "m", "messages": []}


def chunk(**more: Any) -> dict[str, Any]:
    return {"id": "c", "object": "chat.completion.chunk", "created": 1, "model": "m", "choices": [], **more}


def client(server: FaultServer, **settings: Any) -> OpenAI:
    return OpenAI(api_key="sk-test", base_url=server.base_url, max_retries=0, **settings)


def test_a_strict_client_lists_every_path() -> None:
    with FaultServer(answer(body=BROKEN, headers={"x-request-id": "req_1"})) as server, client(server) as tolerant:
        assert tolerant.chat.completions.create(**ASK).to_dict() == BROKEN
        with client(server, strict=True) as strict, pytest.raises(ResponseShapeError) as caught:
            strict.chat.completions.create(**ASK)
    assert sorted(caught.value.paths) == sorted(PATHS)
    assert caught.value.request_id == "req_1"
    assert "4 problems in total" in str(caught.value)


def test_strict_is_said_per_call_in_either_direction() -> None:
    with FaultServer(answer(body=BROKEN)) as server, client(server, strict=True) as strict, client(server) as tolerant:
        assert strict.chat.completions.create(**ASK, strict=False).created == "now"
        with pytest.raises(ResponseShapeError):
            tolerant.chat.completions.create(**ASK, strict=True)


def test_strict_lets_unknown_fields_and_what_the_specification_allows_pass() -> None:
    body = {**CHAT, "of_tomorrow": {"a": 1}}
    with FaultServer(answer(body=body)) as server, client(server, strict=True) as strict:
        assert strict.chat.completions.create(**ASK).to_dict() == body


def test_strict_streams_check_each_event() -> None:
    script: Entry = stream(event(chunk()), event(chunk(created="now")), event("[DONE]"))
    with FaultServer(script) as server, client(server, strict=True) as strict:
        events = strict.chat.completions.create(**ASK, stream=True)
        assert next(events).created == 1
        with pytest.raises(ResponseShapeError) as caught:
            next(events)
        assert caught.value.paths == ("created is 'now', not int",)


@pytest.mark.parametrize("what", [{"type": "response.of_tomorrow"}, ["response.completed"]], ids=["variant", "list"])
def test_strict_streams_refuse_an_event_of_no_known_kind(what: Any) -> None:
    with FaultServer(stream(event(what), event({"type": "response.completed"}))) as server:
        with client(server) as tolerant, tolerant.responses.create(model="m", input="x", stream=True) as events:
            first: Any = next(iter(events))
            assert (first.to_dict() if isinstance(what, dict) else first) == what
        with client(server, strict=True) as strict, pytest.raises(ResponseShapeError, match="matches no type"):
            next(iter(strict.responses.create(model="m", input="x", stream=True)))


def test_strict_pages_are_checked_as_a_whole() -> None:
    page = {"object": "list", "data": [CHAT, BROKEN], "first_id": "a", "last_id": "b", "has_more": False}
    with FaultServer(answer(body=page)) as server, client(server, strict=True) as strict:
        with pytest.raises(ResponseShapeError) as caught:
            strict.chat.completions.list()
        assert sorted(caught.value.paths) == sorted(f"data[1].{path}" for path in PATHS)


async def test_async_clients_do_the_same() -> None:
    script: Entry = stream(event(chunk(created="now")), event("[DONE]"))
    with FaultServer(answer(body=BROKEN), script) as server:
        async with AsyncOpenAI(api_key="sk-test", base_url=server.base_url, strict=True) as strict:
            with pytest.raises(ResponseShapeError) as caught:
                await strict.chat.completions.create(**ASK)
            assert sorted(caught.value.paths) == sorted(PATHS)
            events: AsyncIterator[Any] = aiter(await strict.chat.completions.create(**ASK, stream=True))
            with pytest.raises(ResponseShapeError):
                await anext(events)


def test_the_error_says_nothing_of_the_key() -> None:
    with FaultServer(answer(body=json.dumps(BROKEN))) as server, client(server, strict=True) as strict:
        with pytest.raises(ResponseShapeError) as caught:
            strict.chat.completions.create(**ASK)
        assert "sk-test" not in f"{caught.value!r} {caught.value}"
