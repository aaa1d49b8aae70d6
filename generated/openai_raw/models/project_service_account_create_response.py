from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.project_service_account_api_key import ProjectServiceAccountApiKey
    from ..models.project_service_account_create_response_role import ProjectServiceAccountCreateResponseRole


@model
class ProjectServiceAccountCreateResponse(Base):
    """A new service account, and its API key."""

    object: Literal['organization.project.service_account']
    """The kind of object: always `organization.project.service_account`."""
    id: str
    """Id of the project service account."""
    name: str
    """Name of the project service account."""
    role: ProjectServiceAccountCreateResponseRole
    """The account's role in the project. Values: `member`, `none`."""
    created_at: int
    """When the project service account was created, in Unix seconds."""
    api_key: ProjectServiceAccountApiKey | None
    """The account's key, with its full value. Null if none was asked for."""

    _nested = {'api_key': 'ProjectServiceAccountApiKey'}
    _tags = {'object': 'organization.project.service_account', 'role': ('member', 'none')}
