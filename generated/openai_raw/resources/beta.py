"""The resource ``client.beta``. Its types are in the stub beside this file."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..client import AsyncResource, Resource

if TYPE_CHECKING:
    from .beta_agents import AsyncBetaAgents, BetaAgents
    from .beta_assistants import AsyncBetaAssistants, BetaAssistants
    from .beta_chat import AsyncBetaChat, BetaChat
    from .beta_chatkit import AsyncBetaChatkit, BetaChatkit
    from .beta_realtime import AsyncBetaRealtime, BetaRealtime
    from .beta_responses import AsyncBetaResponses, BetaResponses
    from .beta_threads import AsyncBetaThreads, BetaThreads


class Beta(Resource):
    """``client.beta``."""

    @cached_property
    def assistants(self) -> BetaAssistants:
        """``client.beta.assistants``."""
        from .beta_assistants import BetaAssistants

        return BetaAssistants(self._client)

    @cached_property
    def chat(self) -> BetaChat:
        """``client.beta.chat``."""
        from .beta_chat import BetaChat

        return BetaChat(self._client)

    @cached_property
    def realtime(self) -> BetaRealtime:
        """``client.beta.realtime``."""
        from .beta_realtime import BetaRealtime

        return BetaRealtime(self._client)

    @cached_property
    def threads(self) -> BetaThreads:
        """``client.beta.threads``."""
        from .beta_threads import BetaThreads

        return BetaThreads(self._client)

    @cached_property
    def chatkit(self) -> BetaChatkit:
        """``client.beta.chatkit``."""
        from .beta_chatkit import BetaChatkit

        return BetaChatkit(self._client)

    @cached_property
    def responses(self) -> BetaResponses:
        """``client.beta.responses``."""
        from .beta_responses import BetaResponses

        return BetaResponses(self._client)

    @cached_property
    def agents(self) -> BetaAgents:
        """``client.beta.agents``."""
        from .beta_agents import BetaAgents

        return BetaAgents(self._client)


class AsyncBeta(AsyncResource):
    """``client.beta`` of an async client."""

    @cached_property
    def assistants(self) -> AsyncBetaAssistants:
        """``client.beta.assistants``."""
        from .beta_assistants import AsyncBetaAssistants

        return AsyncBetaAssistants(self._client)

    @cached_property
    def chat(self) -> AsyncBetaChat:
        """``client.beta.chat``."""
        from .beta_chat import AsyncBetaChat

        return AsyncBetaChat(self._client)

    @cached_property
    def realtime(self) -> AsyncBetaRealtime:
        """``client.beta.realtime``."""
        from .beta_realtime import AsyncBetaRealtime

        return AsyncBetaRealtime(self._client)

    @cached_property
    def threads(self) -> AsyncBetaThreads:
        """``client.beta.threads``."""
        from .beta_threads import AsyncBetaThreads

        return AsyncBetaThreads(self._client)

    @cached_property
    def chatkit(self) -> AsyncBetaChatkit:
        """``client.beta.chatkit``."""
        from .beta_chatkit import AsyncBetaChatkit

        return AsyncBetaChatkit(self._client)

    @cached_property
    def responses(self) -> AsyncBetaResponses:
        """``client.beta.responses``."""
        from .beta_responses import AsyncBetaResponses

        return AsyncBetaResponses(self._client)

    @cached_property
    def agents(self) -> AsyncBetaAgents:
        """``client.beta.agents``."""
        from .beta_agents import AsyncBetaAgents

        return AsyncBetaAgents(self._client)
