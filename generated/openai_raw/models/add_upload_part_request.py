from __future__ import annotations

from ..types import Model, model



@model
class AddUploadPartRequest(Model):
    """Add upload part request."""

    data: bytes
