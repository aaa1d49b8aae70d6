from __future__ import annotations

from ..types import Model as Base, absent, model



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
