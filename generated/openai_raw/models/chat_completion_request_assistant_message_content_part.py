"""What only `ChatCompletionRequestAssistantMessageContentPart` can be or hold."""

from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class ChatCompletionRequestMessageContentPartRefusal(Base):
    """Refusal content of an earlier model message."""

    type: Literal["refusal"]
    """Always `refusal`."""
    refusal: str
    """Refusal message of the model."""

    _tags = {"type": "refusal"}
