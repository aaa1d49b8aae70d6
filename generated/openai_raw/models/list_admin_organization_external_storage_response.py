from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.external_storage_configuration import ExternalStorageConfiguration


@model
class ListAdminOrganizationExternalStorageResponse(Base):
    """A page of external storages."""

    data: list[ExternalStorageConfiguration]
    """The items on this page."""
    has_more: bool | None = None
    """Whether there are more pages."""

    _nested = {"data": ["ExternalStorageConfiguration"]}
