"""The resource ``client.responses.input_items``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from ..client import AsyncResource, Resource

if TYPE_CHECKING:
    import builtins
    from contextlib import AbstractAsyncContextManager, AbstractContextManager
    from typing import Literal, Protocol, Unpack

    from ..client import AsyncPage, AsyncPages, AsyncStream, AsyncStreamedResponse
    from ..client import BinaryResponse, Page, RawResponse, Stream, StreamedResponse
    from ..unions import ItemResource
    from ..api.responses.list_input_items import ListInputItemsParams


class ResponsesInputItems(Resource):
    """``client.responses.input_items``."""

    def list(self, response_id: str, **params: Unpack[ListInputItemsParams]) -> Page[ItemResource]:
        """List input items.

        ``GET /responses/{response_id}/input_items``

        Parameters: response_id (required), limit, order, after, include
        """
        return self._client._call("responses.list_input_items", {"response_id": response_id}, params)  # type: ignore[no-any-return]

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> ResponsesInputItemsRaw: ...
        @property
        def with_streaming_response(self) -> ResponsesInputItemsStreaming: ...


class AsyncResponsesInputItems(AsyncResource):
    """``client.responses.input_items`` of an async client."""

    def list(self, response_id: str, **params: Unpack[ListInputItemsParams]) -> AsyncPages[ItemResource]:
        """List input items.

        ``GET /responses/{response_id}/input_items``

        Parameters: response_id (required), limit, order, after, include
        """
        return self._client._pages("responses.list_input_items", {"response_id": response_id}, params)  # type: ignore[no-any-return]

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncResponsesInputItemsRaw: ...
        @property
        def with_streaming_response(self) -> AsyncResponsesInputItemsStreaming: ...


if TYPE_CHECKING:

    class ResponsesInputItemsRaw(Protocol):
        def list(self, response_id: str, **params: Unpack[ListInputItemsParams]) -> RawResponse[Page[ItemResource]]: ...

    class AsyncResponsesInputItemsRaw(Protocol):
        async def list(self, response_id: str, **params: Unpack[ListInputItemsParams]) -> RawResponse[AsyncPage[ItemResource]]: ...

    class ResponsesInputItemsStreaming(Protocol):
        def list(self, response_id: str, **params: Unpack[ListInputItemsParams]) -> AbstractContextManager[StreamedResponse[Page[ItemResource]]]: ...

    class AsyncResponsesInputItemsStreaming(Protocol):
        def list(self, response_id: str, **params: Unpack[ListInputItemsParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[AsyncPage[ItemResource]]]: ...

