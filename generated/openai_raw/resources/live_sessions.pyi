"""The resource ``client.live.sessions``, for type checkers, editors and `inspect.signature`."""

from collections.abc import Mapping
from contextlib import AbstractAsyncContextManager, AbstractContextManager
from typing import Any, Protocol, Unpack

import httpx

from ..api.live.accept_live_sessions import AcceptLiveSessionsParams
from ..api.live.download_recording_live_sessions import DownloadRecordingLiveSessionsParams
from ..api.live.fork_live_sessions import ForkLiveSessionsParams
from ..api.live.hangup_live_sessions import HangupLiveSessionsParams
from ..api.live.refer_live_sessions import ReferLiveSessionsParams
from ..api.live.reject_live_sessions import RejectLiveSessionsParams
from ..client import AsyncResource, AsyncStreamedResponse, BinaryResponse, Omit, RawResponse, Resource, StreamedResponse
from ..dicts.accept_live_sessions_request import AcceptLiveSessionsRequestSessionDict
from ..dicts.fork_live_sessions_request import ForkLiveSessionsRequestTransportDict, MediaSessionForkConfigDict
from ..models.accept_live_sessions_request import AcceptLiveSessionsRequestSession
from ..models.fork_live_sessions_request import ForkLiveSessionsRequestTransport, MediaSessionForkConfig
from ..models.session_fork_response import SessionForkResponse

