from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..unions import Metadata


@model
class UpdateChatCompletionRequest(Base):
    """What changes in a stored completion."""

    metadata: Metadata
    """The labels that take the place of all that were there; null removes them."""
