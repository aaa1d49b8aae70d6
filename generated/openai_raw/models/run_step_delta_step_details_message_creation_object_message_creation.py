from __future__ import annotations

from ..types import Model, absent, model



@model
class RunStepDeltaStepDetailsMessageCreationObjectMessageCreation(Model):
    """Run step delta step details message creation object message creation."""

    message_id: str | None = absent
