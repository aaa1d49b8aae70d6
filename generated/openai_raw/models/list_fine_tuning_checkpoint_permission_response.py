from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.fine_tuning_checkpoint_permission import FineTuningCheckpointPermission


@model
class ListFineTuningCheckpointPermissionResponse(Base):
    """List fine tuning checkpoint permission response."""

    data: list[FineTuningCheckpointPermission]
    object: Literal['list']
    first_id: str | None = None
    last_id: str | None = None
    has_more: bool

    _nested = {'data': ['FineTuningCheckpointPermission']}
    _tags = {'object': 'list'}
