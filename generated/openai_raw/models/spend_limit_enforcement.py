from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..unions import SpendLimitEnforcementStatus


@model
class SpendLimitEnforcement(Base):
    """Spend limit enforcement."""

    status: SpendLimitEnforcementStatus
