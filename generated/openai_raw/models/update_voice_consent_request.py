from __future__ import annotations

from ..types import Model as Base, model


@model
class UpdateVoiceConsentRequest(Base):
    """The body of `POST /audio/voice_consents/{consent_id}`."""

    name: str
    """Name of the voice consent."""
