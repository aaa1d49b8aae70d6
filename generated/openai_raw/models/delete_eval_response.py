from __future__ import annotations

from ..types import Model as Base, model



@model
class DeleteEvalResponse(Base):
    """Delete eval response."""

    object: str
    deleted: bool
    eval_id: str
