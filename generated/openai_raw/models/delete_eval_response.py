from __future__ import annotations

from ..types import Model as Base, model


@model
class DeleteEvalResponse(Base):
    """Confirms that an eval was deleted."""

    object: str
    """Object type."""
    deleted: bool
    """True if the eval has been deleted."""
    eval_id: str
    """Id of the eval."""
