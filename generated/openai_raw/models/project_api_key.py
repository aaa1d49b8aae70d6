from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.project_api_key_owner import ProjectApiKeyOwner
    from ..models.project_api_key_owner_project_access import ProjectApiKeyOwnerProjectAccess


@model
class ProjectApiKey(Base):
    """An API key of a project, redacted."""

    object: Literal['organization.project.api_key']
    """The kind of object: always `organization.project.api_key`."""
    redacted_value: str
    """The key with all but its ends masked."""
    name: str
    """Name of the project API key."""
    created_at: int
    """When the project API key was created, in Unix seconds."""
    last_used_at: int | None
    """When the project API key was last used, in Unix seconds; None if never."""
    id: str
    """Id of the project API key."""
    owner_project_access: ProjectApiKeyOwnerProjectAccess
    """Whether the owner still has access to the project. Values: `active`, `inactive`."""
    owner: ProjectApiKeyOwner
    """The user or the service account to whom the key belongs."""
    expires_at: int | None = None
    """When the project API key expires, in Unix seconds; None if it does not."""

    _nested = {'owner': 'ProjectApiKeyOwner'}
    _tags = {'object': 'organization.project.api_key'}
