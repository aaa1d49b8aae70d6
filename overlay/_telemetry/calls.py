"""Runs calls inside their spans: replaces direct sending for clients with telemetry.

The span is current while requests are sent, so that spans of an instrumented HTTP client become its children.
It is no longer current when the caller reads the answer.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from .span import CallSpan

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    import httpx

    from .._async_client import AsyncOpenAI
    from .._call.plan import Plan
    from .._client import OpenAI
    from .instruments import Instruments

__all__ = ["acall", "call"]

T = TypeVar("T")


def call(instruments: Instruments, client: OpenAI, made: Plan, finish: Callable[[Plan, httpx.Response], T]) -> T:
    """Send a call and finish its answer."""
    span = made.span = CallSpan(instruments, made)
    try:
        token = span.enter()
        try:
            response = client._http.send(made.call, client._auth)
        finally:
            span.leave(token)
        span.answered(response)
        result = finish(made, response)
    except BaseException as error:
        span.failed(error)
        raise
    _hand_over(span, made, result)
    return result


async def acall(
    instruments: Instruments,
    client: AsyncOpenAI,
    made: Plan,
    finish: Callable[[Plan, httpx.Response], Awaitable[T]],
) -> T:
    """The async version of `call`."""
    span = made.span = CallSpan(instruments, made)
    try:
        token = span.enter()
        try:
            response = await client._http.send(made.call, client._auth)
        finally:
            span.leave(token)
        span.answered(response)
        result = await finish(made, response)
    except BaseException as error:
        span.failed(error)
        raise
    _hand_over(span, made, result)
    return result


def _hand_over(span: CallSpan, made: Plan, result: Any) -> None:
    """End the span of a complete answer; an open one (a stream, a ``with`` block) ends the span itself."""
    if not made.call.stream:
        span.returned(result)
