"""The resource ``client.fine_tuning.checkpoints``, for type checkers, editors and `inspect.signature`."""

from functools import cached_property

from ..client import (
    AsyncResource,
    Resource,
)
from .fine_tuning_checkpoints_permissions import AsyncFineTuningCheckpointsPermissions, FineTuningCheckpointsPermissions

class FineTuningCheckpoints(Resource):
    @cached_property
    def permissions(self) -> FineTuningCheckpointsPermissions: ...

class AsyncFineTuningCheckpoints(AsyncResource):
    @cached_property
    def permissions(self) -> AsyncFineTuningCheckpointsPermissions: ...
