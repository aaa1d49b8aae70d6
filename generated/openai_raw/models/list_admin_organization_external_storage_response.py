from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.external_storage_configuration import ExternalStorageConfiguration


@model
class ListAdminOrganizationExternalStorageResponse(Base):
    """List admin organization external storage response."""

    data: list[ExternalStorageConfiguration]
    has_more: bool | None = None

    _nested = {'data': ['ExternalStorageConfiguration']}
