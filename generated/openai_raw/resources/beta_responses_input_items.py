"""The resource ``client.beta.responses.input_items``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from ..client import AsyncResource, Resource

if TYPE_CHECKING:
    import builtins
    from contextlib import AbstractAsyncContextManager, AbstractContextManager
    from typing import Literal, Protocol, Unpack

    from ..client import AsyncPage, AsyncPages, AsyncStream, AsyncStreamedResponse
    from ..client import BinaryResponse, Page, RawResponse, Stream, StreamedResponse
    from ..unions import BetaItemResource
    from ..api.responses.beta_list_input_items import BetaListInputItemsParams


class BetaResponsesInputItems(Resource):
    """``client.beta.responses.input_items``."""

    def list(self, response_id: str, **params: Unpack[BetaListInputItemsParams]) -> Page[BetaItemResource]:
        """Beta list input items.

        ``GET /responses/{response_id}/input_items?beta=true``

        Parameters: response_id (required), limit, order, after, include, betas
        """
        return self._client._call("responses.beta_list_input_items", {"response_id": response_id}, params)  # type: ignore[no-any-return]

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> BetaResponsesInputItemsRaw: ...
        @property
        def with_streaming_response(self) -> BetaResponsesInputItemsStreaming: ...


class AsyncBetaResponsesInputItems(AsyncResource):
    """``client.beta.responses.input_items`` of an async client."""

    def list(self, response_id: str, **params: Unpack[BetaListInputItemsParams]) -> AsyncPages[BetaItemResource]:
        """Beta list input items.

        ``GET /responses/{response_id}/input_items?beta=true``

        Parameters: response_id (required), limit, order, after, include, betas
        """
        return self._client._pages("responses.beta_list_input_items", {"response_id": response_id}, params)  # type: ignore[no-any-return]

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncBetaResponsesInputItemsRaw: ...
        @property
        def with_streaming_response(self) -> AsyncBetaResponsesInputItemsStreaming: ...


if TYPE_CHECKING:

    class BetaResponsesInputItemsRaw(Protocol):
        def list(self, response_id: str, **params: Unpack[BetaListInputItemsParams]) -> RawResponse[Page[BetaItemResource]]: ...

    class AsyncBetaResponsesInputItemsRaw(Protocol):
        async def list(self, response_id: str, **params: Unpack[BetaListInputItemsParams]) -> RawResponse[AsyncPage[BetaItemResource]]: ...

    class BetaResponsesInputItemsStreaming(Protocol):
        def list(self, response_id: str, **params: Unpack[BetaListInputItemsParams]) -> AbstractContextManager[StreamedResponse[Page[BetaItemResource]]]: ...

    class AsyncBetaResponsesInputItemsStreaming(Protocol):
        def list(self, response_id: str, **params: Unpack[BetaListInputItemsParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[AsyncPage[BetaItemResource]]]: ...

