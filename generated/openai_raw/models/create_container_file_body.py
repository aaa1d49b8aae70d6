from __future__ import annotations

from ..types import Model as Base, absent, model


@model
class CreateContainerFileBody(Base):
    """The body of `POST /containers/{container_id}/files`."""

    file_id: str | None = absent
    """Id of an uploaded file."""
    file: bytes | None = absent
    """The file to upload. Pass either this or `file_id`."""
