from __future__ import annotations

from ..types import Model as Base, model



@model
class DeleteModelResponse(Base):
    """Delete model response."""

    id: str
    deleted: bool
    object: str
