from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model, model

if TYPE_CHECKING:
    from ..unions import Metadata


@model
class UpdateChatCompletionRequest(Model):
    """Update chat completion request."""

    metadata: Metadata
