"""The resource ``client.evals.runs.output_items``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from ..client import AsyncResource, Resource

if TYPE_CHECKING:
    import builtins
    from contextlib import AbstractAsyncContextManager, AbstractContextManager
    from typing import Literal, Protocol, Unpack

    from ..client import AsyncPage, AsyncPages, AsyncStream, AsyncStreamedResponse
    from ..client import BinaryResponse, Page, RawResponse, Stream, StreamedResponse
    from ..models.eval_run_output_item import EvalRunOutputItem
    from ..api.evals.get_eval_run_output_items import GetEvalRunOutputItemsParams
    from ..api.evals.get_eval_run_output_item import GetEvalRunOutputItemParams


class EvalsRunsOutputItems(Resource):
    """``client.evals.runs.output_items``."""

    def list(self, run_id: str, *, eval_id: str, **params: Unpack[GetEvalRunOutputItemsParams]) -> Page[EvalRunOutputItem]:
        """Get eval run output items.

        ``GET /evals/{eval_id}/runs/{run_id}/output_items``

        Parameters: eval_id (required), run_id (required), after, limit, status, order
        """
        return self._client._call("evals.get_eval_run_output_items", {"eval_id": eval_id, "run_id": run_id}, params)  # type: ignore[no-any-return]

    def retrieve(self, output_item_id: str, *, eval_id: str, run_id: str, **params: Unpack[GetEvalRunOutputItemParams]) -> EvalRunOutputItem:
        """Get eval run output item.

        ``GET /evals/{eval_id}/runs/{run_id}/output_items/{output_item_id}``

        Parameters: eval_id (required), run_id (required), output_item_id (required)
        """
        return self._client._call("evals.get_eval_run_output_item", {"eval_id": eval_id, "run_id": run_id, "output_item_id": output_item_id}, params)  # type: ignore[no-any-return]

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> EvalsRunsOutputItemsRaw: ...
        @property
        def with_streaming_response(self) -> EvalsRunsOutputItemsStreaming: ...


class AsyncEvalsRunsOutputItems(AsyncResource):
    """``client.evals.runs.output_items`` of an async client."""

    def list(self, run_id: str, *, eval_id: str, **params: Unpack[GetEvalRunOutputItemsParams]) -> AsyncPages[EvalRunOutputItem]:
        """Get eval run output items.

        ``GET /evals/{eval_id}/runs/{run_id}/output_items``

        Parameters: eval_id (required), run_id (required), after, limit, status, order
        """
        return self._client._pages("evals.get_eval_run_output_items", {"eval_id": eval_id, "run_id": run_id}, params)  # type: ignore[no-any-return]

    async def retrieve(self, output_item_id: str, *, eval_id: str, run_id: str, **params: Unpack[GetEvalRunOutputItemParams]) -> EvalRunOutputItem:
        """Get eval run output item.

        ``GET /evals/{eval_id}/runs/{run_id}/output_items/{output_item_id}``

        Parameters: eval_id (required), run_id (required), output_item_id (required)
        """
        return await self._client._call("evals.get_eval_run_output_item", {"eval_id": eval_id, "run_id": run_id, "output_item_id": output_item_id}, params)  # type: ignore[no-any-return]

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncEvalsRunsOutputItemsRaw: ...
        @property
        def with_streaming_response(self) -> AsyncEvalsRunsOutputItemsStreaming: ...


if TYPE_CHECKING:

    class EvalsRunsOutputItemsRaw(Protocol):
        def list(self, run_id: str, *, eval_id: str, **params: Unpack[GetEvalRunOutputItemsParams]) -> RawResponse[Page[EvalRunOutputItem]]: ...
        def retrieve(self, output_item_id: str, *, eval_id: str, run_id: str, **params: Unpack[GetEvalRunOutputItemParams]) -> RawResponse[EvalRunOutputItem]: ...

    class AsyncEvalsRunsOutputItemsRaw(Protocol):
        async def list(self, run_id: str, *, eval_id: str, **params: Unpack[GetEvalRunOutputItemsParams]) -> RawResponse[AsyncPage[EvalRunOutputItem]]: ...
        async def retrieve(self, output_item_id: str, *, eval_id: str, run_id: str, **params: Unpack[GetEvalRunOutputItemParams]) -> RawResponse[EvalRunOutputItem]: ...

    class EvalsRunsOutputItemsStreaming(Protocol):
        def list(self, run_id: str, *, eval_id: str, **params: Unpack[GetEvalRunOutputItemsParams]) -> AbstractContextManager[StreamedResponse[Page[EvalRunOutputItem]]]: ...
        def retrieve(self, output_item_id: str, *, eval_id: str, run_id: str, **params: Unpack[GetEvalRunOutputItemParams]) -> AbstractContextManager[StreamedResponse[EvalRunOutputItem]]: ...

    class AsyncEvalsRunsOutputItemsStreaming(Protocol):
        def list(self, run_id: str, *, eval_id: str, **params: Unpack[GetEvalRunOutputItemsParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[AsyncPage[EvalRunOutputItem]]]: ...
        def retrieve(self, output_item_id: str, *, eval_id: str, run_id: str, **params: Unpack[GetEvalRunOutputItemParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[EvalRunOutputItem]]: ...

