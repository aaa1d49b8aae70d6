from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..unions import Metadata


@model
class ModifyMessageRequest(Base):
    """Modify message request."""

    metadata: Metadata = None
