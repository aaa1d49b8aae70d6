"""The resource ``client.beta.chatkit``. Its types are in the stub beside this file."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..client import AsyncResource, Resource

if TYPE_CHECKING:
    from .beta_chatkit_sessions import AsyncBetaChatkitSessions, BetaChatkitSessions
    from .beta_chatkit_threads import AsyncBetaChatkitThreads, BetaChatkitThreads


class BetaChatkit(Resource):
    """``client.beta.chatkit``."""

    @cached_property
    def sessions(self) -> BetaChatkitSessions:
        """``client.beta.chatkit.sessions``."""
        from .beta_chatkit_sessions import BetaChatkitSessions

        return BetaChatkitSessions(self._client)

    @cached_property
    def threads(self) -> BetaChatkitThreads:
        """``client.beta.chatkit.threads``."""
        from .beta_chatkit_threads import BetaChatkitThreads

        return BetaChatkitThreads(self._client)


class AsyncBetaChatkit(AsyncResource):
    """``client.beta.chatkit`` of an async client."""

    @cached_property
    def sessions(self) -> AsyncBetaChatkitSessions:
        """``client.beta.chatkit.sessions``."""
        from .beta_chatkit_sessions import AsyncBetaChatkitSessions

        return AsyncBetaChatkitSessions(self._client)

    @cached_property
    def threads(self) -> AsyncBetaChatkitThreads:
        """``client.beta.chatkit.threads``."""
        from .beta_chatkit_threads import AsyncBetaChatkitThreads

        return AsyncBetaChatkitThreads(self._client)
