"""Start something and poll until it is done: ``create_and_poll``, ``poll`` and the like, for both clients."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar

from .._call.redact import hide_items
from .._flow import awaited, given, run
from ..polling import POLLING, Wait, await_for, polling_options, seconds_of, wait_for

if TYPE_CHECKING:
    from typing import TypedDict

    from .._raw import RawResponse, RequestOptions

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


__all__ = ["AsyncPolls", "Polls"]

T = TypeVar("T")


async def _begun(done: Any, client: Any, begin: Any, poll: Any, params: dict[str, Any]) -> Any:
    shared = polling_options(client, params)
    polling = {name: params.pop(name) for name in POLLING if name in params}
    return await done(poll(await done(begin(**params)))(**polling, **shared))


def _looks(look: Any, options: dict[str, Any], is_busy: Callable[[Any], bool], what: str) -> tuple[Any, Wait]:
    hide_items(options)  # which are in the frames of the helpers
    interval, limit = (options.pop(name, None) for name in POLLING)
    return partial(look, **options), Wait(is_busy, what, interval=seconds_of(interval), limit=limit)


class Polls:
    """A resource whose methods poll."""

    _client: Any

    def _and_poll(self, begin: Any, poll: Callable[[Any], Callable[..., T]], params: Any) -> T:
        """Call a method, then the one that `poll` returns for its result, with the options that apply to both."""
        done: T = run(_begun(given, self._client, begin, poll, params))
        return done

    def _poll(self, look: Callable[..., RawResponse[T]], options: Any, is_busy: Callable[[Any], bool], what: str) -> T:
        """Poll an object until it is done."""
        done: T = wait_for(*_looks(look, options, is_busy, what))
        return done


class AsyncPolls:
    """A resource of an async client whose methods poll."""

    _client: Any

    async def _and_poll(self, begin: Any, poll: Callable[[Any], Callable[..., Awaitable[T]]], params: Any) -> T:
        done: T = await _begun(awaited, self._client, begin, poll, params)
        return done

    async def _poll(
        self, look: Callable[..., Awaitable[RawResponse[T]]], options: Any, is_busy: Callable[[Any], bool], what: str
    ) -> T:
        done: T = await await_for(*_looks(look, options, is_busy, what))
        return done
