from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..unions import Metadata


@model
class UpdateChatCompletionRequest(Base):
    """Changes to a stored completion."""

    metadata: Metadata
    """New metadata. It replaces all existing entries; None removes them."""
