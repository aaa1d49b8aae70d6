from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.model import Model


@model
class ListModelsResponse(Base):
    """A page of models."""

    object: Literal["list"]
    """Object type: always `list`."""
    data: list[Model]
    """The items on this page."""

    _nested = {"data": ["Model"]}
    _tags = {"object": "list"}
