from __future__ import annotations

from ..types import Model as Base, model



@model
class AddUploadPartRequest(Base):
    """Add upload part request."""

    data: bytes
