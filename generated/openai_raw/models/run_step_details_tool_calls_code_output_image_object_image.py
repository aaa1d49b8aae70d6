from __future__ import annotations

from ..types import Model as Base, model



@model
class RunStepDetailsToolCallsCodeOutputImageObjectImage(Base):
    """The value of `RunStepDetailsToolCallsCodeOutputImageObject.image`."""

    file_id: str
    """Id of an uploaded file."""
