"""The resource ``client.conversations.items``. Its types are in the stub beside this file."""

from __future__ import annotations

from typing import Any

from ..client import AsyncResource, Resource, described, described_as


class ConversationsItems(Resource):
    """``client.conversations.items``."""

    @described
    def list(self, conversation_id: str, **params: Any) -> Any:
        """List the items of a conversation

        Lists the items of a conversation: messages, tool calls and others.

        ``GET /conversations/{conversation_id}/items``

        Args:
            conversation_id: Required. Id of the conversation.
            limit: Maximum number of conversations per page. Default: `20`.
            order: Sort order by creation time: `asc` for oldest first, `desc` for newest first.
            after: Cursor: returns the conversations after the one with this id. Pass the `last_id` of the
                previous page.
            include: Additional data to include in the response, omitted by default. Values:
                `file_search_call.results`, `web_search_call.results`,
                `web_search_call.action.sources`, `message.input_image.image_url`,
                `computer_call_output.output.image_url`, `code_interpreter_call.outputs`,
                `reasoning.encrypted_content`, `message.output_text.logprobs`.
        """
        return self._client._call("conversations.list_conversation_items", {"conversation_id": conversation_id}, params)

    @described
    def create(self, conversation_id: str, **params: Any) -> Any:
        """Add items to a conversation

        Appends up to 20 items to a conversation.

        ``POST /conversations/{conversation_id}/items``

        Args:
            conversation_id: Required. Id of the conversation.
            items: Required. Items to append, at most 20.
            include: Additional data to include in the response, omitted by default. Values:
                `file_search_call.results`, `web_search_call.results`,
                `web_search_call.action.sources`, `message.input_image.image_url`,
                `computer_call_output.output.image_url`, `code_interpreter_call.outputs`,
                `reasoning.encrypted_content`, `message.output_text.logprobs`.
        """
        return self._client._call(
            "conversations.create_conversation_items", {"conversation_id": conversation_id}, params
        )

    @described
    def retrieve(self, item_id: str, *, conversation_id: str, **params: Any) -> Any:
        """Get an item of a conversation

        Retrieves an item of a conversation.

        ``GET /conversations/{conversation_id}/items/{item_id}``

        Args:
            conversation_id: Required. Id of the conversation.
            item_id: Required. Id of the item.
            include: Additional data to include in the response, omitted by default. Values:
                `file_search_call.results`, `web_search_call.results`,
                `web_search_call.action.sources`, `message.input_image.image_url`,
                `computer_call_output.output.image_url`, `code_interpreter_call.outputs`,
                `reasoning.encrypted_content`, `message.output_text.logprobs`.
        """
        return self._client._call(
            "conversations.get_conversation_item", {"conversation_id": conversation_id, "item_id": item_id}, params
        )

    @described
    def delete(self, item_id: str, *, conversation_id: str, **params: Any) -> Any:
        """Delete an item of a conversation

        Deletes an item from a conversation. Later responses no longer see it.

        ``DELETE /conversations/{conversation_id}/items/{item_id}``

        Args:
            conversation_id: Required. Id of the conversation.
            item_id: Required. Id of the item.
        """
        return self._client._call(
            "conversations.delete_conversation_item", {"conversation_id": conversation_id, "item_id": item_id}, params
        )


class AsyncConversationsItems(AsyncResource):
    """``client.conversations.items`` of an async client."""

    @described_as(ConversationsItems.list)
    def list(self, conversation_id: str, **params: Any) -> Any:
        return self._client._pages(
            "conversations.list_conversation_items", {"conversation_id": conversation_id}, params
        )

    @described_as(ConversationsItems.create)
    async def create(self, conversation_id: str, **params: Any) -> Any:
        return await self._client._call(
            "conversations.create_conversation_items", {"conversation_id": conversation_id}, params
        )

    @described_as(ConversationsItems.retrieve)
    async def retrieve(self, item_id: str, *, conversation_id: str, **params: Any) -> Any:
        return await self._client._call(
            "conversations.get_conversation_item", {"conversation_id": conversation_id, "item_id": item_id}, params
        )

    @described_as(ConversationsItems.delete)
    async def delete(self, item_id: str, *, conversation_id: str, **params: Any) -> Any:
        return await self._client._call(
            "conversations.delete_conversation_item", {"conversation_id": conversation_id, "item_id": item_id}, params
        )
