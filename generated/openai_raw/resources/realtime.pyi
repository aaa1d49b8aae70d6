"""The resource ``client.realtime``, for type checkers and editors, and for `inspect.signature`."""

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
from .realtime_calls import AsyncRealtimeCalls, RealtimeCalls
from .realtime_client_secrets import AsyncRealtimeClientSecrets, RealtimeClientSecrets
from .realtime_translations import AsyncRealtimeTranslations, RealtimeTranslations

class Realtime(Resource):
    @cached_property
    def calls(self) -> RealtimeCalls: ...
    @cached_property
    def client_secrets(self) -> RealtimeClientSecrets: ...
    @cached_property
    def translations(self) -> RealtimeTranslations: ...

class AsyncRealtime(AsyncResource):
    @cached_property
    def calls(self) -> AsyncRealtimeCalls: ...
    @cached_property
    def client_secrets(self) -> AsyncRealtimeClientSecrets: ...
    @cached_property
    def translations(self) -> AsyncRealtimeTranslations: ...
