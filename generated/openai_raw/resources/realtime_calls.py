"""The resource ``client.realtime.calls``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from ..client import AsyncResource, Resource

if TYPE_CHECKING:
    import builtins
    from contextlib import AbstractAsyncContextManager, AbstractContextManager
    from typing import Literal, Protocol, Unpack

    from ..client import AsyncPage, AsyncPages, AsyncStream, AsyncStreamedResponse
    from ..client import BinaryResponse, Page, RawResponse, Stream, StreamedResponse
    from ..api.realtime.create_realtime_call import CreateRealtimeCallParams
    from ..api.realtime.accept_realtime_call import AcceptRealtimeCallParams
    from ..api.realtime.hangup_realtime_call import HangupRealtimeCallParams
    from ..api.realtime.refer_realtime_call import ReferRealtimeCallParams
    from ..api.realtime.reject_realtime_call import RejectRealtimeCallParams


class RealtimeCalls(Resource):
    """``client.realtime.calls``."""

    def create(self, **params: Unpack[CreateRealtimeCallParams]) -> str:
        """Create realtime call.

        ``POST /realtime/calls``

        Parameters: sdp (required), session
        """
        return self._client._call("realtime.create_realtime_call", {}, params)  # type: ignore[no-any-return]

    def accept(self, call_id: str, **params: Unpack[AcceptRealtimeCallParams]) -> None:
        """Accept realtime call.

        ``POST /realtime/calls/{call_id}/accept``

        Parameters: call_id (required), type (required), output_modalities, model, instructions, audio, include,
        tracing, tools, tool_choice, parallel_tool_calls, reasoning, max_output_tokens, truncation,
        prompt
        """
        return self._client._call("realtime.accept_realtime_call", {"call_id": call_id}, params)  # type: ignore[no-any-return]

    def hangup(self, call_id: str, **params: Unpack[HangupRealtimeCallParams]) -> None:
        """Hangup realtime call.

        ``POST /realtime/calls/{call_id}/hangup``

        Parameters: call_id (required)
        """
        return self._client._call("realtime.hangup_realtime_call", {"call_id": call_id}, params)  # type: ignore[no-any-return]

    def refer(self, call_id: str, **params: Unpack[ReferRealtimeCallParams]) -> None:
        """Refer realtime call.

        ``POST /realtime/calls/{call_id}/refer``

        Parameters: call_id (required), target_uri (required)
        """
        return self._client._call("realtime.refer_realtime_call", {"call_id": call_id}, params)  # type: ignore[no-any-return]

    def reject(self, call_id: str, **params: Unpack[RejectRealtimeCallParams]) -> None:
        """Reject realtime call.

        ``POST /realtime/calls/{call_id}/reject``

        Parameters: call_id (required), status_code
        """
        return self._client._call("realtime.reject_realtime_call", {"call_id": call_id}, params)  # type: ignore[no-any-return]

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> RealtimeCallsRaw: ...
        @property
        def with_streaming_response(self) -> RealtimeCallsStreaming: ...


class AsyncRealtimeCalls(AsyncResource):
    """``client.realtime.calls`` of an async client."""

    async def create(self, **params: Unpack[CreateRealtimeCallParams]) -> str:
        """Create realtime call.

        ``POST /realtime/calls``

        Parameters: sdp (required), session
        """
        return await self._client._call("realtime.create_realtime_call", {}, params)  # type: ignore[no-any-return]

    async def accept(self, call_id: str, **params: Unpack[AcceptRealtimeCallParams]) -> None:
        """Accept realtime call.

        ``POST /realtime/calls/{call_id}/accept``

        Parameters: call_id (required), type (required), output_modalities, model, instructions, audio, include,
        tracing, tools, tool_choice, parallel_tool_calls, reasoning, max_output_tokens, truncation,
        prompt
        """
        return await self._client._call("realtime.accept_realtime_call", {"call_id": call_id}, params)  # type: ignore[no-any-return]

    async def hangup(self, call_id: str, **params: Unpack[HangupRealtimeCallParams]) -> None:
        """Hangup realtime call.

        ``POST /realtime/calls/{call_id}/hangup``

        Parameters: call_id (required)
        """
        return await self._client._call("realtime.hangup_realtime_call", {"call_id": call_id}, params)  # type: ignore[no-any-return]

    async def refer(self, call_id: str, **params: Unpack[ReferRealtimeCallParams]) -> None:
        """Refer realtime call.

        ``POST /realtime/calls/{call_id}/refer``

        Parameters: call_id (required), target_uri (required)
        """
        return await self._client._call("realtime.refer_realtime_call", {"call_id": call_id}, params)  # type: ignore[no-any-return]

    async def reject(self, call_id: str, **params: Unpack[RejectRealtimeCallParams]) -> None:
        """Reject realtime call.

        ``POST /realtime/calls/{call_id}/reject``

        Parameters: call_id (required), status_code
        """
        return await self._client._call("realtime.reject_realtime_call", {"call_id": call_id}, params)  # type: ignore[no-any-return]

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncRealtimeCallsRaw: ...
        @property
        def with_streaming_response(self) -> AsyncRealtimeCallsStreaming: ...


if TYPE_CHECKING:

    class RealtimeCallsRaw(Protocol):
        def create(self, **params: Unpack[CreateRealtimeCallParams]) -> RawResponse[str]: ...
        def accept(self, call_id: str, **params: Unpack[AcceptRealtimeCallParams]) -> RawResponse[None]: ...
        def hangup(self, call_id: str, **params: Unpack[HangupRealtimeCallParams]) -> RawResponse[None]: ...
        def refer(self, call_id: str, **params: Unpack[ReferRealtimeCallParams]) -> RawResponse[None]: ...
        def reject(self, call_id: str, **params: Unpack[RejectRealtimeCallParams]) -> RawResponse[None]: ...

    class AsyncRealtimeCallsRaw(Protocol):
        async def create(self, **params: Unpack[CreateRealtimeCallParams]) -> RawResponse[str]: ...
        async def accept(self, call_id: str, **params: Unpack[AcceptRealtimeCallParams]) -> RawResponse[None]: ...
        async def hangup(self, call_id: str, **params: Unpack[HangupRealtimeCallParams]) -> RawResponse[None]: ...
        async def refer(self, call_id: str, **params: Unpack[ReferRealtimeCallParams]) -> RawResponse[None]: ...
        async def reject(self, call_id: str, **params: Unpack[RejectRealtimeCallParams]) -> RawResponse[None]: ...

    class RealtimeCallsStreaming(Protocol):
        def create(self, **params: Unpack[CreateRealtimeCallParams]) -> AbstractContextManager[StreamedResponse[str]]: ...
        def accept(self, call_id: str, **params: Unpack[AcceptRealtimeCallParams]) -> AbstractContextManager[StreamedResponse[None]]: ...
        def hangup(self, call_id: str, **params: Unpack[HangupRealtimeCallParams]) -> AbstractContextManager[StreamedResponse[None]]: ...
        def refer(self, call_id: str, **params: Unpack[ReferRealtimeCallParams]) -> AbstractContextManager[StreamedResponse[None]]: ...
        def reject(self, call_id: str, **params: Unpack[RejectRealtimeCallParams]) -> AbstractContextManager[StreamedResponse[None]]: ...

    class AsyncRealtimeCallsStreaming(Protocol):
        def create(self, **params: Unpack[CreateRealtimeCallParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[str]]: ...
        def accept(self, call_id: str, **params: Unpack[AcceptRealtimeCallParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[None]]: ...
        def hangup(self, call_id: str, **params: Unpack[HangupRealtimeCallParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[None]]: ...
        def refer(self, call_id: str, **params: Unpack[ReferRealtimeCallParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[None]]: ...
        def reject(self, call_id: str, **params: Unpack[RejectRealtimeCallParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[None]]: ...

