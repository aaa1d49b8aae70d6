"""The resource ``client.fine_tuning``, for type checkers and editors, and for `inspect.signature`."""

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
from .fine_tuning_alpha import AsyncFineTuningAlpha, FineTuningAlpha
from .fine_tuning_checkpoints import AsyncFineTuningCheckpoints, FineTuningCheckpoints
from .fine_tuning_jobs import AsyncFineTuningJobs, FineTuningJobs

class FineTuning(Resource):
    @cached_property
    def alpha(self) -> FineTuningAlpha: ...
    @cached_property
    def checkpoints(self) -> FineTuningCheckpoints: ...
    @cached_property
    def jobs(self) -> FineTuningJobs: ...

class AsyncFineTuning(AsyncResource):
    @cached_property
    def alpha(self) -> AsyncFineTuningAlpha: ...
    @cached_property
    def checkpoints(self) -> AsyncFineTuningCheckpoints: ...
    @cached_property
    def jobs(self) -> AsyncFineTuningJobs: ...
