from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ProjectServiceAccountDeleteResponse(Model):
    """Project service account delete response."""

    object: Literal['organization.project.service_account.deleted']
    id: str
    deleted: bool
    _tags = {'object': 'organization.project.service_account.deleted'}
