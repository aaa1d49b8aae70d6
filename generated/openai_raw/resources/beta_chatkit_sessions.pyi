"""The resource ``client.beta.chatkit.sessions``, for type checkers, editors and `inspect.signature`."""

from collections.abc import Mapping
from contextlib import AbstractAsyncContextManager, AbstractContextManager
from typing import Any, Protocol, Unpack

import httpx

from ..api.chatkit.cancel_chat_session_method import CancelChatSessionMethodParams
from ..api.chatkit.create_chat_session_method import CreateChatSessionMethodParams
from ..client import AsyncResource, AsyncStreamedResponse, Omit, RawResponse, Resource, StreamedResponse
from ..dicts.create_chat_session_body import (
    ChatkitConfigurationParamDict,
    ExpiresAfterParamDict,
    RateLimitsParamDict,
    WorkflowParamDict,
)
from ..models.chat_session_resource import ChatSessionResource
from ..models.create_chat_session_body import (
    ChatkitConfigurationParam,
    ExpiresAfterParam,
    RateLimitsParam,
    WorkflowParam,
)

class BetaChatkitSessions(Resource):
    def cancel(
        self,
        session_id: str,
        *,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> ChatSessionResource:
        """Cancel a session

        End a ChatKit session: its client secret stops working at once.

        ``POST /chatkit/sessions/{session_id}/cancel``

        Args:
            session_id: Required. Id of the session.
        """
    def create(
        self,
        *,
        workflow: WorkflowParam | WorkflowParamDict,
        user: str,
        expires_after: ExpiresAfterParam | ExpiresAfterParamDict | Omit = ...,
        rate_limits: RateLimitsParam | RateLimitsParamDict | Omit = ...,
        chatkit_configuration: ChatkitConfigurationParam | ChatkitConfigurationParamDict | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> ChatSessionResource:
        """Create a session

        Start a ChatKit session for an end user and a workflow. Give `client_secret` to the browser.

        ``POST /chatkit/sessions``

        Args:
            workflow: Required. The workflow that answers.
            user: Required. Your id of the end user who owns the threads. Not empty.
            expires_after: When the session expires.
            rate_limits: How often the session may be used.
            chatkit_configuration: What the session's interface offers.
        """
    @property
    def with_raw_response(self) -> BetaChatkitSessionsRaw: ...
    @property
    def with_streaming_response(self) -> BetaChatkitSessionsStreaming: ...

class AsyncBetaChatkitSessions(AsyncResource):
    async def cancel(
        self,
        session_id: str,
        *,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> ChatSessionResource:
        """Cancel a session

        End a ChatKit session: its client secret stops working at once.

        ``POST /chatkit/sessions/{session_id}/cancel``

        Args:
            session_id: Required. Id of the session.
        """
    async def create(
        self,
        *,
        workflow: WorkflowParam | WorkflowParamDict,
        user: str,
        expires_after: ExpiresAfterParam | ExpiresAfterParamDict | Omit = ...,
        rate_limits: RateLimitsParam | RateLimitsParamDict | Omit = ...,
        chatkit_configuration: ChatkitConfigurationParam | ChatkitConfigurationParamDict | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> ChatSessionResource:
        """Create a session

        Start a ChatKit session for an end user and a workflow. Give `client_secret` to the browser.

        ``POST /chatkit/sessions``

        Args:
            workflow: Required. The workflow that answers.
            user: Required. Your id of the end user who owns the threads. Not empty.
            expires_after: When the session expires.
            rate_limits: How often the session may be used.
            chatkit_configuration: What the session's interface offers.
        """
    @property
    def with_raw_response(self) -> AsyncBetaChatkitSessionsRaw: ...
    @property
    def with_streaming_response(self) -> AsyncBetaChatkitSessionsStreaming: ...

class BetaChatkitSessionsRaw(Protocol):
    def cancel(
        self, session_id: str, **params: Unpack[CancelChatSessionMethodParams]
    ) -> RawResponse[ChatSessionResource]: ...
    def create(self, **params: Unpack[CreateChatSessionMethodParams]) -> RawResponse[ChatSessionResource]: ...

class AsyncBetaChatkitSessionsRaw(Protocol):
    async def cancel(
        self, session_id: str, **params: Unpack[CancelChatSessionMethodParams]
    ) -> RawResponse[ChatSessionResource]: ...
    async def create(self, **params: Unpack[CreateChatSessionMethodParams]) -> RawResponse[ChatSessionResource]: ...

class BetaChatkitSessionsStreaming(Protocol):
    def cancel(
        self, session_id: str, **params: Unpack[CancelChatSessionMethodParams]
    ) -> AbstractContextManager[StreamedResponse[ChatSessionResource]]: ...
    def create(
        self, **params: Unpack[CreateChatSessionMethodParams]
    ) -> AbstractContextManager[StreamedResponse[ChatSessionResource]]: ...

class AsyncBetaChatkitSessionsStreaming(Protocol):
    def cancel(
        self, session_id: str, **params: Unpack[CancelChatSessionMethodParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[ChatSessionResource]]: ...
    def create(
        self, **params: Unpack[CreateChatSessionMethodParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[ChatSessionResource]]: ...
