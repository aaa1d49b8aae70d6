from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Any, Literal


@model
class WorkloadIdentityProviderVerificationUploadedJwks(Base):
    """Public keys are uploaded rather than fetched."""

    jwks: dict[str, Any]
    """The public keys, as a JSON Web Key Set."""
    type: Literal['uploaded_jwks']
    """Tells this object from others that can stand in its place: always `uploaded_jwks`."""
    _tags = {'type': 'uploaded_jwks'}
