from __future__ import annotations

from ..types import Model as Base, model


@model
class CreateFineTuningCheckpointPermissionRequest(Base):
    """The body of `POST /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions`."""

    project_ids: list[str]
    """Ids of the projects."""
