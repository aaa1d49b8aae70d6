from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class DeleteContainerResponse(Base):
    """Delete container response."""

    id: str
    object: Literal['container.deleted']
    deleted: bool
    _tags = {'object': 'container.deleted'}
