from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.fine_tuning_job_checkpoint import FineTuningJobCheckpoint


@model
class ListFineTuningJobCheckpointsResponse(Base):
    """A page of fine tuning job checkpoints."""

    data: list[FineTuningJobCheckpoint]
    """The items of this page."""
    object: Literal['list']
    """The kind of object: always `list`."""
    first_id: str | None = None
    """Id of the first item in `data`, which `before` takes; None on an empty page."""
    last_id: str | None = None
    """Id of the last item in `data`, which `after` takes to get the next page; None on an empty page."""
    has_more: bool
    """True when there are further pages."""

    _nested = {'data': ['FineTuningJobCheckpoint']}
    _tags = {'object': 'list'}
