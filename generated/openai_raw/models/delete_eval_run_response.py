from __future__ import annotations

from ..types import Model as Base, absent, model


@model
class DeleteEvalRunResponse(Base):
    """Says that an eval run was deleted."""

    object: str | None = absent
    """The kind of object."""
    deleted: bool | None = absent
    """True once the eval run is deleted."""
    run_id: str | None = absent
    """Id of the run."""
