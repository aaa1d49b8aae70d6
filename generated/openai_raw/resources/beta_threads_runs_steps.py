"""The resource ``client.beta.threads.runs.steps``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from ..client import AsyncResource, Resource

if TYPE_CHECKING:
    import builtins
    from contextlib import AbstractAsyncContextManager, AbstractContextManager
    from typing import Literal, Protocol, Unpack

    from ..client import AsyncPage, AsyncPages, AsyncStream, AsyncStreamedResponse
    from ..client import BinaryResponse, Page, RawResponse, Stream, StreamedResponse
    from ..models.run_step_object import RunStepObject
    from ..api.assistants.list_run_steps import ListRunStepsParams
    from ..api.assistants.get_run_step import GetRunStepParams


class BetaThreadsRunsSteps(Resource):
    """``client.beta.threads.runs.steps``."""

    def list(self, run_id: str, *, thread_id: str, **params: Unpack[ListRunStepsParams]) -> Page[RunStepObject]:
        """List run steps.

        ``GET /threads/{thread_id}/runs/{run_id}/steps``

        Parameters: thread_id (required), run_id (required), limit, order, after, before, include
        """
        return self._client._call("assistants.list_run_steps", {"thread_id": thread_id, "run_id": run_id}, params)  # type: ignore[no-any-return]

    def retrieve(self, step_id: str, *, thread_id: str, run_id: str, **params: Unpack[GetRunStepParams]) -> RunStepObject:
        """Get run step.

        ``GET /threads/{thread_id}/runs/{run_id}/steps/{step_id}``

        Parameters: thread_id (required), run_id (required), step_id (required), include
        """
        return self._client._call("assistants.get_run_step", {"thread_id": thread_id, "run_id": run_id, "step_id": step_id}, params)  # type: ignore[no-any-return]

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> BetaThreadsRunsStepsRaw: ...
        @property
        def with_streaming_response(self) -> BetaThreadsRunsStepsStreaming: ...


class AsyncBetaThreadsRunsSteps(AsyncResource):
    """``client.beta.threads.runs.steps`` of an async client."""

    def list(self, run_id: str, *, thread_id: str, **params: Unpack[ListRunStepsParams]) -> AsyncPages[RunStepObject]:
        """List run steps.

        ``GET /threads/{thread_id}/runs/{run_id}/steps``

        Parameters: thread_id (required), run_id (required), limit, order, after, before, include
        """
        return self._client._pages("assistants.list_run_steps", {"thread_id": thread_id, "run_id": run_id}, params)  # type: ignore[no-any-return]

    async def retrieve(self, step_id: str, *, thread_id: str, run_id: str, **params: Unpack[GetRunStepParams]) -> RunStepObject:
        """Get run step.

        ``GET /threads/{thread_id}/runs/{run_id}/steps/{step_id}``

        Parameters: thread_id (required), run_id (required), step_id (required), include
        """
        return await self._client._call("assistants.get_run_step", {"thread_id": thread_id, "run_id": run_id, "step_id": step_id}, params)  # type: ignore[no-any-return]

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncBetaThreadsRunsStepsRaw: ...
        @property
        def with_streaming_response(self) -> AsyncBetaThreadsRunsStepsStreaming: ...


if TYPE_CHECKING:

    class BetaThreadsRunsStepsRaw(Protocol):
        def list(self, run_id: str, *, thread_id: str, **params: Unpack[ListRunStepsParams]) -> RawResponse[Page[RunStepObject]]: ...
        def retrieve(self, step_id: str, *, thread_id: str, run_id: str, **params: Unpack[GetRunStepParams]) -> RawResponse[RunStepObject]: ...

    class AsyncBetaThreadsRunsStepsRaw(Protocol):
        async def list(self, run_id: str, *, thread_id: str, **params: Unpack[ListRunStepsParams]) -> RawResponse[AsyncPage[RunStepObject]]: ...
        async def retrieve(self, step_id: str, *, thread_id: str, run_id: str, **params: Unpack[GetRunStepParams]) -> RawResponse[RunStepObject]: ...

    class BetaThreadsRunsStepsStreaming(Protocol):
        def list(self, run_id: str, *, thread_id: str, **params: Unpack[ListRunStepsParams]) -> AbstractContextManager[StreamedResponse[Page[RunStepObject]]]: ...
        def retrieve(self, step_id: str, *, thread_id: str, run_id: str, **params: Unpack[GetRunStepParams]) -> AbstractContextManager[StreamedResponse[RunStepObject]]: ...

    class AsyncBetaThreadsRunsStepsStreaming(Protocol):
        def list(self, run_id: str, *, thread_id: str, **params: Unpack[ListRunStepsParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[AsyncPage[RunStepObject]]]: ...
        def retrieve(self, step_id: str, *, thread_id: str, run_id: str, **params: Unpack[GetRunStepParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[RunStepObject]]: ...

