"""``client.beta``: where chat helpers were while in beta, and threads whose runs can be awaited."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import _raw
from .assistants import AsyncThreads, Threads

if TYPE_CHECKING:
    from ..chat import AsyncChat, Chat

__all__ = ["AsyncBeta", "Beta"]


class Beta(_raw.Beta):
    """``client.beta``."""

    @cached_property
    def chat(self) -> Chat:  # type: ignore[override]  # with helpers, so no BetaChat
        """``client.chat``, where `parse` and `stream` were while in beta."""
        from ..chat import Chat

        return Chat(self._client)

    @cached_property
    def threads(self) -> Threads:
        """``client.beta.threads``."""
        return Threads(self._client)


class AsyncBeta(_raw.AsyncBeta):
    """``client.beta`` of an async client."""

    @cached_property
    def chat(self) -> AsyncChat:  # type: ignore[override]  # with helpers, so no BetaChat
        """``client.chat``, where `parse` and `stream` were while in beta."""
        from ..chat import AsyncChat

        return AsyncChat(self._client)

    @cached_property
    def threads(self) -> AsyncThreads:
        """``client.beta.threads``."""
        return AsyncThreads(self._client)
