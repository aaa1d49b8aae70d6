from __future__ import annotations

from ..types import Model as Base, model



@model
class UpdateVoiceConsentRequest(Base):
    """Update voice consent request."""

    name: str
