from __future__ import annotations

from ..types import Model as Base, model



@model
class ChatCompletionStreamResponseDeltaAudio(Base):
    """A piece of a spoken answer."""

    id: str | None = None
    """The id of the audio, by which a later message can refer to it."""
    data: str | None = None
    """More of the sound, Base64-encoded."""
    expires_at: int | None = None
    """Until when the server knows the audio by its id: Unix time in seconds."""
    transcript: str | None = None
    """More of what is said, as text."""
