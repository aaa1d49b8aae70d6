from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.response_incomplete_details_reason import ResponseIncompleteDetailsReason


@model
class ResponseIncompleteDetails(Base):
    """Why a response stopped early."""

    reason: ResponseIncompleteDetailsReason | None = absent
    """Why it ended early. Values: `max_output_tokens`, `content_filter`, `max_messages`, `steered`."""
