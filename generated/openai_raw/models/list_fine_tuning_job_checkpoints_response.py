"""`ListFineTuningJobCheckpointsResponse`, and what only it holds."""

from __future__ import annotations

from typing import Literal

from ..types import Model as Base, absent, model


@model
class ListFineTuningJobCheckpointsResponse(Base):
    """A page of fine tuning job checkpoints."""

    data: list[FineTuningJobCheckpoint]
    """The items of this page."""
    object: Literal["list"]
    """The kind of object: always `list`."""
    first_id: str | None = None
    """Id of the first item in `data`, which `before` takes; None on an empty page."""
    last_id: str | None = None
    """Id of the last item in `data`, which `after` takes to get the next page; None on an empty page."""
    has_more: bool
    """True when there are further pages."""

    _nested = {"data": ["FineTuningJobCheckpoint"]}
    _tags = {"object": "list"}


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
    object: Literal["fine_tuning.job.checkpoint"]
    """The kind of object: always `fine_tuning.job.checkpoint`."""

    _nested = {"metrics": "FineTuningJobCheckpointMetrics"}
    _tags = {"object": "fine_tuning.job.checkpoint"}


@model
class FineTuningJobCheckpointMetrics(Base):
    """How good the model was at a step."""

    step: float | None = absent
    """The step that was measured."""
    train_loss: float | None = absent
    """Loss on the training batch: less is better."""
    train_mean_token_accuracy: float | None = absent
    """Part of the training batch's tokens that the model got right, 0 to 1."""
    valid_loss: float | None = absent
    """Loss on a batch of the validation file."""
    valid_mean_token_accuracy: float | None = absent
    """Part of a validation batch's tokens that the model got right, 0 to 1."""
    full_valid_loss: float | None = absent
    """Loss on all of the validation file."""
    full_valid_mean_token_accuracy: float | None = absent
    """Part of the whole validation file's tokens that the model got right, 0 to 1."""
