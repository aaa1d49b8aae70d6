from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.beta_response_incomplete_details_reason import BetaResponseIncompleteDetailsReason


@model
class BetaResponseIncompleteDetails(Base):
    """Why a response stopped early."""

    reason: BetaResponseIncompleteDetailsReason | None = absent
    """Why it ended early. Values: `max_output_tokens`, `content_filter`, `max_messages`, `steered`."""
