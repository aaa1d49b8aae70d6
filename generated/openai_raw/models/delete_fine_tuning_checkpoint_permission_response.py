from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class DeleteFineTuningCheckpointPermissionResponse(Base):
    """Says that a checkpoint permission was deleted."""

    id: str
    """Id of the checkpoint permission."""
    object: Literal["checkpoint.permission"]
    """The kind of object: always `checkpoint.permission`."""
    deleted: bool
    """True once the checkpoint permission is deleted."""

    _tags = {"object": "checkpoint.permission"}
