"""The resource ``client.beta.realtime``, for type checkers and editors, and for `inspect.signature`."""

from functools import cached_property
import builtins
from collections.abc import Iterable, Mapping, Sequence
from contextlib import AbstractAsyncContextManager, AbstractContextManager
from typing import Any, Literal, Protocol, Unpack, overload

import httpx
from typing_extensions import deprecated

from ..client import AsyncPage, AsyncPages, AsyncResource, AsyncStream, AsyncStreamedResponse
from ..client import BinaryResponse, Omit, Page, RawResponse, Resource, Stream, StreamedResponse
from ..types import FileInput, Open, PointInTime
from .beta_realtime_sessions import AsyncBetaRealtimeSessions, BetaRealtimeSessions
from .beta_realtime_transcription_sessions import AsyncBetaRealtimeTranscriptionSessions, BetaRealtimeTranscriptionSessions

class BetaRealtime(Resource):
    @cached_property
    def sessions(self) -> BetaRealtimeSessions: ...
    @cached_property
    def transcription_sessions(self) -> BetaRealtimeTranscriptionSessions: ...

class AsyncBetaRealtime(AsyncResource):
    @cached_property
    def sessions(self) -> AsyncBetaRealtimeSessions: ...
    @cached_property
    def transcription_sessions(self) -> AsyncBetaRealtimeTranscriptionSessions: ...
