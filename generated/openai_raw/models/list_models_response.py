from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.model import Model


@model
class ListModelsResponse(Base):
    """List models response."""

    object: Literal['list']
    data: list[Model]

    _nested = {'data': ['Model']}
    _tags = {'object': 'list'}
