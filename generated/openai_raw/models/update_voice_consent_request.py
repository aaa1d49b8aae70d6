from __future__ import annotations

from ..types import Model, model



@model
class UpdateVoiceConsentRequest(Model):
    """Update voice consent request."""

    name: str
