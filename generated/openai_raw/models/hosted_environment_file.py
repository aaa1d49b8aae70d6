"""What only `HostedEnvironmentFile` can be or hold."""

from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class HostedEnvironmentFileInline(Base):
    """A file whose content was included in the request."""

    id: str
    """Id of the file."""
    path: str
    """Path of the file in the environment."""
    size_bytes: int
    """Size of the file in bytes."""
    type: Literal["inline"]
    """Discriminator: always `inline`."""

    _tags = {"type": "inline"}


@model
class HostedEnvironmentFileID(Base):
    """An uploaded file."""

    id: str
    """Id of the file."""
    file_id: str
    """Id of an uploaded file."""
    path: str
    """Path of the file in the environment."""
    size_bytes: int
    """Size of the file in bytes."""
    type: Literal["file_id"]
    """Discriminator: always `file_id`."""

    _tags = {"type": "file_id"}
