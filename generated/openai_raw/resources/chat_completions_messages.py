"""The resource ``client.chat.completions.messages``. Its types are in the stub beside this file."""

from __future__ import annotations

from typing import Any

from ..client import AsyncResource, Resource, described, described_as


class ChatCompletionsMessages(Resource):
    """``client.chat.completions.messages``."""

    @described
    def list(self, completion_id: str, **params: Any) -> Any:
        """List the messages of a stored chat completion

        List the messages that a completion made with `store=True` was asked with, a page at a time. The result
        can be iterated over: it fetches further pages as they are needed.

        ``GET /chat/completions/{completion_id}/messages``

        Args:
            completion_id: Required. The id of a stored completion, such as `create(store=True)` gave.
            after: The cursor: the id of the last message of the page before.
            limit: How many messages a page holds, 1 to 100. Default: `20`.
            order: The order by time. Values: `asc`, `desc`. Default: `asc`.
        """
        return self._client._call("chat.get_chat_completion_messages", {"completion_id": completion_id}, params)


class AsyncChatCompletionsMessages(AsyncResource):
    """``client.chat.completions.messages`` of an async client."""

    @described_as(ChatCompletionsMessages.list)
    def list(self, completion_id: str, **params: Any) -> Any:
        return self._client._pages("chat.get_chat_completion_messages", {"completion_id": completion_id}, params)
