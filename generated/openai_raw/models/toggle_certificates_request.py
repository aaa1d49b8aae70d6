from __future__ import annotations

from ..types import Model as Base, model



@model
class ToggleCertificatesRequest(Base):
    """Toggle certificates request."""

    certificate_ids: list[str]
