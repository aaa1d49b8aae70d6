"""What only `CreateSpeechResponseStreamEvent` can be or hold."""

from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class SpeechAudioDeltaEvent(Base):
    """`speech.audio.delta` event: the next piece of the audio."""

    type: Literal["speech.audio.delta"]
    """Event type: always `speech.audio.delta`."""
    audio: str
    """Audio, base64-encoded."""

    _tags = {"type": "speech.audio.delta"}


@model
class SpeechAudioDoneEvent(Base):
    """`speech.audio.done` event: the audio is complete."""

    type: Literal["speech.audio.done"]
    """Event type: always `speech.audio.done`."""
    usage: SpeechAudioDoneEventUsage
    """Token usage of the generated speech."""

    _nested = {"usage": "SpeechAudioDoneEventUsage"}
    _tags = {"type": "speech.audio.done"}


@model
class SpeechAudioDoneEventUsage(Base):
    """Token usage of the generated speech."""

    input_tokens: int
    """Number of input tokens, including cached tokens."""
    output_tokens: int
    """Number of generated tokens, including reasoning tokens."""
    total_tokens: int
    """Total number of tokens: input plus output."""
