from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.external_key import ExternalKey


@model
class ListAdminOrganizationExternalKeysResponse(Base):
    """List admin organization external keys response."""

    data: list[ExternalKey]
    has_more: bool | None = None

    _nested = {'data': ['ExternalKey']}
