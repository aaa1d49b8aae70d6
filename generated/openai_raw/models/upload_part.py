from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class UploadPart(Base):
    """A part of a multipart upload."""

    id: str
    """Id of the upload part."""
    created_at: int
    """When the upload part was created, in Unix seconds."""
    upload_id: str
    """Id of the upload."""
    object: Literal["upload.part"]
    """Object type: always `upload.part`."""

    _tags = {"object": "upload.part"}
