from __future__ import annotations

from ..types import Model, absent, model



@model
class DeleteEvalRunResponse(Model):
    """Delete eval run response."""

    object: str | None = absent
    deleted: bool | None = absent
    run_id: str | None = absent
