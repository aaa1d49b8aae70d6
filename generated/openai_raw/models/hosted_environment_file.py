"""What only `HostedEnvironmentFile` can be or hold."""

from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class HostedEnvironmentFileInline(Base):
    """A file that was passed with its content."""

    id: str
    """Id of the hosted environment file inline."""
    path: str
    """Where the file lies in the environment."""
    size_bytes: int
    """Size of the hosted environment file inline in bytes."""
    type: Literal["inline"]
    """Which kind it is. Always `inline`."""

    _tags = {"type": "inline"}


@model
class HostedEnvironmentFileID(Base):
    """An uploaded file."""

    id: str
    """Id of the hosted environment file id."""
    file_id: str
    """Id of an uploaded file."""
    path: str
    """Where the file lies in the environment."""
    size_bytes: int
    """Size of the hosted environment file id in bytes."""
    type: Literal["file_id"]
    """Which kind it is. Always `file_id`."""

    _tags = {"type": "file_id"}
