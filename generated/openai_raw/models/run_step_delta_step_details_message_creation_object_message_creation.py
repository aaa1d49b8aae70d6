from __future__ import annotations

from ..types import Model as Base, absent, model



@model
class RunStepDeltaStepDetailsMessageCreationObjectMessageCreation(Base):
    """Names a message that a step wrote."""

    message_id: str | None = absent
    """Id of the message."""
