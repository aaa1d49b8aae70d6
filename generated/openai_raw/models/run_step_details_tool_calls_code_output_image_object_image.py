from __future__ import annotations

from ..types import Model as Base, model



@model
class RunStepDetailsToolCallsCodeOutputImageObjectImage(Base):
    """Names the file of a picture."""

    file_id: str
    """Id of an uploaded file."""
