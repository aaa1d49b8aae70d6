from __future__ import annotations

from ..types import Model as Base, model



@model
class FineTuneChatCompletionRequestAssistantMessageAudio(Base):
    """The value of `FineTuneChatCompletionRequestAssistantMessage.audio`."""

    id: str
    """Id of the audio."""
