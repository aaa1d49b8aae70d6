from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class CreateAdminOrganizationExternalStorageRequestProviderAwsDict(TypedDict, total=False):
        bucket: Required[str]
        """The bucket's name."""
        role_arn: Required[str]
        """ARN of the role that OpenAI assumes to reach the bucket."""
        type: Required[Literal['aws']]
        """Tells this object from others that can stand in its place: always `aws`."""


@model
class CreateAdminOrganizationExternalStorageRequestProviderAws(Base):
    """A bucket at AWS S3."""

    bucket: str
    """The bucket's name."""
    role_arn: str
    """ARN of the role that OpenAI assumes to reach the bucket."""
    type: Literal['aws']
    """Tells this object from others that can stand in its place: always `aws`."""
    _tags = {'type': 'aws'}
