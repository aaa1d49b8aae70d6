from __future__ import annotations

from ..types import Model as Base, absent, model



@model
class ModifyCertificateRequest(Base):
    """Modify certificate request."""

    name: str | None = absent
