from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model, model

if TYPE_CHECKING:
    from ..models.message_object_incomplete_details_reason import MessageObjectIncompleteDetailsReason


@model
class MessageObjectIncompleteDetails(Model):
    """Message object incomplete details."""

    reason: MessageObjectIncompleteDetailsReason
