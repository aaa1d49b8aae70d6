from __future__ import annotations

from ..types import Model, absent, model



@model
class RunStepDeltaStepDetailsToolCallsCodeOutputImageObjectImage(Model):
    """Run step delta step details tool calls code output image object image."""

    file_id: str | None = absent
