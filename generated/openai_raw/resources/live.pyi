"""The resource ``client.live``, for type checkers, editors and `inspect.signature`."""

from collections.abc import Mapping
from contextlib import AbstractAsyncContextManager, AbstractContextManager
from functools import cached_property
from typing import Any, Protocol, Unpack

import httpx

from ..api.live.create_live import CreateLiveParams
from ..client import (
    AsyncResource,
    AsyncStreamedResponse,
    Omit,
    RawResponse,
    Resource,
    StreamedResponse,
)
from ..dicts.create_live_request import CreateLiveRequestTransportDict, MediaSessionConfigDict
from ..models.create_live_request import CreateLiveRequestTransport, MediaSessionConfig
from ..models.live_create_response import LiveCreateResponse
from .live_sessions import AsyncLiveSessions, LiveSessions

class Live(Resource):
    @cached_property
    def sessions(self) -> LiveSessions: ...
    def create(
        self,
        *,
        session: MediaSessionConfig | MediaSessionConfigDict,
        transport: CreateLiveRequestTransport | CreateLiveRequestTransportDict,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> LiveCreateResponse:
        """Start a session with live audio

        Takes a WebRTC offer as SDP and returns the SDP answer.

        ``POST /live/sessions``

        Args:
            session: Required. The session and its configuration.
            transport: Required. Transport that carries the audio.
        """
    @property
    def with_raw_response(self) -> LiveRaw: ...
    @property
    def with_streaming_response(self) -> LiveStreaming: ...

class AsyncLive(AsyncResource):
    @cached_property
    def sessions(self) -> AsyncLiveSessions: ...
    async def create(
        self,
        *,
        session: MediaSessionConfig | MediaSessionConfigDict,
        transport: CreateLiveRequestTransport | CreateLiveRequestTransportDict,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> LiveCreateResponse:
        """Start a session with live audio

        Takes a WebRTC offer as SDP and returns the SDP answer.

        ``POST /live/sessions``

        Args:
            session: Required. The session and its configuration.
            transport: Required. Transport that carries the audio.
        """
    @property
    def with_raw_response(self) -> AsyncLiveRaw: ...
    @property
    def with_streaming_response(self) -> AsyncLiveStreaming: ...

class LiveRaw(Protocol):
    def create(self, **params: Unpack[CreateLiveParams]) -> RawResponse[LiveCreateResponse]: ...

class AsyncLiveRaw(Protocol):
    async def create(self, **params: Unpack[CreateLiveParams]) -> RawResponse[LiveCreateResponse]: ...

class LiveStreaming(Protocol):
    def create(
        self, **params: Unpack[CreateLiveParams]
    ) -> AbstractContextManager[StreamedResponse[LiveCreateResponse]]: ...

class AsyncLiveStreaming(Protocol):
    def create(
        self, **params: Unpack[CreateLiveParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[LiveCreateResponse]]: ...
