from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class Model(Base):
    """Model."""

    id: str
    created: int
    object: Literal['model']
    owned_by: str
    shutdown_date: str | None = None
    _tags = {'object': 'model'}
