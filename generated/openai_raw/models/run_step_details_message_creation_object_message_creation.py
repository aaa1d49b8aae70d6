from __future__ import annotations

from ..types import Model as Base, model



@model
class RunStepDetailsMessageCreationObjectMessageCreation(Base):
    """Names a message that a step wrote."""

    message_id: str
    """Id of the message."""
