"""The resource ``client.beta.threads.runs``."""

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
    from ..models.run_object import RunObject
    from ..unions import AssistantStreamEvent
    from .beta_threads_runs_steps import AsyncBetaThreadsRunsSteps, BetaThreadsRunsSteps
    from ..api.assistants.list_runs import ListRunsParams
    from ..api.assistants.create_run import CreateRunParams
    from ..api.assistants.get_run import GetRunParams
    from ..api.assistants.modify_run import ModifyRunParams
    from ..api.assistants.cancel_run import CancelRunParams
    from ..api.assistants.submit_tool_ouputs_to_run import SubmitToolOuputsToRunParams


class BetaThreadsRuns(Resource):
    """``client.beta.threads.runs``."""

    @cached_property
    def steps(self) -> BetaThreadsRunsSteps:
        """``client.beta.threads.runs.steps``."""
        from .beta_threads_runs_steps import BetaThreadsRunsSteps

        return BetaThreadsRunsSteps(self._client)

    def list(self, thread_id: str, **params: Unpack[ListRunsParams]) -> Page[RunObject]:
        """List runs.

        ``GET /threads/{thread_id}/runs``

        Parameters: thread_id (required), limit, order, after, before
        """
        return self._client._call("assistants.list_runs", {"thread_id": thread_id}, params)  # type: ignore[no-any-return]

    @overload
    def create(self, thread_id: str, *, stream: Literal[True], **params: Unpack[CreateRunParams]) -> Stream[AssistantStreamEvent]: ...
    @overload
    def create(self, thread_id: str, *, stream: Literal[False] | None = None, **params: Unpack[CreateRunParams]) -> RunObject: ...
    @overload
    def create(self, thread_id: str, *, stream: bool | None, **params: Unpack[CreateRunParams]) -> RunObject | Stream[AssistantStreamEvent]: ...
    def create(self, thread_id: str, **params: Any) -> Any:
        """Create run.

        ``POST /threads/{thread_id}/runs``

        Parameters: thread_id (required), include, assistant_id (required), model, reasoning_effort,
        instructions, additional_instructions, additional_messages, tools, metadata, temperature, top_p,
        stream, max_prompt_tokens, max_completion_tokens, truncation_strategy, tool_choice,
        parallel_tool_calls, response_format
        """
        return self._client._call("assistants.create_run", {"thread_id": thread_id}, params)

    def retrieve(self, run_id: str, *, thread_id: str, **params: Unpack[GetRunParams]) -> RunObject:
        """Get run.

        ``GET /threads/{thread_id}/runs/{run_id}``

        Parameters: thread_id (required), run_id (required)
        """
        return self._client._call("assistants.get_run", {"thread_id": thread_id, "run_id": run_id}, params)  # type: ignore[no-any-return]

    def update(self, run_id: str, *, thread_id: str, **params: Unpack[ModifyRunParams]) -> RunObject:
        """Modify run.

        ``POST /threads/{thread_id}/runs/{run_id}``

        Parameters: thread_id (required), run_id (required), metadata
        """
        return self._client._call("assistants.modify_run", {"thread_id": thread_id, "run_id": run_id}, params)  # type: ignore[no-any-return]

    def cancel(self, run_id: str, *, thread_id: str, **params: Unpack[CancelRunParams]) -> RunObject:
        """Cancel run.

        ``POST /threads/{thread_id}/runs/{run_id}/cancel``

        Parameters: thread_id (required), run_id (required)
        """
        return self._client._call("assistants.cancel_run", {"thread_id": thread_id, "run_id": run_id}, params)  # type: ignore[no-any-return]

    @overload
    def submit_tool_outputs(self, run_id: str, *, thread_id: str, stream: Literal[True], **params: Unpack[SubmitToolOuputsToRunParams]) -> Stream[AssistantStreamEvent]: ...
    @overload
    def submit_tool_outputs(self, run_id: str, *, thread_id: str, stream: Literal[False] | None = None, **params: Unpack[SubmitToolOuputsToRunParams]) -> RunObject: ...
    @overload
    def submit_tool_outputs(self, run_id: str, *, thread_id: str, stream: bool | None, **params: Unpack[SubmitToolOuputsToRunParams]) -> RunObject | Stream[AssistantStreamEvent]: ...
    def submit_tool_outputs(self, run_id: str, *, thread_id: str, **params: Any) -> Any:
        """Submit tool outputs to a run

        ``POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs``

        Parameters: thread_id (required), run_id (required), tool_outputs (required), stream
        """
        return self._client._call("assistants.submit_tool_ouputs_to_run", {"thread_id": thread_id, "run_id": run_id}, params)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> BetaThreadsRunsRaw: ...
        @property
        def with_streaming_response(self) -> BetaThreadsRunsStreaming: ...


