"""`CreateSpeechRequest`, and what only it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..unions import VoiceIdsOrCustomVoice


@model
class CreateSpeechRequest(Base):
    """The body of `POST /audio/speech`."""

    model: str | CreateSpeechRequestModel
    """The model to use, such as `gpt-5.4-mini`. Known values: `tts-1`, `tts-1-hd`, `gpt-4o-mini-tts`,
    `gpt-4o-mini-tts-2025-12-15`."""
    input: str
    """The text to speak. At most 4096 characters."""
    instructions: str | None = absent
    """System instructions: how the model should behave. They precede the conversation. At most 4096 characters."""
    voice: VoiceIdsOrCustomVoice
    """A voice: the name of a built-in voice, or the id of a custom one. Known values: `alloy`, `ash`, `ballad`,
    `coral`, `echo`, `sage`, `shimmer`, `verse`, `marin`, `cedar`, `fable`, `onyx`, and 1 more."""
    response_format: CreateSpeechRequestResponseFormat | None = absent
    """File format of the audio. Values: `mp3`, `opus`, `aac`, `flac`, `wav`, `pcm`."""
    speed: float | None = absent
    """Speaking rate; 1 is normal speed. From 0.25 to 4."""
    stream_format: CreateSpeechRequestStreamFormat | None = absent
    """Whether to stream raw audio (`audio`) or events with chunks of it (`sse`)."""

    _nested = {"voice": "VoiceIdsOrCustomVoice"}


CreateSpeechRequestModelInput: TypeAlias = Literal["tts-1", "tts-1-hd", "gpt-4o-mini-tts", "gpt-4o-mini-tts-2025-12-15"]
CreateSpeechRequestModel: TypeAlias = CreateSpeechRequestModelInput | str
"""The model to use, such as `gpt-5.4-mini`."""

CreateSpeechRequestResponseFormatInput: TypeAlias = Literal["mp3", "opus", "aac", "flac", "wav", "pcm"]
CreateSpeechRequestResponseFormat: TypeAlias = CreateSpeechRequestResponseFormatInput | str
"""File format of the audio."""

CreateSpeechRequestStreamFormatInput: TypeAlias = Literal["sse", "audio"]
CreateSpeechRequestStreamFormat: TypeAlias = CreateSpeechRequestStreamFormatInput | str
"""Whether to stream raw audio (`audio`) or events with chunks of it (`sse`)."""
