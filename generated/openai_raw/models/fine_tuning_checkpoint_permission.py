from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class FineTuningCheckpointPermission(Base):
    """Fine tuning checkpoint permission."""

    id: str
    created_at: int
    project_id: str
    object: Literal['checkpoint.permission']
    _tags = {'object': 'checkpoint.permission'}
