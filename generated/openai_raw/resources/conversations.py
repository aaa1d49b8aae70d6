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

        Start a conversation, which keeps its items for later responses. Name it as `conversation` when you
        create a response.

        ``POST /conversations``

        Args:
            metadata: Up to 16 labels that the caller hangs on an object: keys of at most 64 characters, values
                of at most 512. They come back with the object and can be filtered by.
            items: What the conversation begins with; at most 20.
        """
        return self._client._call("conversations.create_conversation", {}, params)

    @described
    def retrieve(self, conversation_id: str, **params: Any) -> Any:
        """Get a conversation

        Fetch a conversation by its id; its items have a list of their own.

        ``GET /conversations/{conversation_id}``

        Args:
            conversation_id: Required. Id of the conversation.
        """
        return self._client._call("conversations.get_conversation", {"conversation_id": conversation_id}, params)

    @described
    def update(self, conversation_id: str, **params: Any) -> Any:
        """Change the metadata of a conversation

        Set the labels of a conversation. Its items stay as they are.

        ``POST /conversations/{conversation_id}``

        Args:
            conversation_id: Required. Id of the conversation.
            metadata: Required. Up to 16 labels that the caller hangs on an object: keys of at most 64
                characters, values of at most 512. They come back with the object and can be
                filtered by.
        """
        return self._client._call("conversations.update_conversation", {"conversation_id": conversation_id}, params)

    @described
    def delete(self, conversation_id: str, **params: Any) -> Any:
        """Delete a conversation

        Delete a conversation. Its items are not deleted with it.

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
