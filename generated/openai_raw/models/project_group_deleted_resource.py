from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ProjectGroupDeletedResource(Base):
    """Project group deleted resource."""

    object: Literal['project.group.deleted']
    deleted: bool
    _tags = {'object': 'project.group.deleted'}
