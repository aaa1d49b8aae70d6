from __future__ import annotations

from ..types import Model, model



@model
class RunStepDetailsMessageCreationObjectMessageCreation(Model):
    """Run step details message creation object message creation."""

    message_id: str
