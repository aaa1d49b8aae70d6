from __future__ import annotations

from ..types import Model as Base, model



@model
class RunStepDetailsMessageCreationObjectMessageCreation(Base):
    """Run step details message creation object message creation."""

    message_id: str