class AsyncBetaThreadsRuns(AsyncResource):
    """``client.beta.threads.runs`` of an async client."""

    @cached_property
    def steps(self) -> AsyncBetaThreadsRunsSteps:
        """``client.beta.threads.runs.steps``."""
        from .beta_threads_runs_steps import AsyncBetaThreadsRunsSteps

        return AsyncBetaThreadsRunsSteps(self._client)

    def list(self, thread_id: str, **params: Unpack[ListRunsParams]) -> AsyncPages[RunObject]:
        """List runs.

        ``GET /threads/{thread_id}/runs``

        Parameters: thread_id (required), limit, order, after, before
        """
        return self._client._pages("assistants.list_runs", {"thread_id": thread_id}, params)  # type: ignore[no-any-return]

    @overload
    async def create(self, thread_id: str, *, stream: Literal[True], **params: Unpack[CreateRunParams]) -> AsyncStream[AssistantStreamEvent]: ...
    @overload
    async def create(self, thread_id: str, *, stream: Literal[False] | None = None, **params: Unpack[CreateRunParams]) -> RunObject: ...
    @overload
    async def create(self, thread_id: str, *, stream: bool | None, **params: Unpack[CreateRunParams]) -> RunObject | AsyncStream[AssistantStreamEvent]: ...
    async def create(self, thread_id: str, **params: Any) -> Any:
        """Create run.

        ``POST /threads/{thread_id}/runs``

        Parameters: thread_id (required), include, assistant_id (required), model, reasoning_effort,
        instructions, additional_instructions, additional_messages, tools, metadata, temperature, top_p,
        stream, max_prompt_tokens, max_completion_tokens, truncation_strategy, tool_choice,
        parallel_tool_calls, response_format
        """
        return await self._client._call("assistants.create_run", {"thread_id": thread_id}, params)

    async def retrieve(self, run_id: str, *, thread_id: str, **params: Unpack[GetRunParams]) -> RunObject:
        """Get run.

        ``GET /threads/{thread_id}/runs/{run_id}``

        Parameters: thread_id (required), run_id (required)
        """
        return await self._client._call("assistants.get_run", {"thread_id": thread_id, "run_id": run_id}, params)  # type: ignore[no-any-return]

    async def update(self, run_id: str, *, thread_id: str, **params: Unpack[ModifyRunParams]) -> RunObject:
        """Modify run.

        ``POST /threads/{thread_id}/runs/{run_id}``

        Parameters: thread_id (required), run_id (required), metadata
        """
        return await self._client._call("assistants.modify_run", {"thread_id": thread_id, "run_id": run_id}, params)  # type: ignore[no-any-return]

    async def cancel(self, run_id: str, *, thread_id: str, **params: Unpack[CancelRunParams]) -> RunObject:
        """Cancel run.

        ``POST /threads/{thread_id}/runs/{run_id}/cancel``

        Parameters: thread_id (required), run_id (required)
        """
        return await self._client._call("assistants.cancel_run", {"thread_id": thread_id, "run_id": run_id}, params)  # type: ignore[no-any-return]

    @overload
    async def submit_tool_outputs(self, run_id: str, *, thread_id: str, stream: Literal[True], **params: Unpack[SubmitToolOuputsToRunParams]) -> AsyncStream[AssistantStreamEvent]: ...
    @overload
    async def submit_tool_outputs(self, run_id: str, *, thread_id: str, stream: Literal[False] | None = None, **params: Unpack[SubmitToolOuputsToRunParams]) -> RunObject: ...
    @overload
    async def submit_tool_outputs(self, run_id: str, *, thread_id: str, stream: bool | None, **params: Unpack[SubmitToolOuputsToRunParams]) -> RunObject | AsyncStream[AssistantStreamEvent]: ...
    async def submit_tool_outputs(self, run_id: str, *, thread_id: str, **params: Any) -> Any:
        """Submit tool outputs to a run

        ``POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs``

        Parameters: thread_id (required), run_id (required), tool_outputs (required), stream
        """
        return await self._client._call("assistants.submit_tool_ouputs_to_run", {"thread_id": thread_id, "run_id": run_id}, params)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncBetaThreadsRunsRaw: ...
        @property
        def with_streaming_response(self) -> AsyncBetaThreadsRunsStreaming: ...


