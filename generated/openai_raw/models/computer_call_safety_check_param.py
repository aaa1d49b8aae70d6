from __future__ import annotations

from ..types import Model as Base, model


@model
class ComputerCallSafetyCheckParam(Base):
    """A safety check to acknowledge before the model continues."""

    id: str
    """Id of the computer call safety check."""
    code: str | None = None
    """Code of the safety check."""
    message: str | None = None
    """Description of the safety check."""
