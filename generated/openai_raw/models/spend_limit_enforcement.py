from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..unions import SpendLimitEnforcementStatus


@model
class SpendLimitEnforcement(Base):
    """Whether a spend limit is in force at the moment."""

    status: SpendLimitEnforcementStatus
    """State of the spend limit enforcement. Known values: `inactive`, `enforcing`."""
