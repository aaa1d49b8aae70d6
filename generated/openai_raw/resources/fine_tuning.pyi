"""The resource ``client.fine_tuning``, for type checkers, editors and `inspect.signature`."""

from functools import cached_property

from ..client import (
    AsyncResource,
    Resource,
)
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
