"""Runs calls inside their spans: replaces direct sending for clients with telemetry.

The span is current while requests are sent, so that spans of an instrumented HTTP client become its children.
It is no longer current when the caller reads the answer.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from .span import CallSpan

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    import httpx

    from .._call.plan import Plan
    from .._client_base import ClientBase
    from .instruments import Instruments

__all__ = ["call"]

T = TypeVar("T")


async def call(
    instruments: Instruments,
    client: ClientBase,
    made: Plan,
    finish: Callable[[Plan, httpx.Response], Awaitable[T]],
) -> T:
    """Send a call and finish its answer; a flow (see `overlay._flow`)."""
    span = made.span = CallSpan(instruments, made)
    try:
        token = span.enter()
        try:
            response = await client._done(client._http.send(made.call, client._auth))
        finally:
            span.leave(token)
        span.answered(response)
        result = await finish(made, response)
    except BaseException as error:
        span.failed(error)
        raise
    if not made.call.stream:  # an open answer (a stream, a ``with`` block) ends the span itself
        span.returned(result)
    return result
