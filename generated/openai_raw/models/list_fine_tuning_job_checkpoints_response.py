from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.fine_tuning_job_checkpoint import FineTuningJobCheckpoint


@model
class ListFineTuningJobCheckpointsResponse(Base):
    """List fine tuning job checkpoints response."""

    data: list[FineTuningJobCheckpoint]
    object: Literal['list']
    first_id: str | None = None
    last_id: str | None = None
    has_more: bool

    _nested = {'data': ['FineTuningJobCheckpoint']}
    _tags = {'object': 'list'}
