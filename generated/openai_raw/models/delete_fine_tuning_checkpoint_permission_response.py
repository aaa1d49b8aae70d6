from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class DeleteFineTuningCheckpointPermissionResponse(Model):
    """Delete fine tuning checkpoint permission response."""

    id: str
    object: Literal['checkpoint.permission']
    deleted: bool
    _tags = {'object': 'checkpoint.permission'}
