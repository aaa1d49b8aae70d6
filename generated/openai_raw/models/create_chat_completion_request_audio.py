from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Required, TypedDict
    from ..models.create_chat_completion_request_audio_format import CreateChatCompletionRequestAudioFormat, CreateChatCompletionRequestAudioFormatInput
    from ..unions import VoiceIdsOrCustomVoice, VoiceIdsOrCustomVoiceInput

    class CreateChatCompletionRequestAudioDict(TypedDict, total=False):
        voice: Required[VoiceIdsOrCustomVoiceInput]
        format: Required[CreateChatCompletionRequestAudioFormatInput]


@model
class CreateChatCompletionRequestAudio(Base):
    """How a spoken answer sounds.

    Attributes:
        voice: Who speaks.
        format: The encoding of the sound.
    """

    voice: VoiceIdsOrCustomVoice
    format: CreateChatCompletionRequestAudioFormat

    _nested = {'voice': 'VoiceIdsOrCustomVoice'}
