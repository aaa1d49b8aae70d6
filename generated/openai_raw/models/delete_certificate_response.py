from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class DeleteCertificateResponse(Base):
    """Confirms that a certificate was deleted."""

    object: Literal["certificate.deleted"]
    """Object type: always `certificate.deleted`."""
    id: str
    """Id of the certificate."""

    _tags = {"object": "certificate.deleted"}
