from __future__ import annotations

from ..types import Model, model



@model
class ToggleCertificatesRequest(Model):
    """Toggle certificates request."""

    certificate_ids: list[str]
