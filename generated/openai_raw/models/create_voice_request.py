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
    """A sample of the voice."""
    consent: str | None = absent
    """Id of the speaker's consent."""
    type: CreateVoiceRequestType | None = absent
    """Which kind of voice this is. Values: `audio_sample`, `prompt`."""
    prompt: str | None = absent
    """How the voice should speak."""
    model: str | None = absent
    """The model that was used."""
    script_hint: str | None = absent
    """The text that is spoken in the sample."""

    _tags = {"type": ("audio_sample", "prompt")}


CreateVoiceRequestTypeInput: TypeAlias = Literal["audio_sample", "prompt"]
CreateVoiceRequestType: TypeAlias = CreateVoiceRequestTypeInput | str
