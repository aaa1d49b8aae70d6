from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class DeleteFineTuningCheckpointPermissionResponse(Base):
    """Delete fine tuning checkpoint permission response."""

    id: str
    object: Literal['checkpoint.permission']
    deleted: bool
    _tags = {'object': 'checkpoint.permission'}
