from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class UpdateProjectSpendLimitBody(Base):
    """Update project spend limit body."""

    threshold_amount: int
    currency: Literal['USD']
    interval: Literal['month']
    _tags = {'currency': 'USD', 'interval': 'month'}
