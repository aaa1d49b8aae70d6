from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Required, TypedDict

    class CreateAdminOrganizationWorkloadIdentityProvidersRequestAttributeTransformationsItemDict(TypedDict, total=False):
        attribute: Required[str]
        expression: Required[str]


@model
class CreateAdminOrganizationWorkloadIdentityProvidersRequestAttributeTransformationsItem(Base):
    """The value of `CreateAdminOrganizationWorkloadIdentityProvidersRequest.attribute_transformations`."""

    attribute: str
    expression: str
