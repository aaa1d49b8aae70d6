"""Start something and poll until it is done: ``create_and_poll``, ``poll`` and the like, for both clients."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any, TypedDict, TypeVar, cast

from .._call.redact import hide_items
from ..polling import POLLING, Wait, polling_options, seconds_of

if TYPE_CHECKING:
    from .._raw import RequestOptions

    class Polling(TypedDict, total=False):
        """How to wait.

        Attributes:
            poll_interval_ms: Milliseconds between two polls; None: as the server says, otherwise 1000.
            max_wait_seconds: Seconds to wait; None for no limit.
        """

        poll_interval_ms: float | None
        max_wait_seconds: float | None

    class PollOptions(RequestOptions, Polling, total=False):
        """What ``poll`` takes."""


__all__ = ["and_poll", "looks"]

T = TypeVar("T")
L = TypeVar("L", bound=Callable[..., Any])


def and_poll(client: Any, begin: Any, poll: Callable[[Any], Callable[..., T]], params: Any) -> T:
    """Call a method, then the one that `poll` returns for its result, with the options that apply to both."""
    shared = polling_options(client, params)
    polling = {name: params.pop(name) for name in POLLING if name in params}

    async def flow() -> Any:
        return await client._done(poll(await client._done(begin(**params)))(**polling, **shared))

    made: T = client._run(flow())
    return made


def looks(look: L, options: Any, is_busy: Callable[[Any], bool], what: str) -> tuple[L, Wait]:
    """Return what `wait_for` takes, from the options of a method that polls."""
    hide_items(options)  # which are in the frames of the helpers
    interval, limit = (options.pop(name, None) for name in POLLING)
    wait = Wait(is_busy, what, interval=seconds_of(interval), limit=limit)
    return cast("L", partial(look, **options)), wait
