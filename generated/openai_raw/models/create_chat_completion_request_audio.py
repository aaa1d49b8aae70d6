from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Required, TypedDict
    from ..models.create_chat_completion_request_audio_format import CreateChatCompletionRequestAudioFormat, CreateChatCompletionRequestAudioFormatInput
    from ..unions import VoiceIdsOrCustomVoice, VoiceIdsOrCustomVoiceInput

    class CreateChatCompletionRequestAudioDict(TypedDict, total=False):
        voice: Required[VoiceIdsOrCustomVoiceInput]
        """Who speaks. Known values: `alloy`, `ash`, `ballad`, `coral`, `echo`, `sage`, `shimmer`, `verse`,
        `marin`, `cedar`, `fable`, `onyx`, and 1 more."""
        format: Required[CreateChatCompletionRequestAudioFormatInput]
        """The encoding of the sound. Values: `wav`, `aac`, `mp3`, `flac`, `opus`, `pcm16`."""


@model
class CreateChatCompletionRequestAudio(Base):
    """How a spoken answer sounds."""

    voice: VoiceIdsOrCustomVoice
    """Who speaks. Known values: `alloy`, `ash`, `ballad`, `coral`, `echo`, `sage`, `shimmer`, `verse`, `marin`,
    `cedar`, `fable`, `onyx`, and 1 more."""
    format: CreateChatCompletionRequestAudioFormat
    """The encoding of the sound. Values: `wav`, `aac`, `mp3`, `flac`, `opus`, `pcm16`."""

    _nested = {'voice': 'VoiceIdsOrCustomVoice'}
