"""The resource ``client.beta.chatkit.threads``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from ..client import AsyncResource, Resource

if TYPE_CHECKING:
    import builtins
    from contextlib import AbstractAsyncContextManager, AbstractContextManager
    from typing import Literal, Protocol, Unpack

    from ..client import AsyncPage, AsyncPages, AsyncStream, AsyncStreamedResponse
    from ..client import BinaryResponse, Page, RawResponse, Stream, StreamedResponse
    from ..models.deleted_thread_resource import DeletedThreadResource
    from ..models.thread_resource import ThreadResource
    from ..unions import ThreadItem
    from ..api.chatkit.list_thread_items_method import ListThreadItemsMethodParams
    from ..api.chatkit.get_thread_method import GetThreadMethodParams
    from ..api.chatkit.delete_thread_method import DeleteThreadMethodParams
    from ..api.chatkit.list_threads_method import ListThreadsMethodParams


class BetaChatkitThreads(Resource):
    """``client.beta.chatkit.threads``."""

    def list_items(self, thread_id: str, **params: Unpack[ListThreadItemsMethodParams]) -> Page[ThreadItem]:
        """List thread items method.

        ``GET /chatkit/threads/{thread_id}/items``

        Parameters: thread_id (required), limit, order, after, before
        """
        return self._client._call("chatkit.list_thread_items_method", {"thread_id": thread_id}, params)  # type: ignore[no-any-return]

    def retrieve(self, thread_id: str, **params: Unpack[GetThreadMethodParams]) -> ThreadResource:
        """Get thread method.

        ``GET /chatkit/threads/{thread_id}``

        Parameters: thread_id (required)
        """
        return self._client._call("chatkit.get_thread_method", {"thread_id": thread_id}, params)  # type: ignore[no-any-return]

    def delete(self, thread_id: str, **params: Unpack[DeleteThreadMethodParams]) -> DeletedThreadResource:
        """Delete thread method.

        ``DELETE /chatkit/threads/{thread_id}``

        Parameters: thread_id (required)
        """
        return self._client._call("chatkit.delete_thread_method", {"thread_id": thread_id}, params)  # type: ignore[no-any-return]

    def list(self, **params: Unpack[ListThreadsMethodParams]) -> Page[ThreadResource]:
        """List threads method.

        ``GET /chatkit/threads``

        Parameters: limit, order, after, before, user
        """
        return self._client._call("chatkit.list_threads_method", {}, params)  # type: ignore[no-any-return]

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> BetaChatkitThreadsRaw: ...
        @property
        def with_streaming_response(self) -> BetaChatkitThreadsStreaming: ...


class AsyncBetaChatkitThreads(AsyncResource):
    """``client.beta.chatkit.threads`` of an async client."""

    def list_items(self, thread_id: str, **params: Unpack[ListThreadItemsMethodParams]) -> AsyncPages[ThreadItem]:
        """List thread items method.

        ``GET /chatkit/threads/{thread_id}/items``

        Parameters: thread_id (required), limit, order, after, before
        """
        return self._client._pages("chatkit.list_thread_items_method", {"thread_id": thread_id}, params)  # type: ignore[no-any-return]

    async def retrieve(self, thread_id: str, **params: Unpack[GetThreadMethodParams]) -> ThreadResource:
        """Get thread method.

        ``GET /chatkit/threads/{thread_id}``

        Parameters: thread_id (required)
        """
        return await self._client._call("chatkit.get_thread_method", {"thread_id": thread_id}, params)  # type: ignore[no-any-return]

    async def delete(self, thread_id: str, **params: Unpack[DeleteThreadMethodParams]) -> DeletedThreadResource:
        """Delete thread method.

        ``DELETE /chatkit/threads/{thread_id}``

        Parameters: thread_id (required)
        """
        return await self._client._call("chatkit.delete_thread_method", {"thread_id": thread_id}, params)  # type: ignore[no-any-return]

    def list(self, **params: Unpack[ListThreadsMethodParams]) -> AsyncPages[ThreadResource]:
        """List threads method.

        ``GET /chatkit/threads``

        Parameters: limit, order, after, before, user
        """
        return self._client._pages("chatkit.list_threads_method", {}, params)  # type: ignore[no-any-return]

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncBetaChatkitThreadsRaw: ...
        @property
        def with_streaming_response(self) -> AsyncBetaChatkitThreadsStreaming: ...


if TYPE_CHECKING:

    class BetaChatkitThreadsRaw(Protocol):
        def list_items(self, thread_id: str, **params: Unpack[ListThreadItemsMethodParams]) -> RawResponse[Page[ThreadItem]]: ...
        def retrieve(self, thread_id: str, **params: Unpack[GetThreadMethodParams]) -> RawResponse[ThreadResource]: ...
        def delete(self, thread_id: str, **params: Unpack[DeleteThreadMethodParams]) -> RawResponse[DeletedThreadResource]: ...
        def list(self, **params: Unpack[ListThreadsMethodParams]) -> RawResponse[Page[ThreadResource]]: ...

    class AsyncBetaChatkitThreadsRaw(Protocol):
        async def list_items(self, thread_id: str, **params: Unpack[ListThreadItemsMethodParams]) -> RawResponse[AsyncPage[ThreadItem]]: ...
        async def retrieve(self, thread_id: str, **params: Unpack[GetThreadMethodParams]) -> RawResponse[ThreadResource]: ...
        async def delete(self, thread_id: str, **params: Unpack[DeleteThreadMethodParams]) -> RawResponse[DeletedThreadResource]: ...
        async def list(self, **params: Unpack[ListThreadsMethodParams]) -> RawResponse[AsyncPage[ThreadResource]]: ...

    class BetaChatkitThreadsStreaming(Protocol):
        def list_items(self, thread_id: str, **params: Unpack[ListThreadItemsMethodParams]) -> AbstractContextManager[StreamedResponse[Page[ThreadItem]]]: ...
        def retrieve(self, thread_id: str, **params: Unpack[GetThreadMethodParams]) -> AbstractContextManager[StreamedResponse[ThreadResource]]: ...
        def delete(self, thread_id: str, **params: Unpack[DeleteThreadMethodParams]) -> AbstractContextManager[StreamedResponse[DeletedThreadResource]]: ...
        def list(self, **params: Unpack[ListThreadsMethodParams]) -> AbstractContextManager[StreamedResponse[Page[ThreadResource]]]: ...

    class AsyncBetaChatkitThreadsStreaming(Protocol):
        def list_items(self, thread_id: str, **params: Unpack[ListThreadItemsMethodParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[AsyncPage[ThreadItem]]]: ...
        def retrieve(self, thread_id: str, **params: Unpack[GetThreadMethodParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[ThreadResource]]: ...
        def delete(self, thread_id: str, **params: Unpack[DeleteThreadMethodParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[DeletedThreadResource]]: ...
        def list(self, **params: Unpack[ListThreadsMethodParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[AsyncPage[ThreadResource]]]: ...

