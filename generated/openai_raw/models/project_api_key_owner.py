from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.project_api_key_owner_service_account import ProjectApiKeyOwnerServiceAccount
    from ..models.project_api_key_owner_type import ProjectApiKeyOwnerType
    from ..models.project_api_key_owner_user import ProjectApiKeyOwnerUser


@model
class ProjectApiKeyOwner(Base):
    """To whom an API key belongs."""

    type: ProjectApiKeyOwnerType | None = absent
    """Which kind of owner this is. Values: `user`, `service_account`."""
    user: ProjectApiKeyOwnerUser | None = absent
    """Set if `type` is `user`."""
    service_account: ProjectApiKeyOwnerServiceAccount | None = absent
    """Set if `type` is `service_account`."""

    _nested = {'user': 'ProjectApiKeyOwnerUser', 'service_account': 'ProjectApiKeyOwnerServiceAccount'}
    _tags = {'type': ('user', 'service_account')}
