from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class DeleteCertificateResponse(Base):
    """Says that a certificate was deleted."""

    object: Literal["certificate.deleted"]
    """The kind of object: always `certificate.deleted`."""
    id: str
    """Id of the certificate."""

    _tags = {"object": "certificate.deleted"}
