from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class Model(Base):
    """A model that requests can name."""

    id: str
    """Id of the model."""
    created: int
    """When the model was created, in Unix seconds."""
    object: Literal["model"]
    """The kind of object: always `model`."""
    owned_by: str
    """Organization that the model belongs to."""
    shutdown_date: str | None = None
    """When the model is switched off; None while no day is set."""

    _tags = {"object": "model"}
