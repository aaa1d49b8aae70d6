from __future__ import annotations

from ..types import Model as Base, absent, model


@model
class DeleteEvalRunResponse(Base):
    """Confirms that an eval run was deleted."""

    object: str | None = absent
    """Object type."""
    deleted: bool | None = absent
    """True if the eval run has been deleted."""
    run_id: str | None = absent
    """Id of the run."""
