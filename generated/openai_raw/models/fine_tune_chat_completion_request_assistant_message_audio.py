from __future__ import annotations

from ..types import Model as Base, model



@model
class FineTuneChatCompletionRequestAssistantMessageAudio(Base):
    """Names an earlier answer in audio."""

    id: str
    """Id of the audio."""
