"""The resource ``client.beta.chatkit.threads``. Its types are in the stub beside this file."""

from __future__ import annotations

from typing import Any

from ..client import AsyncResource, Resource, described


class BetaChatkitThreads(Resource):
    """``client.beta.chatkit.threads``."""

    @described
    def list_items(self, thread_id: str, **params: Any) -> Any:
        """List thread items method.

        ``GET /chatkit/threads/{thread_id}/items``

        Parameters: thread_id (required), limit, order, after, before
        """
        return self._client._call("chatkit.list_thread_items_method", {"thread_id": thread_id}, params)

    @described
    def retrieve(self, thread_id: str, **params: Any) -> Any:
        """Get thread method.

        ``GET /chatkit/threads/{thread_id}``

        Parameters: thread_id (required)
        """
        return self._client._call("chatkit.get_thread_method", {"thread_id": thread_id}, params)

    @described
    def delete(self, thread_id: str, **params: Any) -> Any:
        """Delete thread method.

        ``DELETE /chatkit/threads/{thread_id}``

        Parameters: thread_id (required)
        """
        return self._client._call("chatkit.delete_thread_method", {"thread_id": thread_id}, params)

    @described
    def list(self, **params: Any) -> Any:
        """List threads method.

        ``GET /chatkit/threads``

        Parameters: limit, order, after, before, user
        """
        return self._client._call("chatkit.list_threads_method", {}, params)


class AsyncBetaChatkitThreads(AsyncResource):
    """``client.beta.chatkit.threads`` of an async client."""

    @described
    def list_items(self, thread_id: str, **params: Any) -> Any:
        """List thread items method.

        ``GET /chatkit/threads/{thread_id}/items``

        Parameters: thread_id (required), limit, order, after, before
        """
        return self._client._pages("chatkit.list_thread_items_method", {"thread_id": thread_id}, params)

    @described
    async def retrieve(self, thread_id: str, **params: Any) -> Any:
        """Get thread method.

        ``GET /chatkit/threads/{thread_id}``

        Parameters: thread_id (required)
        """
        return await self._client._call("chatkit.get_thread_method", {"thread_id": thread_id}, params)

    @described
    async def delete(self, thread_id: str, **params: Any) -> Any:
        """Delete thread method.

        ``DELETE /chatkit/threads/{thread_id}``

        Parameters: thread_id (required)
        """
        return await self._client._call("chatkit.delete_thread_method", {"thread_id": thread_id}, params)

    @described
    def list(self, **params: Any) -> Any:
        """List threads method.

        ``GET /chatkit/threads``

        Parameters: limit, order, after, before, user
        """
        return self._client._pages("chatkit.list_threads_method", {}, params)

