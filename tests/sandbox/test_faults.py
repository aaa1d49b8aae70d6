"""Faults on purpose, for people who test their own programs: by script, by share, and slow answers."""

from __future__ import annotations

import time
from collections import Counter
from typing import Any

import httpx
import pytest

from overlay import AsyncOpenAI, OpenAI, RateLimitError, RetryPolicy, StreamTruncatedError
from overlay.sandbox import FaultError, Sandbox
from overlay.sandbox._faults import Fault, Plan, parse

KEY = {"Authorization": "Bearer sk-sandbox"}
ASK: Any = {"model": "gpt-4o-mini", "messages": [{"role": "user", "content": "Hello"}]}


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("POST /responses 429 x2", Fault(method="POST", path="/responses", status=429, times=2)),
        ("/files/* 500", Fault(path="/files/*", status=500)),
        ("* * 503", Fault(status=503)),
        ("POST /chat/completions cut:3", Fault(method="POST", path="/chat/completions", cut=3)),
    ],
)
def test_how_faults_are_written(text: str, fault: Fault) -> None:
    assert parse(text) == fault


@pytest.mark.parametrize("text", ["", "POST /responses", "POST responses 500", "* * 200", "* * 500 x0", "* * 700"])
def test_a_fault_that_is_none(text: str) -> None:
    with pytest.raises(FaultError):
        Sandbox(faults=[text])
    with pytest.raises(FaultError, match="between 0 and 1"):
        Sandbox(error_rate=2)


@pytest.mark.parametrize(("status", "cut"), [(None, None), (500, 1)])
def test_a_fault_does_one_thing(status: int | None, cut: int | None) -> None:
    with pytest.raises(FaultError, match="either a status or a cut"):
        Fault(status=status, cut=cut)


def test_scripted_faults_come_once_and_in_order(sandbox: Sandbox, http: httpx.Client) -> None:
    sandbox.fail("POST /chat/completions 429 x2")
    sandbox.fail("GET /models* 503")
    statuses = [http.post("/chat/completions", json=ASK).status_code for _ in range(3)]
    assert statuses == [429, 429, 200]
    failed = http.get("/models/gpt-4o")
    assert (failed.status_code, failed.headers["retry-after-ms"]) == (503, "20")
    assert set(failed.json()["error"]) == {"message", "type", "param", "code"}
    assert http.get("/models/gpt-4o").status_code == 200
    sandbox.fail("* 500")
    sandbox.reset()
    assert http.get("/models").status_code == 200


def test_a_client_goes_on_after_faults(sandbox: Sandbox) -> None:
    policy = RetryPolicy(initial_delay=0.001, max_delay=0.002)
    with OpenAI(base_url=sandbox.base_url, api_key="sk-sandbox", retry_policy=policy, max_retries=2) as client:
        sandbox.fail("POST /chat/completions 429 x2")
        assert client.chat.completions.create(**ASK).choices[0].message.content
        sandbox.fail("POST /chat/completions 429 x3")
        with pytest.raises(RateLimitError, match="the sandbox was told"):
            client.chat.completions.create(**ASK)


def test_a_stream_that_is_cut(sandbox: Sandbox) -> None:
    with OpenAI(base_url=sandbox.base_url, api_key="sk-sandbox", max_retries=0) as client:
        sandbox.fail("POST /chat/completions cut:2")
        with client.chat.completions.create(**ASK, stream=True) as stream:
            assert next(stream)
            assert next(stream)
            with pytest.raises(StreamTruncatedError):
                next(stream)


async def test_a_stream_that_is_cut_for_the_async_client(sandbox: Sandbox) -> None:
    async with AsyncOpenAI(base_url=sandbox.base_url, api_key="sk-sandbox", max_retries=0) as client:
        sandbox.fail("POST /responses cut:2")
        stream = await client.responses.create(model="gpt-4o-mini", input="Hello", stream=True)
        with pytest.raises(StreamTruncatedError):
            [event async for event in stream]


def test_a_share_of_the_calls_fails_and_always_the_same() -> None:
    def statuses() -> list[int | None]:
        plan = Plan(error_rate=0.2)
        met = [plan.next("GET", "/models") for _ in range(1000)]
        return [fault.status if fault else None for fault in met]

    found = Counter(statuses())
    assert 150 < 1000 - found[None] < 250
    assert max(found[429], found[500], found[503]) - min(found[429], found[500], found[503]) <= 1
    assert statuses() == statuses()
    assert Plan(error_rate=1).next("GET", "/") is not None


def test_answers_are_slow_where_that_is_asked() -> None:
    with Sandbox(latency=0.05) as server, httpx.Client(base_url=server.base_url, headers=KEY) as http:
        begun = time.monotonic()
        assert http.get("/models").status_code == 200
        assert time.monotonic() - begun >= 0.05
