"""The resource ``client.beta.threads``."""

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
    from ..models.delete_thread_response import DeleteThreadResponse
    from ..models.run_object import RunObject
    from ..models.thread_object import ThreadObject
    from ..unions import AssistantStreamEvent
    from .beta_threads_messages import AsyncBetaThreadsMessages, BetaThreadsMessages
    from .beta_threads_runs import AsyncBetaThreadsRuns, BetaThreadsRuns
    from ..api.assistants.create_thread import CreateThreadParams
    from ..api.assistants.create_thread_and_run import CreateThreadAndRunParams
    from ..api.assistants.get_thread import GetThreadParams
    from ..api.assistants.modify_thread import ModifyThreadParams
    from ..api.assistants.delete_thread import DeleteThreadParams


class BetaThreads(Resource):
    """``client.beta.threads``."""

    @cached_property
    def messages(self) -> BetaThreadsMessages:
        """``client.beta.threads.messages``."""
        from .beta_threads_messages import BetaThreadsMessages

        return BetaThreadsMessages(self._client)

    @cached_property
    def runs(self) -> BetaThreadsRuns:
        """``client.beta.threads.runs``."""
        from .beta_threads_runs import BetaThreadsRuns

        return BetaThreadsRuns(self._client)

    def create(self, **params: Unpack[CreateThreadParams]) -> ThreadObject:
        """Create thread.

        ``POST /threads``

        Parameters: messages, tool_resources, metadata
        """
        return self._client._call("assistants.create_thread", {}, params)  # type: ignore[no-any-return]

    @overload
    def create_and_run(self, *, stream: Literal[True], **params: Unpack[CreateThreadAndRunParams]) -> Stream[AssistantStreamEvent]: ...
    @overload
    def create_and_run(self, *, stream: Literal[False] | None = None, **params: Unpack[CreateThreadAndRunParams]) -> RunObject: ...
    @overload
    def create_and_run(self, *, stream: bool | None, **params: Unpack[CreateThreadAndRunParams]) -> RunObject | Stream[AssistantStreamEvent]: ...
    def create_and_run(self, **params: Any) -> Any:
        """Create thread and run.

        ``POST /threads/runs``

        Parameters: assistant_id (required), thread, model, instructions, tools, tool_resources, metadata,
        temperature, top_p, stream, max_prompt_tokens, max_completion_tokens, truncation_strategy,
        tool_choice, parallel_tool_calls, response_format
        """
        return self._client._call("assistants.create_thread_and_run", {}, params)

    def retrieve(self, thread_id: str, **params: Unpack[GetThreadParams]) -> ThreadObject:
        """Get thread.

        ``GET /threads/{thread_id}``

        Parameters: thread_id (required)
        """
        return self._client._call("assistants.get_thread", {"thread_id": thread_id}, params)  # type: ignore[no-any-return]

    def update(self, thread_id: str, **params: Unpack[ModifyThreadParams]) -> ThreadObject:
        """Modify thread.

        ``POST /threads/{thread_id}``

        Parameters: thread_id (required), tool_resources, metadata
        """
        return self._client._call("assistants.modify_thread", {"thread_id": thread_id}, params)  # type: ignore[no-any-return]

    def delete(self, thread_id: str, **params: Unpack[DeleteThreadParams]) -> DeleteThreadResponse:
        """Delete thread.

        ``DELETE /threads/{thread_id}``

        Parameters: thread_id (required)
        """
        return self._client._call("assistants.delete_thread", {"thread_id": thread_id}, params)  # type: ignore[no-any-return]

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> BetaThreadsRaw: ...
        @property
        def with_streaming_response(self) -> BetaThreadsStreaming: ...


class AsyncBetaThreads(AsyncResource):
    """``client.beta.threads`` of an async client."""

    @cached_property
    def messages(self) -> AsyncBetaThreadsMessages:
        """``client.beta.threads.messages``."""
        from .beta_threads_messages import AsyncBetaThreadsMessages

        return AsyncBetaThreadsMessages(self._client)

    @cached_property
    def runs(self) -> AsyncBetaThreadsRuns:
        """``client.beta.threads.runs``."""
        from .beta_threads_runs import AsyncBetaThreadsRuns

        return AsyncBetaThreadsRuns(self._client)

    async def create(self, **params: Unpack[CreateThreadParams]) -> ThreadObject:
        """Create thread.

        ``POST /threads``

        Parameters: messages, tool_resources, metadata
        """
        return await self._client._call("assistants.create_thread", {}, params)  # type: ignore[no-any-return]

    @overload
    async def create_and_run(self, *, stream: Literal[True], **params: Unpack[CreateThreadAndRunParams]) -> AsyncStream[AssistantStreamEvent]: ...
    @overload
    async def create_and_run(self, *, stream: Literal[False] | None = None, **params: Unpack[CreateThreadAndRunParams]) -> RunObject: ...
    @overload
    async def create_and_run(self, *, stream: bool | None, **params: Unpack[CreateThreadAndRunParams]) -> RunObject | AsyncStream[AssistantStreamEvent]: ...
    async def create_and_run(self, **params: Any) -> Any:
        """Create thread and run.

        ``POST /threads/runs``

        Parameters: assistant_id (required), thread, model, instructions, tools, tool_resources, metadata,
        temperature, top_p, stream, max_prompt_tokens, max_completion_tokens, truncation_strategy,
        tool_choice, parallel_tool_calls, response_format
        """
        return await self._client._call("assistants.create_thread_and_run", {}, params)

    async def retrieve(self, thread_id: str, **params: Unpack[GetThreadParams]) -> ThreadObject:
        """Get thread.

        ``GET /threads/{thread_id}``

        Parameters: thread_id (required)
        """
        return await self._client._call("assistants.get_thread", {"thread_id": thread_id}, params)  # type: ignore[no-any-return]

    async def update(self, thread_id: str, **params: Unpack[ModifyThreadParams]) -> ThreadObject:
        """Modify thread.

        ``POST /threads/{thread_id}``

        Parameters: thread_id (required), tool_resources, metadata
        """
        return await self._client._call("assistants.modify_thread", {"thread_id": thread_id}, params)  # type: ignore[no-any-return]

    async def delete(self, thread_id: str, **params: Unpack[DeleteThreadParams]) -> DeleteThreadResponse:
        """Delete thread.

        ``DELETE /threads/{thread_id}``

        Parameters: thread_id (required)
        """
        return await self._client._call("assistants.delete_thread", {"thread_id": thread_id}, params)  # type: ignore[no-any-return]

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncBetaThreadsRaw: ...
        @property
        def with_streaming_response(self) -> AsyncBetaThreadsStreaming: ...


