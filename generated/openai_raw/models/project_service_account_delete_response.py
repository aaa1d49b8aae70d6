from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ProjectServiceAccountDeleteResponse(Base):
    """Project service account delete response."""

    object: Literal['organization.project.service_account.deleted']
    id: str
    deleted: bool
    _tags = {'object': 'organization.project.service_account.deleted'}