class LiveSessions(Resource):
    def accept(
        self,
        session_id: str,
        *,
        session: AcceptLiveSessionsRequestSession | AcceptLiveSessionsRequestSessionDict,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> None:
        """Accept an incoming call

        Answers an incoming phone call and starts a session with the given configuration. Works only while the
        call is ringing.

        ``POST /live/sessions/{session_id}/accept``

        Args:
            session_id: Required. Id of the session.
            session: Required. The session and its configuration.
        """
    def download_recording(
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
    ) -> BinaryResponse:
        """Download the recording of a session

        Returns the audio. Raises a 404 error if there is no recording.

        ``GET /live/sessions/{session_id}/content``

        Args:
            session_id: Required. Id of the session.
        """
    def fork(
        self,
        session_id: str,
        *,
        transport: ForkLiveSessionsRequestTransport | ForkLiveSessionsRequestTransportDict,
        session: MediaSessionForkConfig | MediaSessionForkConfigDict | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> SessionForkResponse:
        """Fork a session

        Starts a second session with the history of the first one, and returns its transport.

        ``POST /live/sessions/{session_id}/fork``

        Args:
            session_id: Required. Id of the session.
            transport: Required. Transport that carries the audio.
            session: The session and its configuration.
        """
    def hangup(
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
    ) -> None:
        """End a session

        Hangs up and notifies the other side.

        ``POST /live/sessions/{session_id}/hangup``

        Args:
            session_id: Required. Id of the session.
        """
    def refer(
        self,
        session_id: str,
        *,
        target_uri: str,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> None:
        """Transfer a call

        Transfers the call to another number or address and ends the session.

        ``POST /live/sessions/{session_id}/refer``

        Args:
            session_id: Required. Id of the session.
            target_uri: Required. Destination of the transfer, as a `tel:` or `sip:` URI.
        """
    def reject(
        self,
        session_id: str,
        *,
        status_code: int,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> None:
        """Reject an incoming call

        Works only while the call has not been accepted.

        ``POST /live/sessions/{session_id}/reject``

        Args:
            session_id: Required. Id of the session.
            status_code: Required. SIP status code sent to the caller.
        """
    @property
    def with_raw_response(self) -> LiveSessionsRaw: ...
    @property
    def with_streaming_response(self) -> LiveSessionsStreaming: ...

class AsyncLiveSessions(AsyncResource):
    async def accept(
        self,
        session_id: str,
        *,
        session: AcceptLiveSessionsRequestSession | AcceptLiveSessionsRequestSessionDict,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> None:
        """Accept an incoming call

        Answers an incoming phone call and starts a session with the given configuration. Works only while the
        call is ringing.

        ``POST /live/sessions/{session_id}/accept``

        Args:
            session_id: Required. Id of the session.
            session: Required. The session and its configuration.
        """
    async def download_recording(
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
    ) -> BinaryResponse:
        """Download the recording of a session

        Returns the audio. Raises a 404 error if there is no recording.

        ``GET /live/sessions/{session_id}/content``

        Args:
            session_id: Required. Id of the session.
        """
    async def fork(
        self,
        session_id: str,
        *,
        transport: ForkLiveSessionsRequestTransport | ForkLiveSessionsRequestTransportDict,
        session: MediaSessionForkConfig | MediaSessionForkConfigDict | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> SessionForkResponse:
        """Fork a session

        Starts a second session with the history of the first one, and returns its transport.

        ``POST /live/sessions/{session_id}/fork``

        Args:
            session_id: Required. Id of the session.
            transport: Required. Transport that carries the audio.
            session: The session and its configuration.
        """
    async def hangup(
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
    ) -> None:
        """End a session

        Hangs up and notifies the other side.

        ``POST /live/sessions/{session_id}/hangup``

        Args:
            session_id: Required. Id of the session.
        """
    async def refer(
        self,
        session_id: str,
        *,
        target_uri: str,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> None:
        """Transfer a call

        Transfers the call to another number or address and ends the session.

        ``POST /live/sessions/{session_id}/refer``

        Args:
            session_id: Required. Id of the session.
            target_uri: Required. Destination of the transfer, as a `tel:` or `sip:` URI.
        """
    async def reject(
        self,
        session_id: str,
        *,
        status_code: int,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> None:
        """Reject an incoming call

        Works only while the call has not been accepted.

        ``POST /live/sessions/{session_id}/reject``

        Args:
            session_id: Required. Id of the session.
            status_code: Required. SIP status code sent to the caller.
        """
    @property
    def with_raw_response(self) -> AsyncLiveSessionsRaw: ...
    @property
    def with_streaming_response(self) -> AsyncLiveSessionsStreaming: ...

class LiveSessionsRaw(Protocol):
    def accept(self, session_id: str, **params: Unpack[AcceptLiveSessionsParams]) -> RawResponse[None]: ...
    def download_recording(
        self, session_id: str, **params: Unpack[DownloadRecordingLiveSessionsParams]
    ) -> RawResponse[BinaryResponse]: ...
    def fork(self, session_id: str, **params: Unpack[ForkLiveSessionsParams]) -> RawResponse[SessionForkResponse]: ...
    def hangup(self, session_id: str, **params: Unpack[HangupLiveSessionsParams]) -> RawResponse[None]: ...
    def refer(self, session_id: str, **params: Unpack[ReferLiveSessionsParams]) -> RawResponse[None]: ...
    def reject(self, session_id: str, **params: Unpack[RejectLiveSessionsParams]) -> RawResponse[None]: ...

class AsyncLiveSessionsRaw(Protocol):
    async def accept(self, session_id: str, **params: Unpack[AcceptLiveSessionsParams]) -> RawResponse[None]: ...
    async def download_recording(
        self, session_id: str, **params: Unpack[DownloadRecordingLiveSessionsParams]
    ) -> RawResponse[BinaryResponse]: ...
    async def fork(
        self, session_id: str, **params: Unpack[ForkLiveSessionsParams]
    ) -> RawResponse[SessionForkResponse]: ...
    async def hangup(self, session_id: str, **params: Unpack[HangupLiveSessionsParams]) -> RawResponse[None]: ...
    async def refer(self, session_id: str, **params: Unpack[ReferLiveSessionsParams]) -> RawResponse[None]: ...
    async def reject(self, session_id: str, **params: Unpack[RejectLiveSessionsParams]) -> RawResponse[None]: ...

class LiveSessionsStreaming(Protocol):
    def accept(
        self, session_id: str, **params: Unpack[AcceptLiveSessionsParams]
    ) -> AbstractContextManager[StreamedResponse[None]]: ...
    def download_recording(
        self, session_id: str, **params: Unpack[DownloadRecordingLiveSessionsParams]
    ) -> AbstractContextManager[StreamedResponse[BinaryResponse]]: ...
    def fork(
        self, session_id: str, **params: Unpack[ForkLiveSessionsParams]
    ) -> AbstractContextManager[StreamedResponse[SessionForkResponse]]: ...
    def hangup(
        self, session_id: str, **params: Unpack[HangupLiveSessionsParams]
    ) -> AbstractContextManager[StreamedResponse[None]]: ...
    def refer(
        self, session_id: str, **params: Unpack[ReferLiveSessionsParams]
    ) -> AbstractContextManager[StreamedResponse[None]]: ...
    def reject(
        self, session_id: str, **params: Unpack[RejectLiveSessionsParams]
    ) -> AbstractContextManager[StreamedResponse[None]]: ...

class AsyncLiveSessionsStreaming(Protocol):
    def accept(
        self, session_id: str, **params: Unpack[AcceptLiveSessionsParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[None]]: ...
    def download_recording(
        self, session_id: str, **params: Unpack[DownloadRecordingLiveSessionsParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[BinaryResponse]]: ...
    def fork(
        self, session_id: str, **params: Unpack[ForkLiveSessionsParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[SessionForkResponse]]: ...
    def hangup(
        self, session_id: str, **params: Unpack[HangupLiveSessionsParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[None]]: ...
    def refer(
        self, session_id: str, **params: Unpack[ReferLiveSessionsParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[None]]: ...
    def reject(
        self, session_id: str, **params: Unpack[RejectLiveSessionsParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[None]]: ...
