from __future__ import annotations

from ..types import Model, model



@model
class DeleteModelResponse(Model):
    """Delete model response."""

    id: str
    deleted: bool
    object: str
