from __future__ import annotations

from ..types import Model as Base, model



@model
class ChatCompletionMessageListDataItemAudio(Base):
    """A spoken answer.

    Attributes:
        id: The id of the audio, by which a later message can refer to it.
        expires_at: Until when the server knows the audio by its id: Unix time in seconds.
        data: The sound, Base64-encoded, in the format that the request chose.
        transcript: What is said, as text.
    """

    id: str
    expires_at: int
    data: str
    transcript: str
