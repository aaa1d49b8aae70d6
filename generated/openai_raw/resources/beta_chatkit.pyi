"""The resource ``client.beta.chatkit``, for type checkers and editors, and for `inspect.signature`."""

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
from .beta_chatkit_sessions import AsyncBetaChatkitSessions, BetaChatkitSessions
from .beta_chatkit_threads import AsyncBetaChatkitThreads, BetaChatkitThreads

class BetaChatkit(Resource):
    @cached_property
    def sessions(self) -> BetaChatkitSessions: ...
    @cached_property
    def threads(self) -> BetaChatkitThreads: ...

class AsyncBetaChatkit(AsyncResource):
    @cached_property
    def sessions(self) -> AsyncBetaChatkitSessions: ...
    @cached_property
    def threads(self) -> AsyncBetaChatkitThreads: ...
