from __future__ import annotations

from ..types import Model as Base, absent, model



@model
class RealtimeBetaResponseStatusDetailsError(Base):
    """Realtime beta response status details error."""

    type: str | None = absent
    code: str | None = absent
