from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.beta_response_incomplete_details_reason import BetaResponseIncompleteDetailsReason


@model
class BetaResponseIncompleteDetails(Base):
    """Beta response incomplete details."""

    reason: BetaResponseIncompleteDetailsReason | None = absent
