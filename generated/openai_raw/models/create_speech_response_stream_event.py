"""What only `CreateSpeechResponseStreamEvent` can be or hold."""

from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class SpeechAudioDeltaEvent(Base):
    """The event `speech.audio.delta`."""

    type: Literal["speech.audio.delta"]
    """The kind of event: always `speech.audio.delta`."""
    audio: str
    """Audio, base64-encoded."""

    _tags = {"type": "speech.audio.delta"}


@model
class SpeechAudioDoneEvent(Base):
    """The event `speech.audio.done`."""

    type: Literal["speech.audio.done"]
    """The kind of event: always `speech.audio.done`."""
    usage: SpeechAudioDoneEventUsage
    """Tokens that the speech used."""

    _nested = {"usage": "SpeechAudioDoneEventUsage"}
    _tags = {"type": "speech.audio.done"}


@model
class SpeechAudioDoneEventUsage(Base):
    """Tokens that the speech used."""

    input_tokens: int
    """Tokens of the input, cached ones included."""
    output_tokens: int
    """Tokens that were generated, those of reasoning included."""
    total_tokens: int
    """Input and output tokens together."""
