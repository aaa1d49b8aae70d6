"""The resource ``client.fine_tuning.checkpoints``."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, overload

from ..client import AsyncResource, Resource

if TYPE_CHECKING:
    import builtins
    from contextlib import AbstractAsyncContextManager, AbstractContextManager
    from typing import Literal, Protocol, Unpack

    from ..client import AsyncPage, AsyncPages, AsyncStream, AsyncStreamedResponse
    from ..client import BinaryResponse, Page, RawResponse, Stream, StreamedResponse
    from .fine_tuning_checkpoints_permissions import AsyncFineTuningCheckpointsPermissions, FineTuningCheckpointsPermissions


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

