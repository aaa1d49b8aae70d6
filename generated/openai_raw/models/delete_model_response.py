from __future__ import annotations

from ..types import Model as Base, model


@model
class DeleteModelResponse(Base):
    """Confirms that a model was deleted."""

    id: str
    """Id of the model."""
    deleted: bool
    """True if the model has been deleted."""
    object: str
    """Object type."""
