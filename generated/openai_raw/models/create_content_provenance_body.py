from __future__ import annotations

from ..types import Model as Base, model


@model
class CreateContentProvenanceBody(Base):
    """The body of `POST /content_provenance_checks`."""

    file: bytes
    """The file to check."""