if TYPE_CHECKING:

    class BetaThreadsRunsRaw(Protocol):
        def list(self, thread_id: str, **params: Unpack[ListRunsParams]) -> RawResponse[Page[RunObject]]: ...
        @overload
        def create(self, thread_id: str, *, stream: Literal[True], **params: Unpack[CreateRunParams]) -> RawResponse[Stream[AssistantStreamEvent]]: ...
        @overload
        def create(self, thread_id: str, *, stream: Literal[False] | None = None, **params: Unpack[CreateRunParams]) -> RawResponse[RunObject]: ...
        @overload
        def create(self, thread_id: str, *, stream: bool | None, **params: Unpack[CreateRunParams]) -> RawResponse[Any]: ...
        def retrieve(self, run_id: str, *, thread_id: str, **params: Unpack[GetRunParams]) -> RawResponse[RunObject]: ...
        def update(self, run_id: str, *, thread_id: str, **params: Unpack[ModifyRunParams]) -> RawResponse[RunObject]: ...
        def cancel(self, run_id: str, *, thread_id: str, **params: Unpack[CancelRunParams]) -> RawResponse[RunObject]: ...
        @overload
        def submit_tool_outputs(self, run_id: str, *, thread_id: str, stream: Literal[True], **params: Unpack[SubmitToolOuputsToRunParams]) -> RawResponse[Stream[AssistantStreamEvent]]: ...
        @overload
        def submit_tool_outputs(self, run_id: str, *, thread_id: str, stream: Literal[False] | None = None, **params: Unpack[SubmitToolOuputsToRunParams]) -> RawResponse[RunObject]: ...
        @overload
        def submit_tool_outputs(self, run_id: str, *, thread_id: str, stream: bool | None, **params: Unpack[SubmitToolOuputsToRunParams]) -> RawResponse[Any]: ...

    class AsyncBetaThreadsRunsRaw(Protocol):
        async def list(self, thread_id: str, **params: Unpack[ListRunsParams]) -> RawResponse[AsyncPage[RunObject]]: ...
        @overload
        async def create(self, thread_id: str, *, stream: Literal[True], **params: Unpack[CreateRunParams]) -> RawResponse[AsyncStream[AssistantStreamEvent]]: ...
        @overload
        async def create(self, thread_id: str, *, stream: Literal[False] | None = None, **params: Unpack[CreateRunParams]) -> RawResponse[RunObject]: ...
        @overload
        async def create(self, thread_id: str, *, stream: bool | None, **params: Unpack[CreateRunParams]) -> RawResponse[Any]: ...
        async def retrieve(self, run_id: str, *, thread_id: str, **params: Unpack[GetRunParams]) -> RawResponse[RunObject]: ...
        async def update(self, run_id: str, *, thread_id: str, **params: Unpack[ModifyRunParams]) -> RawResponse[RunObject]: ...
        async def cancel(self, run_id: str, *, thread_id: str, **params: Unpack[CancelRunParams]) -> RawResponse[RunObject]: ...
        @overload
        async def submit_tool_outputs(self, run_id: str, *, thread_id: str, stream: Literal[True], **params: Unpack[SubmitToolOuputsToRunParams]) -> RawResponse[AsyncStream[AssistantStreamEvent]]: ...
        @overload
        async def submit_tool_outputs(self, run_id: str, *, thread_id: str, stream: Literal[False] | None = None, **params: Unpack[SubmitToolOuputsToRunParams]) -> RawResponse[RunObject]: ...
        @overload
        async def submit_tool_outputs(self, run_id: str, *, thread_id: str, stream: bool | None, **params: Unpack[SubmitToolOuputsToRunParams]) -> RawResponse[Any]: ...

    class BetaThreadsRunsStreaming(Protocol):
        def list(self, thread_id: str, **params: Unpack[ListRunsParams]) -> AbstractContextManager[StreamedResponse[Page[RunObject]]]: ...
        @overload
        def create(self, thread_id: str, *, stream: Literal[True], **params: Unpack[CreateRunParams]) -> AbstractContextManager[StreamedResponse[Stream[AssistantStreamEvent]]]: ...
        @overload
        def create(self, thread_id: str, *, stream: Literal[False] | None = None, **params: Unpack[CreateRunParams]) -> AbstractContextManager[StreamedResponse[RunObject]]: ...
        @overload
        def create(self, thread_id: str, *, stream: bool | None, **params: Unpack[CreateRunParams]) -> AbstractContextManager[StreamedResponse[Any]]: ...
        def retrieve(self, run_id: str, *, thread_id: str, **params: Unpack[GetRunParams]) -> AbstractContextManager[StreamedResponse[RunObject]]: ...
        def update(self, run_id: str, *, thread_id: str, **params: Unpack[ModifyRunParams]) -> AbstractContextManager[StreamedResponse[RunObject]]: ...
        def cancel(self, run_id: str, *, thread_id: str, **params: Unpack[CancelRunParams]) -> AbstractContextManager[StreamedResponse[RunObject]]: ...
        @overload
        def submit_tool_outputs(self, run_id: str, *, thread_id: str, stream: Literal[True], **params: Unpack[SubmitToolOuputsToRunParams]) -> AbstractContextManager[StreamedResponse[Stream[AssistantStreamEvent]]]: ...
        @overload
        def submit_tool_outputs(self, run_id: str, *, thread_id: str, stream: Literal[False] | None = None, **params: Unpack[SubmitToolOuputsToRunParams]) -> AbstractContextManager[StreamedResponse[RunObject]]: ...
        @overload
        def submit_tool_outputs(self, run_id: str, *, thread_id: str, stream: bool | None, **params: Unpack[SubmitToolOuputsToRunParams]) -> AbstractContextManager[StreamedResponse[Any]]: ...

    class AsyncBetaThreadsRunsStreaming(Protocol):
        def list(self, thread_id: str, **params: Unpack[ListRunsParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[AsyncPage[RunObject]]]: ...
        @overload
        def create(self, thread_id: str, *, stream: Literal[True], **params: Unpack[CreateRunParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[AsyncStream[AssistantStreamEvent]]]: ...
        @overload
        def create(self, thread_id: str, *, stream: Literal[False] | None = None, **params: Unpack[CreateRunParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[RunObject]]: ...
        @overload
        def create(self, thread_id: str, *, stream: bool | None, **params: Unpack[CreateRunParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[Any]]: ...
        def retrieve(self, run_id: str, *, thread_id: str, **params: Unpack[GetRunParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[RunObject]]: ...
        def update(self, run_id: str, *, thread_id: str, **params: Unpack[ModifyRunParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[RunObject]]: ...
        def cancel(self, run_id: str, *, thread_id: str, **params: Unpack[CancelRunParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[RunObject]]: ...
        @overload
        def submit_tool_outputs(self, run_id: str, *, thread_id: str, stream: Literal[True], **params: Unpack[SubmitToolOuputsToRunParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[AsyncStream[AssistantStreamEvent]]]: ...
        @overload
        def submit_tool_outputs(self, run_id: str, *, thread_id: str, stream: Literal[False] | None = None, **params: Unpack[SubmitToolOuputsToRunParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[RunObject]]: ...
        @overload
        def submit_tool_outputs(self, run_id: str, *, thread_id: str, stream: bool | None, **params: Unpack[SubmitToolOuputsToRunParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[Any]]: ...

