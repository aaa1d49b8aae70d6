from __future__ import annotations

from ..types import Model as Base, absent, model



@model
class CostsResultAmount(Base):
    """An amount of money."""

    value: float | None = absent
    """The amount, in units of `currency` rather than cents."""
    currency: str | None = absent
    """Currency of the amount, as a lower-case ISO 4217 code."""
