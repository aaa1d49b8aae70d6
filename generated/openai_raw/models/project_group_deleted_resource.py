from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ProjectGroupDeletedResource(Model):
    """Project group deleted resource."""

    object: Literal['project.group.deleted']
    deleted: bool
    _tags = {'object': 'project.group.deleted'}
