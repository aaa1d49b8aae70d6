from __future__ import annotations

from ..types import Model as Base, absent, model



@model
class CostsResultAmount(Base):
    """Costs result amount."""

    value: float | None = absent
    currency: str | None = absent
