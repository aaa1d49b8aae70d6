"""The resource ``client.beta.threads.messages``. Its types are in the stub beside this file."""

from __future__ import annotations

from typing import Any

from ..client import AsyncResource, Resource, deprecated, described, described_as


class BetaThreadsMessages(Resource):
    """``client.beta.threads.messages``."""

    @described
    @deprecated("GET /threads/{thread_id}/messages is deprecated by OpenAI")
    def list(self, thread_id: str, **params: Any) -> Any:
        """List the messages of a thread

        The Assistants API is deprecated; use responses instead. Iterate over the result to fetch all pages.

        ``GET /threads/{thread_id}/messages``

        Deprecated by OpenAI.

        Args:
            thread_id: Required. Id of the thread.
            limit: Maximum number of messages per page. Default: `20`.
            order: Sort order by creation time: `asc` for oldest first, `desc` for newest first. Default:
                `desc`.
            after: Cursor: returns the messages after the one with this id. Pass the `last_id` of the previous
                page.
            before: Cursor: returns the messages before the one with this id. Pass the `first_id` of the
                following page.
            run_id: Return only results of the run with this id.
        """
        return self._client._call("assistants.list_messages", {"thread_id": thread_id}, params)

    @described
    @deprecated("POST /threads/{thread_id}/messages is deprecated by OpenAI")
    def create(self, thread_id: str, **params: Any) -> Any:
        """Add a message to a thread

        The Assistants API is deprecated; use responses instead. Fails while a run is active on the thread.

        ``POST /threads/{thread_id}/messages``

        Deprecated by OpenAI.

        Args:
            thread_id: Required. Id of the thread.
            role: Required. Role of the author. Values: `user`, `assistant`.
            content: Required. Content of the message, as text or parts. Not empty.
            attachments: Files, and the tools that may read them. None if null.
            metadata: Up to 16 key-value pairs of your own, stored with the object and usable as a filter in
                lists. Keys have at most 64 characters, values at most 512.
        """
        return self._client._call("assistants.create_message", {"thread_id": thread_id}, params)

    @described
    @deprecated("GET /threads/{thread_id}/messages/{message_id} is deprecated by OpenAI")
    def retrieve(self, message_id: str, *, thread_id: str, **params: Any) -> Any:
        """Retrieve a message

        The Assistants API is deprecated; use responses instead. Raises a 404 error if the id is unknown.

        ``GET /threads/{thread_id}/messages/{message_id}``

        Deprecated by OpenAI.

        Args:
            thread_id: Required. Id of the thread.
            message_id: Required. Id of the message.
        """
        return self._client._call("assistants.get_message", {"thread_id": thread_id, "message_id": message_id}, params)

    @described
    @deprecated("POST /threads/{thread_id}/messages/{message_id} is deprecated by OpenAI")
    def update(self, message_id: str, *, thread_id: str, **params: Any) -> Any:
        """Change a message

        The Assistants API is deprecated; use responses instead. Only its metadata can be changed.

        ``POST /threads/{thread_id}/messages/{message_id}``

        Deprecated by OpenAI.

        Args:
            thread_id: Required. Id of the thread.
            message_id: Required. Id of the message.
            metadata: Up to 16 key-value pairs of your own, stored with the object and usable as a filter in
                lists. Keys have at most 64 characters, values at most 512.
        """
        return self._client._call(
            "assistants.modify_message", {"thread_id": thread_id, "message_id": message_id}, params
        )

    @described
    @deprecated("DELETE /threads/{thread_id}/messages/{message_id} is deprecated by OpenAI")
    def delete(self, message_id: str, *, thread_id: str, **params: Any) -> Any:
        """Delete a message

        The Assistants API is deprecated; use responses instead. Existing runs stay unchanged.

        ``DELETE /threads/{thread_id}/messages/{message_id}``

        Deprecated by OpenAI.

        Args:
            thread_id: Required. Id of the thread.
            message_id: Required. Id of the message.
        """
        return self._client._call(
            "assistants.delete_message", {"thread_id": thread_id, "message_id": message_id}, params
        )


class AsyncBetaThreadsMessages(AsyncResource):
    """``client.beta.threads.messages`` of an async client."""

    @described_as(BetaThreadsMessages.list)
    @deprecated("GET /threads/{thread_id}/messages is deprecated by OpenAI")
    def list(self, thread_id: str, **params: Any) -> Any:
        return self._client._pages("assistants.list_messages", {"thread_id": thread_id}, params)

    @described_as(BetaThreadsMessages.create)
    @deprecated("POST /threads/{thread_id}/messages is deprecated by OpenAI")
    async def create(self, thread_id: str, **params: Any) -> Any:
        return await self._client._call("assistants.create_message", {"thread_id": thread_id}, params)

    @described_as(BetaThreadsMessages.retrieve)
    @deprecated("GET /threads/{thread_id}/messages/{message_id} is deprecated by OpenAI")
    async def retrieve(self, message_id: str, *, thread_id: str, **params: Any) -> Any:
        return await self._client._call(
            "assistants.get_message", {"thread_id": thread_id, "message_id": message_id}, params
        )

    @described_as(BetaThreadsMessages.update)
    @deprecated("POST /threads/{thread_id}/messages/{message_id} is deprecated by OpenAI")
    async def update(self, message_id: str, *, thread_id: str, **params: Any) -> Any:
        return await self._client._call(
            "assistants.modify_message", {"thread_id": thread_id, "message_id": message_id}, params
        )

    @described_as(BetaThreadsMessages.delete)
    @deprecated("DELETE /threads/{thread_id}/messages/{message_id} is deprecated by OpenAI")
    async def delete(self, message_id: str, *, thread_id: str, **params: Any) -> Any:
        return await self._client._call(
            "assistants.delete_message", {"thread_id": thread_id, "message_id": message_id}, params
        )
