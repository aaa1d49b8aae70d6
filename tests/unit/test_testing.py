"""`overlay.testing`: scripts do what they say, to both kinds of client."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from typing import Any

import httpx
import pytest

from overlay import AsyncOpenAI, OpenAI, RetryPolicy, errors, shape_report
from overlay.testing import (
    Entry,
    ScriptedTransport,
    ScriptError,
    chat_chunks,
    completion,
    error_body,
    hang,
    refuse,
    reply,
    reset,
    response,
    response_events,
    sse,
    stream,
    timeout,
    webhook_headers,
)
from overlay.webhooks import unwrap

QUICK = RetryPolicy(initial_delay=0.001)
ASK: dict[str, Any] = {"model": "m", "messages": [{"role": "user", "content": "hi"}]}


@pytest.fixture(params=["sync", "async"])
def ask(request: pytest.FixtureRequest) -> Callable[..., Any]:
    """Return a function that asks through one of the two clients."""

    def ask_sync(transport: ScriptedTransport, **options: Any) -> Any:
        with httpx.Client(transport=transport) as http_client:
            client = OpenAI("sk-test", http_client=http_client, retry_policy=QUICK)
            made = client.chat.completions.create(**ASK, **options)
            return list(made) if options.get("stream") else made

    def ask_async(transport: ScriptedTransport, **options: Any) -> Any:
        async def main() -> Any:
            async with httpx.AsyncClient(transport=transport) as http_client:
                client = AsyncOpenAI("sk-test", http_client=http_client, retry_policy=QUICK)
                made = await client.chat.completions.create(**ASK, **options)
                return [chunk async for chunk in made] if options.get("stream") else made

        return asyncio.run(main())

    return ask_sync if request.param == "sync" else ask_async


def test_a_script_is_played_in_order(ask: Callable[..., Any]) -> None:
    transport = ScriptedTransport(
        reply(429, json=error_body("slow", code="rate_limit_exceeded"), headers={"retry-after-ms": "1"}),
        reset(),
        reply(json=completion("Hi", model="x"), delay=0.01),
    )
    done = ask(transport)
    assert (done.choices[0].message.content, done.model) == ("Hi", "x")
    transport.assert_played()
    assert [json.loads(request.content)["model"] for request in transport.requests] == ["m"] * 3


@pytest.mark.parametrize(
    ("entry", "kind", "maybe_executed"),
    [
        (reset(), errors.APIConnectionError, True),
        (refuse(), errors.APIConnectionError, False),
        (timeout(), errors.APITimeoutError, True),
        (reply(500, text="oops"), errors.InternalServerError, False),
        (reply(401, text=b"no"), errors.AuthenticationError, False),
    ],
)
def test_faults(ask: Callable[..., Any], entry: Entry, kind: type[errors.APIError], maybe_executed: bool) -> None:
    transport = ScriptedTransport(entry)
    with pytest.raises(kind) as caught:
        ask(transport)
    assert caught.value.attempts == len(transport.requests)
    assert caught.value.maybe_executed == maybe_executed


def test_streams_whole_and_cut(ask: Callable[..., Any]) -> None:
    chunks = ask(ScriptedTransport(stream(*chat_chunks("Hel", "lo"))), stream=True)
    assert "".join(chunk.choices[0].delta.content or "" for chunk in chunks) == "Hello"
    for entry in (
        stream(*chat_chunks("Hel", "lo")[:2], then=reset()),
        stream(*chat_chunks("Hel", finish_reason=None, done=False)),
        stream(*chat_chunks("Hel")[:2], 0.01, then=hang(0.01)),
    ):
        with pytest.raises(errors.StreamTruncatedError) as caught:
            ask(ScriptedTransport(entry), stream=True)
        assert caught.value.partial.choices[0].message.content == "Hel"


def test_a_stream_may_be_silent(ask: Callable[..., Any]) -> None:
    entry = stream(*chat_chunks("Hel")[:2], *[b": ping\n\n", 0.01] * 20_000)
    with pytest.raises(errors.StreamIdleTimeoutError):
        ask(ScriptedTransport(entry), stream=True, stream_idle_timeout=0.1)


def test_an_entry_may_depend_on_the_request(ask: Callable[..., Any]) -> None:
    transport = ScriptedTransport(lambda request: reply(json=completion(request.headers["authorization"])))
    assert ask(transport).choices[0].message.content == "Bearer sk-test"


def test_scripts_that_do_not_fit(ask: Callable[..., Any]) -> None:
    with pytest.raises(ScriptError, match="at least one"):
        ScriptedTransport()
    given: Any = completion("Hi")
    with pytest.raises(ScriptError, match=r"dict is not an entry: make one with reply\(json=\.\.\.\)"):
        ScriptedTransport(reset(), given)
    transport = ScriptedTransport(reset(), strict=True)
    with pytest.raises(ScriptError, match="another request arrived"):
        ask(transport)
    with pytest.raises(ScriptError, match="0 of 1"):
        ScriptedTransport(reset()).assert_played()
    with pytest.raises(ScriptError, match="must end with an exception"):
        ask(ScriptedTransport(Entry(None, pieces=[b"x"])))


def test_events_are_written_by_the_rules() -> None:
    assert sse("a\nb", event="x") == b"event: x\ndata: a\ndata: b\n\n"
    assert sse({"é": 1}) == 'data: {"é": 1}\n\n'.encode()
    assert chat_chunks()[-1] == b"data: [DONE]\n\n"
    assert b'"usage"' in chat_chunks("x", usage=None)[0]


@pytest.mark.parametrize("secret", ["whsec_c2VjcmV0", "a plain secret"])
@pytest.mark.parametrize("payload", ['{"type": "é"}', '{"type": "é"}'.encode()])
def test_headers_of_a_webhook_are_taken_for_genuine(payload: str | bytes, secret: str) -> None:
    assert unwrap(payload, webhook_headers(payload, secret=secret), secret=secret).type == "é"
    with pytest.raises(errors.InvalidWebhookSignatureError, match="older"):
        unwrap(payload, webhook_headers(payload, secret=secret, at=1000), secret=secret)
    with pytest.raises(errors.InvalidWebhookSignatureError, match="signature mismatch"):
        unwrap(payload, webhook_headers(payload, secret=secret), secret="whsec_AAAA")


def test_scripted_responses() -> None:
    events = response_events("Hel", "lo", metadata={"n": "1"})
    cut_off = stream(*response_events("Hel", "lo", done=False), then=reset())
    transport = ScriptedTransport(reply(json=response("Hello!", id="resp_1")), stream(*events), cut_off)
    with httpx.Client(transport=transport) as http_client:
        client = OpenAI("sk-test", http_client=http_client, strict=True)
        made = client.responses.create(model="m", input="hi")
        assert (made.id, made.output_text, shape_report(made)) == ("resp_1", "Hello!", [])

        seen = list(client.responses.create(model="m", input="hi", stream=True))
        assert [event.sequence_number for event in seen] == list(range(len(events)))
        assert [event.delta for event in seen if event.type == "response.output_text.delta"] == ["Hel", "lo"]
        assert [departure for event in seen for departure in shape_report(event)] == []
        last = seen[-1]
        assert last.type == "response.completed"
        assert (last.response.output_text, last.response.metadata) == ("Hello", {"n": "1"})

        with client.responses.stream(model="m", input="hi") as pieces:
            with pytest.raises(errors.StreamTruncatedError):
                list(pieces.text_deltas)
            assert pieces.snapshot.output_text == "Hello"
    transport.assert_played()
