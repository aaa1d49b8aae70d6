from __future__ import annotations

from ..types import Model as Base, model


@model
class DeleteEvalResponse(Base):
    """Says that an eval was deleted."""

    object: str
    """The kind of object."""
    deleted: bool
    """True once the eval is deleted."""
    eval_id: str
    """Id of the eval."""
