from __future__ import annotations

from ..types import Model as Base, model



@model
class RunStepDetailsToolCallsCodeOutputImageObjectImage(Base):
    """Run step details tool calls code output image object image."""

    file_id: str
