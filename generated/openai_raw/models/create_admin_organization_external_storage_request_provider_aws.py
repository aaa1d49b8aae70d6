from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class CreateAdminOrganizationExternalStorageRequestProviderAwsDict(TypedDict, total=False):
        bucket: Required[str]
        role_arn: Required[str]
        type: Required[Literal['aws']]


@model
class CreateAdminOrganizationExternalStorageRequestProviderAws(Base):
    """Create admin organization external storage request provider aws."""

    bucket: str
    role_arn: str
    type: Literal['aws']
    _tags = {'type': 'aws'}
