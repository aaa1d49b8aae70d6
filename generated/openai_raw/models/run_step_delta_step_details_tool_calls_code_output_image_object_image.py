from __future__ import annotations

from ..types import Model as Base, absent, model



@model
class RunStepDeltaStepDetailsToolCallsCodeOutputImageObjectImage(Base):
    """Run step delta step details tool calls code output image object image."""

    file_id: str | None = absent
