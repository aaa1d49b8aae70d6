from __future__ import annotations

from ..types import Model as Base, absent, model



@model
class RunStepDeltaStepDetailsToolCallsCodeOutputImageObjectImage(Base):
    """Names the file of a picture."""

    file_id: str | None = absent
    """Id of an uploaded file."""
