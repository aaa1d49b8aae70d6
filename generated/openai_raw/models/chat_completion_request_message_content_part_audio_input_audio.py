from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Required, TypedDict
    from ..models.chat_completion_request_message_content_part_audio_input_audio_format import ChatCompletionRequestMessageContentPartAudioInputAudioFormat, ChatCompletionRequestMessageContentPartAudioInputAudioFormatInput

    class ChatCompletionRequestMessageContentPartAudioInputAudioDict(TypedDict, total=False):
        data: Required[str]
        format: Required[ChatCompletionRequestMessageContentPartAudioInputAudioFormatInput]


@model
class ChatCompletionRequestMessageContentPartAudioInputAudio(Base):
    """Sound that is given to the model.

    Attributes:
        data: The sound, Base64-encoded.
        format: Its encoding.
    """

    data: str
    format: ChatCompletionRequestMessageContentPartAudioInputAudioFormat
