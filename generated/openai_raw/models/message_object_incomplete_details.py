from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.message_object_incomplete_details_reason import MessageObjectIncompleteDetailsReason


@model
class MessageObjectIncompleteDetails(Base):
    """Message object incomplete details."""

    reason: MessageObjectIncompleteDetailsReason
