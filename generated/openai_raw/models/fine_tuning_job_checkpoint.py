from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.fine_tuning_job_checkpoint_metrics import FineTuningJobCheckpointMetrics


@model
class FineTuningJobCheckpoint(Base):
    """A state of the model that a job has saved; it can be used like a model."""

    id: str
    """Id of the fine tuning job checkpoint."""
    created_at: int
    """When the fine tuning job checkpoint was created, in Unix seconds."""
    fine_tuned_model_checkpoint: str
    """Name to use as `model`."""
    step_number: int
    """The step after which it was saved."""
    metrics: FineTuningJobCheckpointMetrics
    """How good the model was by then."""
    fine_tuning_job_id: str
    """Id of the fine tuning job."""
    object: Literal['fine_tuning.job.checkpoint']
    """The kind of object: always `fine_tuning.job.checkpoint`."""

    _nested = {'metrics': 'FineTuningJobCheckpointMetrics'}
    _tags = {'object': 'fine_tuning.job.checkpoint'}
