from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class FineTuningCheckpointPermission(Model):
    """Fine tuning checkpoint permission."""

    id: str
    created_at: int
    project_id: str
    object: Literal['checkpoint.permission']
    _tags = {'object': 'checkpoint.permission'}
