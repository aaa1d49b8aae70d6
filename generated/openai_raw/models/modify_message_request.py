from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..unions import Metadata


@model
class ModifyMessageRequest(Base):
    """The body of `POST /threads/{thread_id}/messages/{message_id}`."""

    metadata: Metadata = None
    """Up to 16 key-value pairs of your own, stored with the object and usable as a filter in lists. Keys have at
    most 64 characters, values at most 512."""
