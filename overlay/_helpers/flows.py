"""What `parse`, `streamed` and `run_tools` do, once for both kinds of clients and both APIs (see `overlay._flow`)."""

from __future__ import annotations

import inspect
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import AbstractAsyncContextManager, AbstractContextManager, asynccontextmanager, contextmanager
from typing import TYPE_CHECKING, Any, Protocol

from .._answers.raw_response import RawResponse
from .._call.redact import frames_dropped
from .._flow import run
from .._views import is_view
from ..errors import ConfigurationError, OpenAIError
from ..tools import ToolError
from .gather import await_all
from .tool_calls import ToolCall, output_text

if TYPE_CHECKING:
    from .tool_runs import Conversation

__all__ = ["AsyncPrimitives", "Primitives", "astreamed", "parse", "run_tools", "streamed"]


class Request(Protocol):
    """One request of a helper."""

    params: dict[str, Any]

    def parsed(self, answer: Any, /) -> Any:
        """Return an answer with its parsed contents."""
        ...


class Primitives:
    """The steps of a flow that block."""

    def __init__(self, create: Callable[..., Any]) -> None:
        self._create = create

    async def send(self, params: dict[str, Any]) -> Any:
        """Call the API, and wait if there is anything to wait for."""
        return await _settled(self._create(**params))

    async def gather(self, calls: list[Callable[[], Any]]) -> list[str]:
        """Call tools one after the other; return their outputs for the model."""
        return [await _told(call, _no_coroutine) for call in calls]


class AsyncPrimitives(Primitives):
    """The steps of a flow in an event loop."""

    async def gather(self, calls: list[Callable[[], Any]]) -> list[str]:
        """Call tools, the async ones concurrently; return their outputs for the model."""
        return await await_all(_told(call, _settled) for call in calls)


async def parse(steps: Primitives, request: Request) -> Any:
    """Call the API and parse the answer."""
    return _then(await steps.send(request.params), request.parsed)


def streamed(resource: Any, request: Any, kind: Any) -> Any:
    """Return a context manager that begins a stream, of the class `kind`, when it is entered.

    Under ``with_raw_response`` and the like, begin it and return the response, whose `parse` returns the stream.
    """
    if is_view(resource._client):
        return _then(request.begin(resource), lambda stream: kind(stream, request))
    return _begun(resource, request, kind)


def astreamed(resource: Any, request: Any, kind: Any) -> Any:
    """The async version of `streamed`."""
    return (_aviewed if is_view(resource._client) else _abegun)(resource, request, kind)


@contextmanager
def _begun(resource: Any, request: Any, kind: Any) -> Iterator[Any]:
    with request.begin(resource) as stream:
        yield kind(stream, request)


@asynccontextmanager
async def _abegun(resource: Any, request: Any, kind: Any) -> AsyncIterator[Any]:
    async with await request.begin(resource) as stream:
        yield kind(stream, request)


async def _aviewed(resource: Any, request: Any, kind: Any) -> Any:
    return _then(await _settled(request.begin(resource)), lambda stream: kind(stream, request))


async def run_tools(steps: Primitives, request: Callable[[dict[str, Any]], Request], talk: Conversation) -> Any:
    """Call the API and the tools in turn.

    Under ``with_raw_response`` and the like, return the last response, whose `parse` returns the run; each response has
    to be read to know whether it is the last.
    """

    async def rounds(made: Any) -> Any:
        while True:
            response, calls = await _taken(talk, made)
            if not calls:
                return talk.run if response is None else response._then(lambda _: talk.run)
            talk.give(calls, await steps.gather([talk.toolbox.prepare(call) for call in calls]))
            made = await parse(steps, request(talk.request()))

    made = await parse(steps, request(talk.request()))
    if isinstance(made, AbstractContextManager):  # nothing is sent before the context is entered
        return _rounds_opened(rounds, made)
    if isinstance(made, AbstractAsyncContextManager):
        return _rounds_aopened(rounds, made)
    return await rounds(made)


async def _taken(talk: Conversation, made: Any) -> tuple[Any, list[ToolCall]]:
    """Take an answer, or read that of a response; return the response, if any, and the tool calls to make."""
    if isinstance(made, RawResponse):
        return made, talk.take(made.parse())
    if isinstance(made, AbstractContextManager):
        with made as response:
            return response, talk.take(response.parse())
    if isinstance(made, AbstractAsyncContextManager):
        async with made as response:
            return response, talk.take(await response.parse())
    return None, talk.take(made)


@contextmanager
def _rounds_opened(rounds: Callable[[Any], Any], made: Any) -> Iterator[Any]:
    yield run(rounds(made))


@asynccontextmanager
async def _rounds_aopened(rounds: Callable[[Any], Any], made: Any) -> AsyncIterator[Any]:
    yield await rounds(made)


def _then(made: Any, finish: Callable[[Any], Any]) -> Any:
    """Finish an answer; under ``with_raw_response`` and the like, when it is parsed."""
    if isinstance(made, RawResponse):
        return made._then(finish)
    if isinstance(made, AbstractContextManager):
        return _opened(made, finish)
    if isinstance(made, AbstractAsyncContextManager):
        return _aopened(made, finish)
    with frames_dropped(OpenAIError):  # they contain the answer, which may quote what was sent
        return finish(made)


@contextmanager
def _opened(made: AbstractContextManager[Any], finish: Callable[[Any], Any]) -> Iterator[Any]:
    with made as response:
        yield response._then(finish)


@asynccontextmanager
async def _aopened(made: AbstractAsyncContextManager[Any], finish: Callable[[Any], Any]) -> AsyncIterator[Any]:
    async with made as response:
        yield response._then(finish)


async def _told(call: Callable[[], Any], result: Callable[[Any], Awaitable[Any]]) -> str:
    try:
        return output_text(await result(call()))
    except ToolError as error:
        return str(error)


async def _settled(value: Any) -> Any:
    return await value if inspect.isawaitable(value) else value


async def _no_coroutine(value: Any) -> Any:
    """Return the result of a function.

    Raises:
        ConfigurationError: It is a coroutine.
    """
    if inspect.iscoroutine(value):
        value.close()
        raise ConfigurationError(f"{value.__qualname__}() is async; use AsyncOpenAI")
    return value
