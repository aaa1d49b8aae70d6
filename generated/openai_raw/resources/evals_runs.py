"""The resource ``client.evals.runs``."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, overload

from ..client import AsyncResource, Resource

if TYPE_CHECKING:
    import builtins
    from contextlib import AbstractAsyncContextManager, AbstractContextManager
    from typing import Literal, Protocol, Unpack

    from ..client import AsyncPage, AsyncPages, AsyncStream, AsyncStreamedResponse
    from ..client import BinaryResponse, Page, RawResponse, Stream, StreamedResponse
    from ..models.delete_eval_run_response import DeleteEvalRunResponse
    from ..models.eval_run import EvalRun
    from .evals_runs_output_items import AsyncEvalsRunsOutputItems, EvalsRunsOutputItems
    from ..api.evals.get_eval_runs import GetEvalRunsParams
    from ..api.evals.create_eval_run import CreateEvalRunParams
    from ..api.evals.get_eval_run import GetEvalRunParams
    from ..api.evals.cancel_eval_run import CancelEvalRunParams
    from ..api.evals.delete_eval_run import DeleteEvalRunParams


class EvalsRuns(Resource):
    """``client.evals.runs``."""

    @cached_property
    def output_items(self) -> EvalsRunsOutputItems:
        """``client.evals.runs.output_items``."""
        from .evals_runs_output_items import EvalsRunsOutputItems

        return EvalsRunsOutputItems(self._client)

    def list(self, eval_id: str, **params: Unpack[GetEvalRunsParams]) -> Page[EvalRun]:
        """Get eval runs.

        ``GET /evals/{eval_id}/runs``

        Parameters: eval_id (required), after, limit, order, status
        """
        return self._client._call("evals.get_eval_runs", {"eval_id": eval_id}, params)  # type: ignore[no-any-return]

    def create(self, eval_id: str, **params: Unpack[CreateEvalRunParams]) -> EvalRun:
        """Create eval run.

        ``POST /evals/{eval_id}/runs``

        Parameters: eval_id (required), name, metadata, data_source (required)
        """
        return self._client._call("evals.create_eval_run", {"eval_id": eval_id}, params)  # type: ignore[no-any-return]

    def retrieve(self, run_id: str, *, eval_id: str, **params: Unpack[GetEvalRunParams]) -> EvalRun:
        """Get eval run.

        ``GET /evals/{eval_id}/runs/{run_id}``

        Parameters: eval_id (required), run_id (required)
        """
        return self._client._call("evals.get_eval_run", {"eval_id": eval_id, "run_id": run_id}, params)  # type: ignore[no-any-return]

    def cancel(self, run_id: str, *, eval_id: str, **params: Unpack[CancelEvalRunParams]) -> EvalRun:
        """Cancel eval run.

        ``POST /evals/{eval_id}/runs/{run_id}``

        Parameters: eval_id (required), run_id (required)
        """
        return self._client._call("evals.cancel_eval_run", {"eval_id": eval_id, "run_id": run_id}, params)  # type: ignore[no-any-return]

    def delete(self, run_id: str, *, eval_id: str, **params: Unpack[DeleteEvalRunParams]) -> DeleteEvalRunResponse:
        """Delete eval run.

        ``DELETE /evals/{eval_id}/runs/{run_id}``

        Parameters: eval_id (required), run_id (required)
        """
        return self._client._call("evals.delete_eval_run", {"eval_id": eval_id, "run_id": run_id}, params)  # type: ignore[no-any-return]

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> EvalsRunsRaw: ...
        @property
        def with_streaming_response(self) -> EvalsRunsStreaming: ...


class AsyncEvalsRuns(AsyncResource):
    """``client.evals.runs`` of an async client."""

    @cached_property
    def output_items(self) -> AsyncEvalsRunsOutputItems:
        """``client.evals.runs.output_items``."""
        from .evals_runs_output_items import AsyncEvalsRunsOutputItems

        return AsyncEvalsRunsOutputItems(self._client)

    def list(self, eval_id: str, **params: Unpack[GetEvalRunsParams]) -> AsyncPages[EvalRun]:
        """Get eval runs.

        ``GET /evals/{eval_id}/runs``

        Parameters: eval_id (required), after, limit, order, status
        """
        return self._client._pages("evals.get_eval_runs", {"eval_id": eval_id}, params)  # type: ignore[no-any-return]

    async def create(self, eval_id: str, **params: Unpack[CreateEvalRunParams]) -> EvalRun:
        """Create eval run.

        ``POST /evals/{eval_id}/runs``

        Parameters: eval_id (required), name, metadata, data_source (required)
        """
        return await self._client._call("evals.create_eval_run", {"eval_id": eval_id}, params)  # type: ignore[no-any-return]

    async def retrieve(self, run_id: str, *, eval_id: str, **params: Unpack[GetEvalRunParams]) -> EvalRun:
        """Get eval run.

        ``GET /evals/{eval_id}/runs/{run_id}``

        Parameters: eval_id (required), run_id (required)
        """
        return await self._client._call("evals.get_eval_run", {"eval_id": eval_id, "run_id": run_id}, params)  # type: ignore[no-any-return]

    async def cancel(self, run_id: str, *, eval_id: str, **params: Unpack[CancelEvalRunParams]) -> EvalRun:
        """Cancel eval run.

        ``POST /evals/{eval_id}/runs/{run_id}``

        Parameters: eval_id (required), run_id (required)
        """
        return await self._client._call("evals.cancel_eval_run", {"eval_id": eval_id, "run_id": run_id}, params)  # type: ignore[no-any-return]

    async def delete(self, run_id: str, *, eval_id: str, **params: Unpack[DeleteEvalRunParams]) -> DeleteEvalRunResponse:
        """Delete eval run.

        ``DELETE /evals/{eval_id}/runs/{run_id}``

        Parameters: eval_id (required), run_id (required)
        """
        return await self._client._call("evals.delete_eval_run", {"eval_id": eval_id, "run_id": run_id}, params)  # type: ignore[no-any-return]

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncEvalsRunsRaw: ...
        @property
        def with_streaming_response(self) -> AsyncEvalsRunsStreaming: ...


if TYPE_CHECKING:

    class EvalsRunsRaw(Protocol):
        def list(self, eval_id: str, **params: Unpack[GetEvalRunsParams]) -> RawResponse[Page[EvalRun]]: ...
        def create(self, eval_id: str, **params: Unpack[CreateEvalRunParams]) -> RawResponse[EvalRun]: ...
        def retrieve(self, run_id: str, *, eval_id: str, **params: Unpack[GetEvalRunParams]) -> RawResponse[EvalRun]: ...
        def cancel(self, run_id: str, *, eval_id: str, **params: Unpack[CancelEvalRunParams]) -> RawResponse[EvalRun]: ...
        def delete(self, run_id: str, *, eval_id: str, **params: Unpack[DeleteEvalRunParams]) -> RawResponse[DeleteEvalRunResponse]: ...

    class AsyncEvalsRunsRaw(Protocol):
        async def list(self, eval_id: str, **params: Unpack[GetEvalRunsParams]) -> RawResponse[AsyncPage[EvalRun]]: ...
        async def create(self, eval_id: str, **params: Unpack[CreateEvalRunParams]) -> RawResponse[EvalRun]: ...
        async def retrieve(self, run_id: str, *, eval_id: str, **params: Unpack[GetEvalRunParams]) -> RawResponse[EvalRun]: ...
        async def cancel(self, run_id: str, *, eval_id: str, **params: Unpack[CancelEvalRunParams]) -> RawResponse[EvalRun]: ...
        async def delete(self, run_id: str, *, eval_id: str, **params: Unpack[DeleteEvalRunParams]) -> RawResponse[DeleteEvalRunResponse]: ...

    class EvalsRunsStreaming(Protocol):
        def list(self, eval_id: str, **params: Unpack[GetEvalRunsParams]) -> AbstractContextManager[StreamedResponse[Page[EvalRun]]]: ...
        def create(self, eval_id: str, **params: Unpack[CreateEvalRunParams]) -> AbstractContextManager[StreamedResponse[EvalRun]]: ...
        def retrieve(self, run_id: str, *, eval_id: str, **params: Unpack[GetEvalRunParams]) -> AbstractContextManager[StreamedResponse[EvalRun]]: ...
        def cancel(self, run_id: str, *, eval_id: str, **params: Unpack[CancelEvalRunParams]) -> AbstractContextManager[StreamedResponse[EvalRun]]: ...
        def delete(self, run_id: str, *, eval_id: str, **params: Unpack[DeleteEvalRunParams]) -> AbstractContextManager[StreamedResponse[DeleteEvalRunResponse]]: ...

    class AsyncEvalsRunsStreaming(Protocol):
        def list(self, eval_id: str, **params: Unpack[GetEvalRunsParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[AsyncPage[EvalRun]]]: ...
        def create(self, eval_id: str, **params: Unpack[CreateEvalRunParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[EvalRun]]: ...
        def retrieve(self, run_id: str, *, eval_id: str, **params: Unpack[GetEvalRunParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[EvalRun]]: ...
        def cancel(self, run_id: str, *, eval_id: str, **params: Unpack[CancelEvalRunParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[EvalRun]]: ...
        def delete(self, run_id: str, *, eval_id: str, **params: Unpack[DeleteEvalRunParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[DeleteEvalRunResponse]]: ...