if TYPE_CHECKING:

    class BetaThreadsRaw(Protocol):
        def create(self, **params: Unpack[CreateThreadParams]) -> RawResponse[ThreadObject]: ...
        @overload
        def create_and_run(self, *, stream: Literal[True], **params: Unpack[CreateThreadAndRunParams]) -> RawResponse[Stream[AssistantStreamEvent]]: ...
        @overload
        def create_and_run(self, *, stream: Literal[False] | None = None, **params: Unpack[CreateThreadAndRunParams]) -> RawResponse[RunObject]: ...
        @overload
        def create_and_run(self, *, stream: bool | None, **params: Unpack[CreateThreadAndRunParams]) -> RawResponse[Any]: ...
        def retrieve(self, thread_id: str, **params: Unpack[GetThreadParams]) -> RawResponse[ThreadObject]: ...
        def update(self, thread_id: str, **params: Unpack[ModifyThreadParams]) -> RawResponse[ThreadObject]: ...
        def delete(self, thread_id: str, **params: Unpack[DeleteThreadParams]) -> RawResponse[DeleteThreadResponse]: ...

    class AsyncBetaThreadsRaw(Protocol):
        async def create(self, **params: Unpack[CreateThreadParams]) -> RawResponse[ThreadObject]: ...
        @overload
        async def create_and_run(self, *, stream: Literal[True], **params: Unpack[CreateThreadAndRunParams]) -> RawResponse[AsyncStream[AssistantStreamEvent]]: ...
        @overload
        async def create_and_run(self, *, stream: Literal[False] | None = None, **params: Unpack[CreateThreadAndRunParams]) -> RawResponse[RunObject]: ...
        @overload
        async def create_and_run(self, *, stream: bool | None, **params: Unpack[CreateThreadAndRunParams]) -> RawResponse[Any]: ...
        async def retrieve(self, thread_id: str, **params: Unpack[GetThreadParams]) -> RawResponse[ThreadObject]: ...
        async def update(self, thread_id: str, **params: Unpack[ModifyThreadParams]) -> RawResponse[ThreadObject]: ...
        async def delete(self, thread_id: str, **params: Unpack[DeleteThreadParams]) -> RawResponse[DeleteThreadResponse]: ...

    class BetaThreadsStreaming(Protocol):
        def create(self, **params: Unpack[CreateThreadParams]) -> AbstractContextManager[StreamedResponse[ThreadObject]]: ...
        @overload
        def create_and_run(self, *, stream: Literal[True], **params: Unpack[CreateThreadAndRunParams]) -> AbstractContextManager[StreamedResponse[Stream[AssistantStreamEvent]]]: ...
        @overload
        def create_and_run(self, *, stream: Literal[False] | None = None, **params: Unpack[CreateThreadAndRunParams]) -> AbstractContextManager[StreamedResponse[RunObject]]: ...
        @overload
        def create_and_run(self, *, stream: bool | None, **params: Unpack[CreateThreadAndRunParams]) -> AbstractContextManager[StreamedResponse[Any]]: ...
        def retrieve(self, thread_id: str, **params: Unpack[GetThreadParams]) -> AbstractContextManager[StreamedResponse[ThreadObject]]: ...
        def update(self, thread_id: str, **params: Unpack[ModifyThreadParams]) -> AbstractContextManager[StreamedResponse[ThreadObject]]: ...
        def delete(self, thread_id: str, **params: Unpack[DeleteThreadParams]) -> AbstractContextManager[StreamedResponse[DeleteThreadResponse]]: ...

    class AsyncBetaThreadsStreaming(Protocol):
        def create(self, **params: Unpack[CreateThreadParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[ThreadObject]]: ...
        @overload
        def create_and_run(self, *, stream: Literal[True], **params: Unpack[CreateThreadAndRunParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[AsyncStream[AssistantStreamEvent]]]: ...
        @overload
        def create_and_run(self, *, stream: Literal[False] | None = None, **params: Unpack[CreateThreadAndRunParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[RunObject]]: ...
        @overload
        def create_and_run(self, *, stream: bool | None, **params: Unpack[CreateThreadAndRunParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[Any]]: ...
        def retrieve(self, thread_id: str, **params: Unpack[GetThreadParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[ThreadObject]]: ...
        def update(self, thread_id: str, **params: Unpack[ModifyThreadParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[ThreadObject]]: ...
        def delete(self, thread_id: str, **params: Unpack[DeleteThreadParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[DeleteThreadResponse]]: ...

