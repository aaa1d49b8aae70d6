from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ServiceAccountApiKeyBody(Base):
    """Service account api key body."""

    object: Literal['organization.project.service_account.api_key']
    value: str
    name: str
    created_at: int
    id: str
    expires_at: int | None = None
    _tags = {'object': 'organization.project.service_account.api_key'}
