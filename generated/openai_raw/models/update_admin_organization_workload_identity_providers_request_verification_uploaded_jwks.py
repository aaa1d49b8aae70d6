from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, Literal, Required, TypedDict

    class UpdateAdminOrganizationWorkloadIdentityProvidersRequestVerificationUploadedJwksDict(TypedDict, total=False):
        jwks: Required[Mapping[str, Any]]
        type: Required[Literal['uploaded_jwks']]
        """Tells this object from others that can stand in its place: always `uploaded_jwks`."""


@model
class UpdateAdminOrganizationWorkloadIdentityProvidersRequestVerificationUploadedJwks(Base):
    """The value of `UpdateAdminOrganizationWorkloadIdentityProvidersRequest.verification`."""

    jwks: dict[str, Any]
    type: Literal['uploaded_jwks']
    """Tells this object from others that can stand in its place: always `uploaded_jwks`."""
    _tags = {'type': 'uploaded_jwks'}
