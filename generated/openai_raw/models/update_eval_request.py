from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model, absent, model

if TYPE_CHECKING:
    from ..unions import Metadata


@model
class UpdateEvalRequest(Model):
    """Update eval request."""

    name: str | None = absent
    metadata: Metadata = None
