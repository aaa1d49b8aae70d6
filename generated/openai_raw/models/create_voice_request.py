"""`CreateVoiceRequest`, and what only it holds."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import Model as Base, absent, model


@model
class CreateVoiceRequest(Base):
    """The body of `POST /audio/voices`."""

    name: str
    """Name of the voice."""
    audio_sample: bytes | None = absent
    """Sample recording of the voice."""
    consent: str | None = absent
    """Id of the speaker's consent."""
    type: CreateVoiceRequestType | None = absent
    """Type of the voice. Values: `audio_sample`, `prompt`."""
    prompt: str | None = absent
    """Description of how the voice should speak."""
    model: str | None = absent
    """The model to use, such as `gpt-5.4-mini`."""
    script_hint: str | None = absent
    """The text spoken in the sample."""

    _tags = {"type": ("audio_sample", "prompt")}


CreateVoiceRequestTypeInput: TypeAlias = Literal["audio_sample", "prompt"]
CreateVoiceRequestType: TypeAlias = CreateVoiceRequestTypeInput | str
"""Type of the voice."""
