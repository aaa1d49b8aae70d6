from __future__ import annotations

from ..types import Model as Base, absent, model



@model
class FineTuningJobCheckpointMetrics(Base):
    """The value of `FineTuningJobCheckpoint.metrics`."""

    step: float | None = absent
    train_loss: float | None = absent
    train_mean_token_accuracy: float | None = absent
    valid_loss: float | None = absent
    valid_mean_token_accuracy: float | None = absent
    full_valid_loss: float | None = absent
    full_valid_mean_token_accuracy: float | None = absent
