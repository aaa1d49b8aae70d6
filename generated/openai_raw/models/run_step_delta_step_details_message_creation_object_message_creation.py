from __future__ import annotations

from ..types import Model as Base, absent, model



@model
class RunStepDeltaStepDetailsMessageCreationObjectMessageCreation(Base):
    """Run step delta step details message creation object message creation."""

    message_id: str | None = absent
