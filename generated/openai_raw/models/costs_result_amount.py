from __future__ import annotations

from ..types import Model as Base, absent, model



@model
class CostsResultAmount(Base):
    """The value of `CostsResult.amount`."""

    value: float | None = absent
    currency: str | None = absent
    """Currency of the amount, as a lower-case ISO 4217 code."""
