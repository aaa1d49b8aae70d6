from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class DeleteContainerResponse(Base):
    """Says that a container was deleted."""

    id: str
    """Id of the container."""
    object: Literal['container.deleted']
    """The kind of object: always `container.deleted`."""
    deleted: bool
    """True once the container is deleted."""
    _tags = {'object': 'container.deleted'}
