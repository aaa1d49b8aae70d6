from __future__ import annotations

from ..types import Model as Base, model


@model
class AddUploadPartRequest(Base):
    """The body of `POST /uploads/{upload_id}/parts`."""

    data: bytes
    """The content of the part."""
