"""The resource ``client.beta.chatkit.threads``. Its types are in the stub beside this file."""

from __future__ import annotations

from typing import Any

from ..client import AsyncResource, Resource, described, described_as


class BetaChatkitThreads(Resource):
    """``client.beta.chatkit.threads``."""

    @described
    def list_items(self, thread_id: str, **params: Any) -> Any:
        """List the items of a thread

        Lists the messages, tool calls and other items of a thread.

        ``GET /chatkit/threads/{thread_id}/items``

        Args:
            thread_id: Required. Id of the thread.
            limit: Maximum number of threads per page. From 0 to 100.
            order: Sort order by creation time: `asc` for oldest first, `desc` for newest first.
            after: Cursor: returns the threads after the one with this id. Pass the `last_id` of the previous
                page.
            before: Cursor: returns the threads before the one with this id. Pass the `first_id` of the
                following page.
        """
        return self._client._call("chatkit.list_thread_items_method", {"thread_id": thread_id}, params)

    @described
    def retrieve(self, thread_id: str, **params: Any) -> Any:
        """Get a thread

        Retrieves a thread by its id; its items have a list of their own.

        ``GET /chatkit/threads/{thread_id}``

        Args:
            thread_id: Required. Id of the thread.
        """
        return self._client._call("chatkit.get_thread_method", {"thread_id": thread_id}, params)

    @described
    def delete(self, thread_id: str, **params: Any) -> Any:
        """Delete a thread

        Delete a thread with its items.

        ``DELETE /chatkit/threads/{thread_id}``

        Args:
            thread_id: Required. Id of the thread.
        """
        return self._client._call("chatkit.delete_thread_method", {"thread_id": thread_id}, params)

    @described
    def list(self, **params: Any) -> Any:
        """List threads

        Lists the threads of all end users, or of one.

        ``GET /chatkit/threads``

        Args:
            limit: Maximum number of ChatKit threads per page. From 0 to 100.
            order: Sort order by creation time: `asc` for oldest first, `desc` for newest first.
            after: Cursor: returns the ChatKit threads after the one with this id. Pass the `last_id` of the
                previous page.
            before: Cursor: returns the ChatKit threads before the one with this id. Pass the `first_id` of the
                following page.
            user: Only threads of this end user. From 1 to 512 characters.
        """
        return self._client._call("chatkit.list_threads_method", {}, params)


class AsyncBetaChatkitThreads(AsyncResource):
    """``client.beta.chatkit.threads`` of an async client."""

    @described_as(BetaChatkitThreads.list_items)
    def list_items(self, thread_id: str, **params: Any) -> Any:
        return self._client._pages("chatkit.list_thread_items_method", {"thread_id": thread_id}, params)

    @described_as(BetaChatkitThreads.retrieve)
    async def retrieve(self, thread_id: str, **params: Any) -> Any:
        return await self._client._call("chatkit.get_thread_method", {"thread_id": thread_id}, params)

    @described_as(BetaChatkitThreads.delete)
    async def delete(self, thread_id: str, **params: Any) -> Any:
        return await self._client._call("chatkit.delete_thread_method", {"thread_id": thread_id}, params)

    @described_as(BetaChatkitThreads.list)
    def list(self, **params: Any) -> Any:
        return self._client._pages("chatkit.list_threads_method", {}, params)
