from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class FineTuningCheckpointPermission(Base):
    """Lets a project use a checkpoint."""

    id: str
    """Id of the checkpoint permission."""
    created_at: int
    """When the checkpoint permission was created, in Unix seconds."""
    project_id: str
    """Id of the project."""
    object: Literal['checkpoint.permission']
    """The kind of object: always `checkpoint.permission`."""
    _tags = {'object': 'checkpoint.permission'}
