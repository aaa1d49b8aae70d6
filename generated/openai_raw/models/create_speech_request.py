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
    """The model that was used. Known values: `tts-1`, `tts-1-hd`, `gpt-4o-mini-tts`, `gpt-4o-mini-tts-2025-12-15`."""
    input: str
    """The text to read. At most 4096 characters."""
    instructions: str | None = absent
    """What the model is told first, before anything of the conversation: how to behave and what to do. At most
    4096 characters."""
    voice: VoiceIdsOrCustomVoice
    """A voice: one of the server's by its name, or your own by its id. Known values: `alloy`, `ash`, `ballad`,
    `coral`, `echo`, `sage`, `shimmer`, `verse`, `marin`, `cedar`, `fable`, `onyx`, and 1 more."""
    response_format: CreateSpeechRequestResponseFormat | None = absent
    """File format of the audio. Values: `mp3`, `opus`, `aac`, `flac`, `wav`, `pcm`."""
    speed: float | None = absent
    """How fast the voice speaks; 1 is normal. From 0.25 to 4."""
    stream_format: CreateSpeechRequestStreamFormat | None = absent
    """Whether the answer is the audio itself (`audio`) or events with pieces of it (`sse`)."""

    _nested = {"voice": "VoiceIdsOrCustomVoice"}


CreateSpeechRequestModelInput: TypeAlias = Literal["tts-1", "tts-1-hd", "gpt-4o-mini-tts", "gpt-4o-mini-tts-2025-12-15"]
CreateSpeechRequestModel: TypeAlias = CreateSpeechRequestModelInput | str

CreateSpeechRequestResponseFormatInput: TypeAlias = Literal["mp3", "opus", "aac", "flac", "wav", "pcm"]
CreateSpeechRequestResponseFormat: TypeAlias = CreateSpeechRequestResponseFormatInput | str

CreateSpeechRequestStreamFormatInput: TypeAlias = Literal["sse", "audio"]
CreateSpeechRequestStreamFormat: TypeAlias = CreateSpeechRequestStreamFormatInput | str
