"""The resource ``client.beta.chatkit.sessions``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from ..client import AsyncResource, Resource

if TYPE_CHECKING:
    import builtins
    from contextlib import AbstractAsyncContextManager, AbstractContextManager
    from typing import Literal, Protocol, Unpack

    from ..client import AsyncPage, AsyncPages, AsyncStream, AsyncStreamedResponse
    from ..client import BinaryResponse, Page, RawResponse, Stream, StreamedResponse
    from ..models.chat_session_resource import ChatSessionResource
    from ..api.chatkit.cancel_chat_session_method import CancelChatSessionMethodParams
    from ..api.chatkit.create_chat_session_method import CreateChatSessionMethodParams


class BetaChatkitSessions(Resource):
    """``client.beta.chatkit.sessions``."""

    def cancel(self, session_id: str, **params: Unpack[CancelChatSessionMethodParams]) -> ChatSessionResource:
        """Cancel chat session method.

        ``POST /chatkit/sessions/{session_id}/cancel``

        Parameters: session_id (required)
        """
        return self._client._call("chatkit.cancel_chat_session_method", {"session_id": session_id}, params)  # type: ignore[no-any-return]

    def create(self, **params: Unpack[CreateChatSessionMethodParams]) -> ChatSessionResource:
        """Create chat session method.

        ``POST /chatkit/sessions``

        Parameters: workflow (required), user (required), expires_after, rate_limits, chatkit_configuration
        """
        return self._client._call("chatkit.create_chat_session_method", {}, params)  # type: ignore[no-any-return]

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> BetaChatkitSessionsRaw: ...
        @property
        def with_streaming_response(self) -> BetaChatkitSessionsStreaming: ...


class AsyncBetaChatkitSessions(AsyncResource):
    """``client.beta.chatkit.sessions`` of an async client."""

    async def cancel(self, session_id: str, **params: Unpack[CancelChatSessionMethodParams]) -> ChatSessionResource:
        """Cancel chat session method.

        ``POST /chatkit/sessions/{session_id}/cancel``

        Parameters: session_id (required)
        """
        return await self._client._call("chatkit.cancel_chat_session_method", {"session_id": session_id}, params)  # type: ignore[no-any-return]

    async def create(self, **params: Unpack[CreateChatSessionMethodParams]) -> ChatSessionResource:
        """Create chat session method.

        ``POST /chatkit/sessions``

        Parameters: workflow (required), user (required), expires_after, rate_limits, chatkit_configuration
        """
        return await self._client._call("chatkit.create_chat_session_method", {}, params)  # type: ignore[no-any-return]

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncBetaChatkitSessionsRaw: ...
        @property
        def with_streaming_response(self) -> AsyncBetaChatkitSessionsStreaming: ...


if TYPE_CHECKING:

    class BetaChatkitSessionsRaw(Protocol):
        def cancel(self, session_id: str, **params: Unpack[CancelChatSessionMethodParams]) -> RawResponse[ChatSessionResource]: ...
        def create(self, **params: Unpack[CreateChatSessionMethodParams]) -> RawResponse[ChatSessionResource]: ...

    class AsyncBetaChatkitSessionsRaw(Protocol):
        async def cancel(self, session_id: str, **params: Unpack[CancelChatSessionMethodParams]) -> RawResponse[ChatSessionResource]: ...
        async def create(self, **params: Unpack[CreateChatSessionMethodParams]) -> RawResponse[ChatSessionResource]: ...

    class BetaChatkitSessionsStreaming(Protocol):
        def cancel(self, session_id: str, **params: Unpack[CancelChatSessionMethodParams]) -> AbstractContextManager[StreamedResponse[ChatSessionResource]]: ...
        def create(self, **params: Unpack[CreateChatSessionMethodParams]) -> AbstractContextManager[StreamedResponse[ChatSessionResource]]: ...

    class AsyncBetaChatkitSessionsStreaming(Protocol):
        def cancel(self, session_id: str, **params: Unpack[CancelChatSessionMethodParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[ChatSessionResource]]: ...
        def create(self, **params: Unpack[CreateChatSessionMethodParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[ChatSessionResource]]: ...

