"""The resource ``client.beta.chat``. Its types are in the stub beside this file."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..client import AsyncResource, Resource

if TYPE_CHECKING:
    from .beta_chat_completions import AsyncBetaChatCompletions, BetaChatCompletions


class BetaChat(Resource):
    """``client.beta.chat``."""

    @cached_property
    def completions(self) -> BetaChatCompletions:
        """``client.beta.chat.completions``."""
        from .beta_chat_completions import BetaChatCompletions

        return BetaChatCompletions(self._client)


class AsyncBetaChat(AsyncResource):
    """``client.beta.chat`` of an async client."""

    @cached_property
    def completions(self) -> AsyncBetaChatCompletions:
        """``client.beta.chat.completions``."""
        from .beta_chat_completions import AsyncBetaChatCompletions

        return AsyncBetaChatCompletions(self._client)
