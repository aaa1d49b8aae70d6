from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.spend_limit_enforcement import SpendLimitEnforcement
    from ..unions import SpendLimitCurrency, SpendLimitInterval


@model
class ProjectSpendLimitResource(Base):
    """Project spend limit resource."""

    object: Literal['project.spend_limit']
    """The kind of object: always `project.spend_limit`."""
    threshold_amount: int
    """Amount above which the alert is sent."""
    currency: SpendLimitCurrency
    """Currency of the amount, as a lower-case ISO 4217 code."""
    interval: SpendLimitInterval
    enforcement: SpendLimitEnforcement

    _nested = {'enforcement': 'SpendLimitEnforcement'}
    _tags = {'object': 'project.spend_limit'}
