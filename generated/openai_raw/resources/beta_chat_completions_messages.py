"""The resource ``client.beta.chat.completions.messages``. Its types are in the stub beside this file."""

from __future__ import annotations

from typing import Any

from ..client import AsyncResource, Resource, described, described_as


class BetaChatCompletionsMessages(Resource):
    """``client.beta.chat.completions.messages``."""

    @described
    def list(self, completion_id: str, **params: Any) -> Any:
        """List the messages of a stored chat completion

        Lists the input messages of a completion created with `store=True`. Iterate over the result to fetch all
        pages.

        ``GET /chat/completions/{completion_id}/messages``

        Args:
            completion_id: Required. Id of a stored completion, as returned by `create(store=True)`.
            after: Cursor: the id of the last message on the previous page.
            limit: Number of messages per page, 1 to 100. Default: `20`.
            order: Sort order by time. Values: `asc`, `desc`. Default: `asc`.
        """
        return self._client._call("chat.get_chat_completion_messages", {"completion_id": completion_id}, params)


class AsyncBetaChatCompletionsMessages(AsyncResource):
    """``client.beta.chat.completions.messages`` of an async client."""

    @described_as(BetaChatCompletionsMessages.list)
    def list(self, completion_id: str, **params: Any) -> Any:
        return self._client._pages("chat.get_chat_completion_messages", {"completion_id": completion_id}, params)
