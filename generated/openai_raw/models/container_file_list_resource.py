from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.container_file_resource import ContainerFileResource


@model
class ContainerFileListResource(Base):
    """Container file list resource."""

    object: Literal['list']
    data: list[ContainerFileResource]
    first_id: str | None
    last_id: str | None
    has_more: bool

    _nested = {'data': ['ContainerFileResource']}
    _tags = {'object': 'list'}
