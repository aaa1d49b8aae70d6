from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class DeleteContainerFileResponse(Base):
    """Delete container file response."""

    id: str
    object: Literal['container.file.deleted']
    deleted: bool
    _tags = {'object': 'container.file.deleted'}
