from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..unions import Metadata


@model
class UpdateEvalRequest(Base):
    """Update eval request."""

    name: str | None = absent
    metadata: Metadata = None
