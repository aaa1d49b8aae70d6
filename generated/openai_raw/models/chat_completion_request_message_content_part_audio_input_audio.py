from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Required, TypedDict
    from ..models.chat_completion_request_message_content_part_audio_input_audio_format import ChatCompletionRequestMessageContentPartAudioInputAudioFormat, ChatCompletionRequestMessageContentPartAudioInputAudioFormatInput

    class ChatCompletionRequestMessageContentPartAudioInputAudioDict(TypedDict, total=False):
        data: Required[str]
        """The sound, Base64-encoded."""
        format: Required[ChatCompletionRequestMessageContentPartAudioInputAudioFormatInput]
        """Its encoding. Values: `wav`, `mp3`."""


@model
class ChatCompletionRequestMessageContentPartAudioInputAudio(Base):
    """Sound that is given to the model."""

    data: str
    """The sound, Base64-encoded."""
    format: ChatCompletionRequestMessageContentPartAudioInputAudioFormat
    """Its encoding. Values: `wav`, `mp3`."""
