from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ProjectUserDeleteResponse(Model):
    """Project user delete response."""

    object: Literal['organization.project.user.deleted']
    id: str
    deleted: bool
    _tags = {'object': 'organization.project.user.deleted'}
