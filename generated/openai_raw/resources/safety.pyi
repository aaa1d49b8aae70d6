"""The resource ``client.safety``, for type checkers and editors, and for `inspect.signature`."""

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
from .safety_cases import AsyncSafetyCases, SafetyCases
from .safety_alerts import AsyncSafetyAlerts, SafetyAlerts

class Safety(Resource):
    @cached_property
    def cases(self) -> SafetyCases: ...
    @cached_property
    def alerts(self) -> SafetyAlerts: ...

class AsyncSafety(AsyncResource):
    @cached_property
    def cases(self) -> AsyncSafetyCases: ...
    @cached_property
    def alerts(self) -> AsyncSafetyAlerts: ...
