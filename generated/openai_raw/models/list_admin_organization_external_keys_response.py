from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.external_key import ExternalKey


@model
class ListAdminOrganizationExternalKeysResponse(Base):
    """A page of external keys."""

    data: list[ExternalKey]
    """The items of this page."""
    has_more: bool | None = None
    """True when there are further pages."""

    _nested = {"data": ["ExternalKey"]}
