from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.admin_api_key_owner import AdminApiKeyOwner


@model
class AdminApiKey(Base):
    """Admin api key."""

    object: Literal['organization.admin_api_key']
    id: str
    name: str | None = None
    redacted_value: str
    created_at: int
    expires_at: int | None
    last_used_at: int | None = None
    owner: AdminApiKeyOwner

    _nested = {'owner': 'AdminApiKeyOwner'}
    _tags = {'object': 'organization.admin_api_key'}
