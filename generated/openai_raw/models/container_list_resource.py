from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.container_resource import ContainerResource


@model
class ContainerListResource(Base):
    """Container list resource."""

    object: Literal['list']
    data: list[ContainerResource]
    first_id: str
    last_id: str
    has_more: bool

    _nested = {'data': ['ContainerResource']}
    _tags = {'object': 'list'}
