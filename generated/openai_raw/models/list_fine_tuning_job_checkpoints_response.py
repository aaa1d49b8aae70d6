"""`ListFineTuningJobCheckpointsResponse`, and what only it holds."""

from __future__ import annotations

from typing import Literal

from ..types import Model as Base, absent, model


@model
class ListFineTuningJobCheckpointsResponse(Base):
    """A page of fine-tuning job checkpoints."""

    data: list[FineTuningJobCheckpoint]
    """The items on this page."""
    object: Literal["list"]
    """Object type: always `list`."""
    first_id: str | None = None
    """Id of the first item in `data`; pass it as `before` to get the previous page. None if the page is empty."""
    last_id: str | None = None
    """Id of the last item in `data`; pass it as `after` to get the next page. None if the page is empty."""
    has_more: bool
    """Whether there are more pages."""

    _nested = {"data": ["FineTuningJobCheckpoint"]}
    _tags = {"object": "list"}


@model
class FineTuningJobCheckpoint(Base):
    """A checkpoint saved during training. It can be used as a model."""

    id: str
    """Id of the fine-tuning job checkpoint."""
    created_at: int
    """When the fine-tuning job checkpoint was created, in Unix seconds."""
    fine_tuned_model_checkpoint: str
    """Name to use as `model`."""
    step_number: int
    """Training step at which the checkpoint was saved."""
    metrics: FineTuningJobCheckpointMetrics
    """Metrics at this checkpoint."""
    fine_tuning_job_id: str
    """Id of the fine tuning job."""
    object: Literal["fine_tuning.job.checkpoint"]
    """Object type: always `fine_tuning.job.checkpoint`."""

    _nested = {"metrics": "FineTuningJobCheckpointMetrics"}
    _tags = {"object": "fine_tuning.job.checkpoint"}


@model
class FineTuningJobCheckpointMetrics(Base):
    """Metrics at a training step."""

    step: float | None = absent
    """The training step."""
    train_loss: float | None = absent
    """Loss on the training batch; lower is better."""
    train_mean_token_accuracy: float | None = absent
    """Share of correctly predicted tokens in the training batch, from 0 to 1."""
    valid_loss: float | None = absent
    """Loss on a batch of the validation file."""
    valid_mean_token_accuracy: float | None = absent
    """Share of correctly predicted tokens in a validation batch, from 0 to 1."""
    full_valid_loss: float | None = absent
    """Loss on the whole validation file."""
    full_valid_mean_token_accuracy: float | None = absent
    """Share of correctly predicted tokens in the whole validation file, from 0 to 1."""
