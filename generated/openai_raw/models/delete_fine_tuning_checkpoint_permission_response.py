from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class DeleteFineTuningCheckpointPermissionResponse(Base):
    """Says that a checkpoint permission was deleted."""

    id: str
    """Id of the checkpoint permission."""
    object: Literal['checkpoint.permission']
    """The kind of object: always `checkpoint.permission`."""
    deleted: bool
    """True once the checkpoint permission is deleted."""
    _tags = {'object': 'checkpoint.permission'}
