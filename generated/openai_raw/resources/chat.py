"""The resource ``client.chat``. Its types are in the stub beside this file."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..client import AsyncResource, Resource

if TYPE_CHECKING:
    from .chat_completions import AsyncChatCompletions, ChatCompletions


class Chat(Resource):
    """``client.chat``."""

    @cached_property
    def completions(self) -> ChatCompletions:
        """``client.chat.completions``."""
        from .chat_completions import ChatCompletions

        return ChatCompletions(self._client)


class AsyncChat(AsyncResource):
    """``client.chat`` of an async client."""

    @cached_property
    def completions(self) -> AsyncChatCompletions:
        """``client.chat.completions``."""
        from .chat_completions import AsyncChatCompletions

        return AsyncChatCompletions(self._client)
