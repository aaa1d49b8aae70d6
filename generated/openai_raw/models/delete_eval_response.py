from __future__ import annotations

from ..types import Model, model



@model
class DeleteEvalResponse(Model):
    """Delete eval response."""

    object: str
    deleted: bool
    eval_id: str
