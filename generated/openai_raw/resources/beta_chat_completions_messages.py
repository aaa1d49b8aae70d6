"""The resource ``client.beta.chat.completions.messages``. Its types are in the stub beside this file."""

from __future__ import annotations

from typing import Any

from ..client import AsyncResource, Resource, described


class BetaChatCompletionsMessages(Resource):
    """``client.beta.chat.completions.messages``."""

    @described
    def list(self, completion_id: str, **params: Any) -> Any:
        """List the messages of a stored chat completion

        ``GET /chat/completions/{completion_id}/messages``

        Parameters: completion_id (required), after, limit, order
        """
        return self._client._call("chat.get_chat_completion_messages", {"completion_id": completion_id}, params)


class AsyncBetaChatCompletionsMessages(AsyncResource):
    """``client.beta.chat.completions.messages`` of an async client."""

    @described
    def list(self, completion_id: str, **params: Any) -> Any:
        """List the messages of a stored chat completion

        ``GET /chat/completions/{completion_id}/messages``

        Parameters: completion_id (required), after, limit, order
        """
        return self._client._pages("chat.get_chat_completion_messages", {"completion_id": completion_id}, params)

