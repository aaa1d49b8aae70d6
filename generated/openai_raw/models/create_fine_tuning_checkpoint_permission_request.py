from __future__ import annotations

from ..types import Model, model



@model
class CreateFineTuningCheckpointPermissionRequest(Model):
    """Create fine tuning checkpoint permission request."""

    project_ids: list[str]
