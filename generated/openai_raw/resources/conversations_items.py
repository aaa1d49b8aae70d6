"""The resource ``client.conversations.items``. Its types are in the stub beside this file."""

from __future__ import annotations

from typing import Any

from ..client import AsyncResource, Resource, described


class ConversationsItems(Resource):
    """``client.conversations.items``."""

    @described
    def list(self, conversation_id: str, **params: Any) -> Any:
        """List conversation items.

        ``GET /conversations/{conversation_id}/items``

        Parameters: conversation_id (required), limit, order, after, include
        """
        return self._client._call("conversations.list_conversation_items", {"conversation_id": conversation_id}, params)

    @described
    def create(self, conversation_id: str, **params: Any) -> Any:
        """Create conversation items.

        ``POST /conversations/{conversation_id}/items``

        Parameters: conversation_id (required), items (required), include
        """
        return self._client._call("conversations.create_conversation_items", {"conversation_id": conversation_id}, params)

    @described
    def retrieve(self, item_id: str, *, conversation_id: str, **params: Any) -> Any:
        """Get conversation item.

        ``GET /conversations/{conversation_id}/items/{item_id}``

        Parameters: conversation_id (required), item_id (required), include
        """
        return self._client._call("conversations.get_conversation_item", {"conversation_id": conversation_id, "item_id": item_id}, params)

    @described
    def delete(self, item_id: str, *, conversation_id: str, **params: Any) -> Any:
        """Delete conversation item.

        ``DELETE /conversations/{conversation_id}/items/{item_id}``

        Parameters: conversation_id (required), item_id (required)
        """
        return self._client._call("conversations.delete_conversation_item", {"conversation_id": conversation_id, "item_id": item_id}, params)


class AsyncConversationsItems(AsyncResource):
    """``client.conversations.items`` of an async client."""

    @described
    def list(self, conversation_id: str, **params: Any) -> Any:
        """List conversation items.

        ``GET /conversations/{conversation_id}/items``

        Parameters: conversation_id (required), limit, order, after, include
        """
        return self._client._pages("conversations.list_conversation_items", {"conversation_id": conversation_id}, params)

    @described
    async def create(self, conversation_id: str, **params: Any) -> Any:
        """Create conversation items.

        ``POST /conversations/{conversation_id}/items``

        Parameters: conversation_id (required), items (required), include
        """
        return await self._client._call("conversations.create_conversation_items", {"conversation_id": conversation_id}, params)

    @described
    async def retrieve(self, item_id: str, *, conversation_id: str, **params: Any) -> Any:
        """Get conversation item.

        ``GET /conversations/{conversation_id}/items/{item_id}``

        Parameters: conversation_id (required), item_id (required), include
        """
        return await self._client._call("conversations.get_conversation_item", {"conversation_id": conversation_id, "item_id": item_id}, params)

    @described
    async def delete(self, item_id: str, *, conversation_id: str, **params: Any) -> Any:
        """Delete conversation item.

        ``DELETE /conversations/{conversation_id}/items/{item_id}``

        Parameters: conversation_id (required), item_id (required)
        """
        return await self._client._call("conversations.delete_conversation_item", {"conversation_id": conversation_id, "item_id": item_id}, params)

