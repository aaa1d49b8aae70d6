from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.external_key import ExternalKey


@model
class ListAdminOrganizationExternalKeysResponse(Base):
    """A page of external keys."""

    data: list[ExternalKey]
    """The items on this page."""
    has_more: bool | None = None
    """Whether there are more pages."""

    _nested = {"data": ["ExternalKey"]}
