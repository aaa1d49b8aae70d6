"""What only `HostedEnvironmentFileParam` can be or hold."""

from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class HostedEnvironmentFileParamFileId(Base):
    """An uploaded file to copy into an environment."""

    file_id: str
    """Id of an uploaded file."""
    path: str
    """Path of the file in the environment."""
    type: Literal["file_id"]
    """Discriminator: always `file_id`."""

    _tags = {"type": "file_id"}


@model
class HostedEnvironmentFileParamInline(Base):
    """A file to create in an environment, with its content."""

    data: str
    """The content, base64-encoded."""
    path: str
    """Path of the file in the environment."""
    type: Literal["inline"]
    """Discriminator: always `inline`."""

    _tags = {"type": "inline"}
