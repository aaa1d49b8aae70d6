"""The resource ``client.conversations``. Its types are in the stub beside this file."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

from ..client import AsyncResource, Resource, described, described_as

if TYPE_CHECKING:
    from .conversations_items import AsyncConversationsItems, ConversationsItems


class Conversations(Resource):
    """``client.conversations``."""

    @cached_property
    def items(self) -> ConversationsItems:
        """``client.conversations.items``."""
        from .conversations_items import ConversationsItems

        return ConversationsItems(self._client)

    @described
    def create(self, **params: Any) -> Any:
        """Create a conversation

        Creates a conversation, which keeps items across responses. Pass its id as `conversation` when you
        create a response.

        ``POST /conversations``

        Args:
            metadata: Up to 16 key-value pairs of your own, stored with the object and usable as a filter in
                lists. Keys have at most 64 characters, values at most 512.
            items: Initial items of the conversation, at most 20.
        """
        return self._client._call("conversations.create_conversation", {}, params)

    @described
    def retrieve(self, conversation_id: str, **params: Any) -> Any:
        """Get a conversation

        Retrieves a conversation. To get its items, use `client.conversations.items.list`.

        ``GET /conversations/{conversation_id}``

        Args:
            conversation_id: Required. Id of the conversation.
        """
        return self._client._call("conversations.get_conversation", {"conversation_id": conversation_id}, params)

    @described
    def update(self, conversation_id: str, **params: Any) -> Any:
        """Change the metadata of a conversation

        Updates the metadata of a conversation. Its items do not change.

        ``POST /conversations/{conversation_id}``

        Args:
            conversation_id: Required. Id of the conversation.
            metadata: Required. Up to 16 key-value pairs of your own, stored with the object and usable as a
                filter in lists. Keys have at most 64 characters, values at most 512.
        """
        return self._client._call("conversations.update_conversation", {"conversation_id": conversation_id}, params)

    @described
    def delete(self, conversation_id: str, **params: Any) -> Any:
        """Delete a conversation

        Deletes a conversation. Its items are not deleted.

        ``DELETE /conversations/{conversation_id}``

        Args:
            conversation_id: Required. Id of the conversation.
        """
        return self._client._call("conversations.delete_conversation", {"conversation_id": conversation_id}, params)


class AsyncConversations(AsyncResource):
    """``client.conversations`` of an async client."""

    @cached_property
    def items(self) -> AsyncConversationsItems:
        """``client.conversations.items``."""
        from .conversations_items import AsyncConversationsItems

        return AsyncConversationsItems(self._client)

    @described_as(Conversations.create)
    async def create(self, **params: Any) -> Any:
        return await self._client._call("conversations.create_conversation", {}, params)

    @described_as(Conversations.retrieve)
    async def retrieve(self, conversation_id: str, **params: Any) -> Any:
        return await self._client._call("conversations.get_conversation", {"conversation_id": conversation_id}, params)

    @described_as(Conversations.update)
    async def update(self, conversation_id: str, **params: Any) -> Any:
        return await self._client._call(
            "conversations.update_conversation", {"conversation_id": conversation_id}, params
        )

    @described_as(Conversations.delete)
    async def delete(self, conversation_id: str, **params: Any) -> Any:
        return await self._client._call(
            "conversations.delete_conversation", {"conversation_id": conversation_id}, params
        )
