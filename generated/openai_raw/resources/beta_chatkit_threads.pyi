"""The resource ``client.beta.chatkit.threads``, for type checkers, editors and `inspect.signature`."""

from collections.abc import Mapping
from contextlib import AbstractAsyncContextManager, AbstractContextManager
from typing import Any, Protocol, Unpack

import httpx

from ..api.chatkit.delete_thread_method import DeleteThreadMethodParams
from ..api.chatkit.get_thread_method import GetThreadMethodParams
from ..api.chatkit.list_thread_items_method import ListThreadItemsMethodParams
from ..api.chatkit.list_threads_method import ListThreadsMethodParams
from ..client import (
    AsyncPage,
    AsyncPages,
    AsyncResource,
    AsyncStreamedResponse,
    Omit,
    Page,
    RawResponse,
    Resource,
    StreamedResponse,
)
from ..models.deleted_thread_resource import DeletedThreadResource
from ..models.enums import OrderEnumInput
from ..models.thread_resource import ThreadResource
from ..unions import ThreadItem

class BetaChatkitThreads(Resource):
    def list_items(
        self,
        thread_id: str,
        *,
        limit: int | Omit = ...,
        order: OrderEnumInput | Omit = ...,
        after: str | Omit = ...,
        before: str | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> Page[ThreadItem]:
        """List the items of a thread

        Lists the messages, tool calls and other items of a thread.

        ``GET /chatkit/threads/{thread_id}/items``

        Args:
            thread_id: Required. Id of the thread.
            limit: Maximum number of threads per page. From 0 to 100.
            order: Sort order by creation time: `asc` for oldest first, `desc` for newest first.
            after: Cursor: returns the threads after the one with this id. Pass the `last_id` of the previous page.
            before: Cursor: returns the threads before the one with this id. Pass the `first_id` of the following page.
        """
    def retrieve(
        self,
        thread_id: str,
        *,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> ThreadResource:
        """Get a thread

        Retrieves a thread by its id; its items have a list of their own.

        ``GET /chatkit/threads/{thread_id}``

        Args:
            thread_id: Required. Id of the thread.
        """
    def delete(
        self,
        thread_id: str,
        *,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> DeletedThreadResource:
        """Delete a thread

        Delete a thread with its items.

        ``DELETE /chatkit/threads/{thread_id}``

        Args:
            thread_id: Required. Id of the thread.
        """
    def list(
        self,
        *,
        limit: int | Omit = ...,
        order: OrderEnumInput | Omit = ...,
        after: str | Omit = ...,
        before: str | Omit = ...,
        user: str | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> Page[ThreadResource]:
        """List threads

        Lists the threads of all end users, or of one.

        ``GET /chatkit/threads``

        Args:
            limit: Maximum number of ChatKit threads per page. From 0 to 100.
            order: Sort order by creation time: `asc` for oldest first, `desc` for newest first.
            after: Cursor: returns the ChatKit threads after the one with this id. Pass the `last_id` of the previous page.
            before: Cursor: returns the ChatKit threads before the one with this id. Pass the `first_id` of the following page.
            user: Only threads of this end user. From 1 to 512 characters.
        """
    @property
    def with_raw_response(self) -> BetaChatkitThreadsRaw: ...
    @property
    def with_streaming_response(self) -> BetaChatkitThreadsStreaming: ...

class AsyncBetaChatkitThreads(AsyncResource):
    def list_items(
        self,
        thread_id: str,
        *,
        limit: int | Omit = ...,
        order: OrderEnumInput | Omit = ...,
        after: str | Omit = ...,
        before: str | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> AsyncPages[ThreadItem]:
        """List the items of a thread

        Lists the messages, tool calls and other items of a thread.

        ``GET /chatkit/threads/{thread_id}/items``

        Args:
            thread_id: Required. Id of the thread.
            limit: Maximum number of threads per page. From 0 to 100.
            order: Sort order by creation time: `asc` for oldest first, `desc` for newest first.
            after: Cursor: returns the threads after the one with this id. Pass the `last_id` of the previous page.
            before: Cursor: returns the threads before the one with this id. Pass the `first_id` of the following page.
        """
    async def retrieve(
        self,
        thread_id: str,
        *,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> ThreadResource:
        """Get a thread

        Retrieves a thread by its id; its items have a list of their own.

        ``GET /chatkit/threads/{thread_id}``

        Args:
            thread_id: Required. Id of the thread.
        """
    async def delete(
        self,
        thread_id: str,
        *,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> DeletedThreadResource:
        """Delete a thread

        Delete a thread with its items.

        ``DELETE /chatkit/threads/{thread_id}``

        Args:
            thread_id: Required. Id of the thread.
        """
    def list(
        self,
        *,
        limit: int | Omit = ...,
        order: OrderEnumInput | Omit = ...,
        after: str | Omit = ...,
        before: str | Omit = ...,
        user: str | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> AsyncPages[ThreadResource]:
        """List threads

        Lists the threads of all end users, or of one.

        ``GET /chatkit/threads``

        Args:
            limit: Maximum number of ChatKit threads per page. From 0 to 100.
            order: Sort order by creation time: `asc` for oldest first, `desc` for newest first.
            after: Cursor: returns the ChatKit threads after the one with this id. Pass the `last_id` of the previous page.
            before: Cursor: returns the ChatKit threads before the one with this id. Pass the `first_id` of the following page.
            user: Only threads of this end user. From 1 to 512 characters.
        """
    @property
    def with_raw_response(self) -> AsyncBetaChatkitThreadsRaw: ...
    @property
    def with_streaming_response(self) -> AsyncBetaChatkitThreadsStreaming: ...

class BetaChatkitThreadsRaw(Protocol):
    def list_items(
        self, thread_id: str, **params: Unpack[ListThreadItemsMethodParams]
    ) -> RawResponse[Page[ThreadItem]]: ...
    def retrieve(self, thread_id: str, **params: Unpack[GetThreadMethodParams]) -> RawResponse[ThreadResource]: ...
    def delete(
        self, thread_id: str, **params: Unpack[DeleteThreadMethodParams]
    ) -> RawResponse[DeletedThreadResource]: ...
    def list(self, **params: Unpack[ListThreadsMethodParams]) -> RawResponse[Page[ThreadResource]]: ...

class AsyncBetaChatkitThreadsRaw(Protocol):
    async def list_items(
        self, thread_id: str, **params: Unpack[ListThreadItemsMethodParams]
    ) -> RawResponse[AsyncPage[ThreadItem]]: ...
    async def retrieve(
        self, thread_id: str, **params: Unpack[GetThreadMethodParams]
    ) -> RawResponse[ThreadResource]: ...
    async def delete(
        self, thread_id: str, **params: Unpack[DeleteThreadMethodParams]
    ) -> RawResponse[DeletedThreadResource]: ...
    async def list(self, **params: Unpack[ListThreadsMethodParams]) -> RawResponse[AsyncPage[ThreadResource]]: ...

class BetaChatkitThreadsStreaming(Protocol):
    def list_items(
        self, thread_id: str, **params: Unpack[ListThreadItemsMethodParams]
    ) -> AbstractContextManager[StreamedResponse[Page[ThreadItem]]]: ...
    def retrieve(
        self, thread_id: str, **params: Unpack[GetThreadMethodParams]
    ) -> AbstractContextManager[StreamedResponse[ThreadResource]]: ...
    def delete(
        self, thread_id: str, **params: Unpack[DeleteThreadMethodParams]
    ) -> AbstractContextManager[StreamedResponse[DeletedThreadResource]]: ...
    def list(
        self, **params: Unpack[ListThreadsMethodParams]
    ) -> AbstractContextManager[StreamedResponse[Page[ThreadResource]]]: ...

class AsyncBetaChatkitThreadsStreaming(Protocol):
    def list_items(
        self, thread_id: str, **params: Unpack[ListThreadItemsMethodParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[AsyncPage[ThreadItem]]]: ...
    def retrieve(
        self, thread_id: str, **params: Unpack[GetThreadMethodParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[ThreadResource]]: ...
    def delete(
        self, thread_id: str, **params: Unpack[DeleteThreadMethodParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[DeletedThreadResource]]: ...
    def list(
        self, **params: Unpack[ListThreadsMethodParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[AsyncPage[ThreadResource]]]: ...
