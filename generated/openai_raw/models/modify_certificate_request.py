from __future__ import annotations

from ..types import Model, absent, model



@model
class ModifyCertificateRequest(Model):
    """Modify certificate request."""

    name: str | None = absent
