"""`SpendLimitEnforcement`, and what only it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..unions import SpendLimitEnforcementStatus


@model
class SpendLimitEnforcement(Base):
    """Whether a spend limit is in force at the moment."""

    status: SpendLimitEnforcementStatus
    """Status of the spend limit enforcement. Known values: `inactive`, `enforcing`."""


SpendLimitEnforcementStatusEnumInput: TypeAlias = Literal["inactive", "enforcing"]
SpendLimitEnforcementStatusEnum: TypeAlias = SpendLimitEnforcementStatusEnumInput | str
"""Whether a spend limit currently blocks requests."""
