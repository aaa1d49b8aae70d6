from __future__ import annotations

from ..types import Model as Base, model


@model
class DeleteModelResponse(Base):
    """Says that a model was deleted."""

    id: str
    """Id of the model."""
    deleted: bool
    """True once the model is deleted."""
    object: str
    """The kind of object."""
