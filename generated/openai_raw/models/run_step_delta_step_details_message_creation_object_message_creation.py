from __future__ import annotations

from ..types import Model as Base, absent, model



@model
class RunStepDeltaStepDetailsMessageCreationObjectMessageCreation(Base):
    """The value of `RunStepDeltaStepDetailsMessageCreationObject.message_creation`."""

    message_id: str | None = absent
    """Id of the message."""
