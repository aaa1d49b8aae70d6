from __future__ import annotations

from ..types import Model as Base, model



@model
class CreateFineTuningCheckpointPermissionRequest(Base):
    """Create fine tuning checkpoint permission request."""

    project_ids: list[str]
