from __future__ import annotations

from ..types import Model as Base, absent, model



@model
class DeleteEvalRunResponse(Base):
    """Delete eval run response."""

    object: str | None = absent
    deleted: bool | None = absent
    run_id: str | None = absent
