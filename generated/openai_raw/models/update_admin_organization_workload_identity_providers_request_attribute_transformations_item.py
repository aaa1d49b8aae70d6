from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Required, TypedDict

    class UpdateAdminOrganizationWorkloadIdentityProvidersRequestAttributeTransformationsItemDict(TypedDict, total=False):
        attribute: Required[str]
        """Name of the attribute it makes."""
        expression: Required[str]
        """The expression over the token's claims that gives the value."""


@model
class UpdateAdminOrganizationWorkloadIdentityProvidersRequestAttributeTransformationsItem(Base):
    """Makes one attribute from the claims of a token."""

    attribute: str
    """Name of the attribute it makes."""
    expression: str
    """The expression over the token's claims that gives the value."""
