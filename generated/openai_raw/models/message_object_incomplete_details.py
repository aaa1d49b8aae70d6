from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.message_object_incomplete_details_reason import MessageObjectIncompleteDetailsReason


@model
class MessageObjectIncompleteDetails(Base):
    """Why a message breaks off."""

    reason: MessageObjectIncompleteDetailsReason
    """Why it ended early. Values: `content_filter`, `max_tokens`, `run_cancelled`, `run_expired`, `run_failed`."""
