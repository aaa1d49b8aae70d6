from __future__ import annotations

from ..types import Model, model



@model
class RunStepDetailsToolCallsCodeOutputImageObjectImage(Model):
    """Run step details tool calls code output image object image."""

    file_id: str
