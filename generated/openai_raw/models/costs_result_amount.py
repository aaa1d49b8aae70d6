from __future__ import annotations

from ..types import Model, absent, model



@model
class CostsResultAmount(Model):
    """Costs result amount."""

    value: float | None = absent
    currency: str | None = absent
