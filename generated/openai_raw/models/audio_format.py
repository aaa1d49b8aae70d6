"""What only `AudioFormat` can be or hold."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import Model as Base, model


@model
class AudioFormatAudioPcm(Base):
    """Raw audio of 16 bits."""

    rate: AudioFormatAudioPcmRate
    """Samples per second. Values: `16000`, `24000`."""
    type: Literal["audio/pcm"]
    """Discriminator: always `audio/pcm`."""

    _tags = {"type": "audio/pcm"}


AudioFormatAudioPcmRateInput: TypeAlias = Literal[16000, 24000]
AudioFormatAudioPcmRate: TypeAlias = Literal[16000, 24000] | int
"""Samples per second."""


@model
class AudioFormatAudioPcmu(Base):
    """Audio of 8 bits in the µ-law form of telephones."""

    rate: int
    """Samples per second."""
    type: Literal["audio/pcmu"]
    """Discriminator: always `audio/pcmu`."""

    _tags = {"type": "audio/pcmu"}


@model
class AudioFormatAudioPcma(Base):
    """Audio of 8 bits in the A-law form of telephones."""

    rate: int
    """Samples per second."""
    type: Literal["audio/pcma"]
    """Discriminator: always `audio/pcma`."""

    _tags = {"type": "audio/pcma"}
