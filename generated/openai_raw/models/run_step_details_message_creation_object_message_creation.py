from __future__ import annotations

from ..types import Model as Base, model



@model
class RunStepDetailsMessageCreationObjectMessageCreation(Base):
    """The value of `RunStepDetailsMessageCreationObject.message_creation`."""

    message_id: str
    """Id of the message."""
