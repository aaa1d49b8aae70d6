from __future__ import annotations

from ..types import Model as Base, model



@model
class ChatCompletionMessageListDataItemAudio(Base):
    """A spoken answer."""

    id: str
    """The id of the audio, by which a later message can refer to it."""
    expires_at: int
    """Until when the server knows the audio by its id: Unix time in seconds."""
    data: str
    """The sound, Base64-encoded, in the format that the request chose."""
    transcript: str
    """What is said, as text."""
