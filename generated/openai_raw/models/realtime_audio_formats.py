"""What only `RealtimeAudioFormats` can be or hold."""

from __future__ import annotations

from typing import Literal

from ..types import Model as Base, absent, model


@model
class RealtimeAudioFormatsAudioPcm(Base):
    """Uncompressed audio: 16 bits per sample, one channel, little-endian."""

    type: Literal["audio/pcm"] | None = absent
    """Discriminator: always `audio/pcm`."""
    rate: Literal[24000] | None = absent
    """Samples per second. Always `24000`."""

    _tags = {"type": "audio/pcm"}


@model
class RealtimeAudioFormatsAudioPcmu(Base):
    """Telephone audio as G.711 μ-law."""

    type: Literal["audio/pcmu"] | None = absent
    """Discriminator: always `audio/pcmu`."""

    _tags = {"type": "audio/pcmu"}


@model
class RealtimeAudioFormatsAudioPcma(Base):
    """Telephone audio as G.711 A-law."""

    type: Literal["audio/pcma"] | None = absent
    """Discriminator: always `audio/pcma`."""

    _tags = {"type": "audio/pcma"}
