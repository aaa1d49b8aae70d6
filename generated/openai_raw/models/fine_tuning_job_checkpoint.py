from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.fine_tuning_job_checkpoint_metrics import FineTuningJobCheckpointMetrics


@model
class FineTuningJobCheckpoint(Base):
    """The value of `ListFineTuningJobCheckpointsResponse.data`."""

    id: str
    """Id of the fine tuning job checkpoint."""
    created_at: int
    """When the fine tuning job checkpoint was created, in Unix seconds."""
    fine_tuned_model_checkpoint: str
    step_number: int
    metrics: FineTuningJobCheckpointMetrics
    fine_tuning_job_id: str
    """Id of the fine tuning job."""
    object: Literal['fine_tuning.job.checkpoint']
    """The kind of object: always `fine_tuning.job.checkpoint`."""

    _nested = {'metrics': 'FineTuningJobCheckpointMetrics'}
    _tags = {'object': 'fine_tuning.job.checkpoint'}
