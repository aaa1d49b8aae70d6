"""The resource ``client.fine_tuning.checkpoints``. Its types are in the stub beside this file."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..client import AsyncResource, Resource

if TYPE_CHECKING:
    from .fine_tuning_checkpoints_permissions import (
        AsyncFineTuningCheckpointsPermissions,
        FineTuningCheckpointsPermissions,
    )


class FineTuningCheckpoints(Resource):
    """``client.fine_tuning.checkpoints``."""

    @cached_property
    def permissions(self) -> FineTuningCheckpointsPermissions:
        """``client.fine_tuning.checkpoints.permissions``."""
        from .fine_tuning_checkpoints_permissions import FineTuningCheckpointsPermissions

        return FineTuningCheckpointsPermissions(self._client)


class AsyncFineTuningCheckpoints(AsyncResource):
    """``client.fine_tuning.checkpoints`` of an async client."""

    @cached_property
    def permissions(self) -> AsyncFineTuningCheckpointsPermissions:
        """``client.fine_tuning.checkpoints.permissions``."""
        from .fine_tuning_checkpoints_permissions import AsyncFineTuningCheckpointsPermissions

        return AsyncFineTuningCheckpointsPermissions(self._client)
