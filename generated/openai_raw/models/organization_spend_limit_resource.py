from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.spend_limit_enforcement import SpendLimitEnforcement
    from ..unions import SpendLimitCurrency, SpendLimitInterval


@model
class OrganizationSpendLimitResource(Base):
    """How much the organization may spend."""

    object: Literal["organization.spend_limit"]
    """Object type: always `organization.spend_limit`."""
    threshold_amount: int
    """Amount that triggers the alert."""
    currency: SpendLimitCurrency
    """Currency, as a lowercase ISO 4217 code."""
    interval: SpendLimitInterval
    """The span after which counting starts again, one month."""
    enforcement: SpendLimitEnforcement
    """Whether requests are refused because the limit has been reached."""

    _nested = {"enforcement": "SpendLimitEnforcement"}
    _tags = {"object": "organization.spend_limit"}
