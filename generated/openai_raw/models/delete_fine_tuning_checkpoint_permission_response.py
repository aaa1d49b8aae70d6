from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class DeleteFineTuningCheckpointPermissionResponse(Base):
    """Confirms that a checkpoint permission was deleted."""

    id: str
    """Id of the checkpoint permission."""
    object: Literal["checkpoint.permission"]
    """Object type: always `checkpoint.permission`."""
    deleted: bool
    """True if the checkpoint permission has been deleted."""

    _tags = {"object": "checkpoint.permission"}
