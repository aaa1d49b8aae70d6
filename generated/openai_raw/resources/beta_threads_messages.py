"""The resource ``client.beta.threads.messages``. Its types are in the stub beside this file."""

from __future__ import annotations

from typing import Any

from ..client import AsyncResource, Resource, described


class BetaThreadsMessages(Resource):
    """``client.beta.threads.messages``."""

    @described
    def list(self, thread_id: str, **params: Any) -> Any:
        """List messages.

        ``GET /threads/{thread_id}/messages``

        Parameters: thread_id (required), limit, order, after, before, run_id
        """
        return self._client._call("assistants.list_messages", {"thread_id": thread_id}, params)

    @described
    def create(self, thread_id: str, **params: Any) -> Any:
        """Create message.

        ``POST /threads/{thread_id}/messages``

        Parameters: thread_id (required), role (required), content (required), attachments, metadata
        """
        return self._client._call("assistants.create_message", {"thread_id": thread_id}, params)

    @described
    def retrieve(self, message_id: str, *, thread_id: str, **params: Any) -> Any:
        """Get message.

        ``GET /threads/{thread_id}/messages/{message_id}``

        Parameters: thread_id (required), message_id (required)
        """
        return self._client._call("assistants.get_message", {"thread_id": thread_id, "message_id": message_id}, params)

    @described
    def update(self, message_id: str, *, thread_id: str, **params: Any) -> Any:
        """Modify message.

        ``POST /threads/{thread_id}/messages/{message_id}``

        Parameters: thread_id (required), message_id (required), metadata
        """
        return self._client._call("assistants.modify_message", {"thread_id": thread_id, "message_id": message_id}, params)

    @described
    def delete(self, message_id: str, *, thread_id: str, **params: Any) -> Any:
        """Delete message.

        ``DELETE /threads/{thread_id}/messages/{message_id}``

        Parameters: thread_id (required), message_id (required)
        """
        return self._client._call("assistants.delete_message", {"thread_id": thread_id, "message_id": message_id}, params)


class AsyncBetaThreadsMessages(AsyncResource):
    """``client.beta.threads.messages`` of an async client."""

    @described
    def list(self, thread_id: str, **params: Any) -> Any:
        """List messages.

        ``GET /threads/{thread_id}/messages``

        Parameters: thread_id (required), limit, order, after, before, run_id
        """
        return self._client._pages("assistants.list_messages", {"thread_id": thread_id}, params)

    @described
    async def create(self, thread_id: str, **params: Any) -> Any:
        """Create message.

        ``POST /threads/{thread_id}/messages``

        Parameters: thread_id (required), role (required), content (required), attachments, metadata
        """
        return await self._client._call("assistants.create_message", {"thread_id": thread_id}, params)

    @described
    async def retrieve(self, message_id: str, *, thread_id: str, **params: Any) -> Any:
        """Get message.

        ``GET /threads/{thread_id}/messages/{message_id}``

        Parameters: thread_id (required), message_id (required)
        """
        return await self._client._call("assistants.get_message", {"thread_id": thread_id, "message_id": message_id}, params)

    @described
    async def update(self, message_id: str, *, thread_id: str, **params: Any) -> Any:
        """Modify message.

        ``POST /threads/{thread_id}/messages/{message_id}``

        Parameters: thread_id (required), message_id (required), metadata
        """
        return await self._client._call("assistants.modify_message", {"thread_id": thread_id, "message_id": message_id}, params)

    @described
    async def delete(self, message_id: str, *, thread_id: str, **params: Any) -> Any:
        """Delete message.

        ``DELETE /threads/{thread_id}/messages/{message_id}``

        Parameters: thread_id (required), message_id (required)
        """
        return await self._client._call("assistants.delete_message", {"thread_id": thread_id, "message_id": message_id}, params)

