from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class CreateAdminOrganizationExternalStorageRequestProviderAwsDict(TypedDict, total=False):
        bucket: Required[str]
        role_arn: Required[str]
        type: Required[Literal['aws']]
        """Tells this object from others that can stand in its place: always `aws`."""


@model
class CreateAdminOrganizationExternalStorageRequestProviderAws(Base):
    """The value of `CreateAdminOrganizationExternalStorageRequest.provider`."""

    bucket: str
    role_arn: str
    type: Literal['aws']
    """Tells this object from others that can stand in its place: always `aws`."""
    _tags = {'type': 'aws'}
