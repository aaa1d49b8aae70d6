from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.project_api_key_owner import ProjectApiKeyOwner
    from ..models.project_api_key_owner_project_access import ProjectApiKeyOwnerProjectAccess


@model
class ProjectApiKey(Base):
    """Project api key."""

    object: Literal['organization.project.api_key']
    redacted_value: str
    name: str
    created_at: int
    last_used_at: int | None
    id: str
    owner_project_access: ProjectApiKeyOwnerProjectAccess
    owner: ProjectApiKeyOwner
    expires_at: int | None = None

    _nested = {'owner': 'ProjectApiKeyOwner'}
    _tags = {'object': 'organization.project.api_key'}
