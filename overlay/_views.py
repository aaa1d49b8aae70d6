"""Helpers under ``with_raw_response`` and ``with_streaming_response``: which ones work there."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NoReturn

from .errors import ConfigurationError

if TYPE_CHECKING:
    import httpx

    from ._call.plan import Plan

__all__ = ["View", "is_view", "refuse_view", "unread"]

_REASON = "with_raw_response and with_streaming_response return the response to a single API call, but this helper"


class View:
    """The substitute for a client there, which only calls."""

    def __init__(self, client: Any) -> None:
        self._client = client

    def _with_raw_response(self) -> NoReturn:
        """Raise for a helper that polls.

        Raises:
            ConfigurationError: Always.
        """
        refuse_view(self)
        raise AssertionError  # pragma: no cover  # a view is rejected

    _with_streaming_response = _with_raw_response


def is_view(client: Any) -> bool:
    """Return whether a resource belongs to a view, not to a client."""
    return isinstance(client, View)


def refuse_view(
    client: Any, why: str = "makes several; call the underlying methods instead, such as create() and retrieve()"
) -> None:
    """Raise for a helper that is not available there, before it sends anything.

    Args:
        client: What the resource calls.
        why: What it does instead of one call, and what to do.

    Raises:
        ConfigurationError: It is a view.
    """
    if is_view(client):
        raise ConfigurationError(f"{_REASON} {why}")


async def unread(_: Plan, response: httpx.Response) -> httpx.Response:
    """Return a response as it is, with its body unread."""
    return response
