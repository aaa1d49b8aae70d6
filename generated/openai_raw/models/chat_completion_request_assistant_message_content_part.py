"""What only `ChatCompletionRequestAssistantMessageContentPart` can be or hold."""

from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class ChatCompletionRequestMessageContentPartRefusal(Base):
    """A part of what the model said earlier when it refused."""

    type: Literal["refusal"]
    """Always `refusal`."""
    refusal: str
    """What it said."""

    _tags = {"type": "refusal"}
