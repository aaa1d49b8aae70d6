"""The resource ``client.fine_tuning.alpha``, for type checkers and editors, and for `inspect.signature`."""

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
from .fine_tuning_alpha_graders import AsyncFineTuningAlphaGraders, FineTuningAlphaGraders

class FineTuningAlpha(Resource):
    @cached_property
    def graders(self) -> FineTuningAlphaGraders: ...

class AsyncFineTuningAlpha(AsyncResource):
    @cached_property
    def graders(self) -> AsyncFineTuningAlphaGraders: ...
