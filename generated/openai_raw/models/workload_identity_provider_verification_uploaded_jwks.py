from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Any, Literal


@model
class WorkloadIdentityProviderVerificationUploadedJwks(Base):
    """The value of `WorkloadIdentityProvider.verification`."""

    jwks: dict[str, Any]
    type: Literal['uploaded_jwks']
    """Tells this object from others that can stand in its place: always `uploaded_jwks`."""
    _tags = {'type': 'uploaded_jwks'}
