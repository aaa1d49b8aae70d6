"""Run a flow with either half of the client; both return what the server was understood to say, as plain JSON."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager
from operator import attrgetter
from typing import Any

from overlay import AsyncOpenAI, OpenAI

from .flows import Call, Flow


@contextmanager
def sync_client(api_key: str, base_url: str) -> Iterator[OpenAI]:
    """The default client, which cassettes see."""
    with OpenAI(api_key=api_key, base_url=base_url, max_retries=0) as client:
        yield client


@asynccontextmanager
async def async_client(api_key: str, base_url: str) -> AsyncIterator[AsyncOpenAI]:
    """The async twin of `sync_client`."""
    async with AsyncOpenAI(api_key=api_key, base_url=base_url, max_retries=0) as client:
        yield client


def run(client: OpenAI, flow: Callable[[], Flow]) -> list[Any]:
    """Run a flow with the sync client."""
    understood: list[Any] = []
    steps = flow()
    answer: Any = None
    while True:
        try:
            call = steps.send(answer)
        except StopIteration:
            return understood
        answer = _call(client, call)
        understood += _plain(answer)


async def arun(client: AsyncOpenAI, flow: Callable[[], Flow]) -> list[Any]:
    """Run a flow with the async client."""
    understood: list[Any] = []
    steps = flow()
    answer: Any = None
    while True:
        try:
            call = steps.send(answer)
        except StopIteration:
            return understood
        answer = await _acall(client, call)
        understood += _plain(answer)


def _call(client: OpenAI, call: Call) -> Any:
    method = attrgetter(call.method)(client)
    if isinstance(call.gives, type):
        try:
            method(*call.arguments, **call.keywords)
        except call.gives as failure:
            return failure
        raise AssertionError(f"{call.method} did not raise {call.gives.__name__}")
    answer = method(*call.arguments, **call.keywords)
    return answer if call.gives == "one" else list(answer)


async def _acall(client: AsyncOpenAI, call: Call) -> Any:
    method = attrgetter(call.method)(client)
    if isinstance(call.gives, type):
        try:
            await method(*call.arguments, **call.keywords)
        except call.gives as failure:
            return failure
        raise AssertionError(f"{call.method} did not raise {call.gives.__name__}")
    answer = method(*call.arguments, **call.keywords)
    if call.gives == "items":
        return [item async for item in answer]
    answer = await answer
    return answer if call.gives == "one" else [chunk async for chunk in answer]


def _plain(answer: Any) -> list[Any]:
    if isinstance(answer, Exception):
        return [answer.body]  # type: ignore[attr-defined]  # every call.gives is an APIError
    return [one.to_dict() for one in (answer if isinstance(answer, list) else [answer])]
