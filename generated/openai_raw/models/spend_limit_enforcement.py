from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model, model

if TYPE_CHECKING:
    from ..unions import SpendLimitEnforcementStatus


@model
class SpendLimitEnforcement(Model):
    """Spend limit enforcement."""

    status: SpendLimitEnforcementStatus
