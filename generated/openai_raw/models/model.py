from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class Model(Base):
    """A model that can be used in requests."""

    id: str
    """Id of the model."""
    created: int
    """When the model was created, in Unix seconds."""
    object: Literal["model"]
    """Object type: always `model`."""
    owned_by: str
    """Organization that owns the model."""
    shutdown_date: str | None = None
    """Date on which the model will be shut down; None if no date is set."""

    _tags = {"object": "model"}
