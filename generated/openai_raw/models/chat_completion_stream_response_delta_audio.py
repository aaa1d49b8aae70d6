from __future__ import annotations

from ..types import Model as Base, model



@model
class ChatCompletionStreamResponseDeltaAudio(Base):
    """A piece of a spoken answer.

    Attributes:
        id: The id of the audio, by which a later message can refer to it.
        data: More of the sound, Base64-encoded.
        expires_at: Until when the server knows the audio by its id: Unix time in seconds.
        transcript: More of what is said, as text.
    """

    id: str | None = None
    data: str | None = None
    expires_at: int | None = None
    transcript: str | None = None
