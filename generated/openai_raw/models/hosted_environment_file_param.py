"""What only `HostedEnvironmentFileParam` can be or hold."""

from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class HostedEnvironmentFileParamFileId(Base):
    """An uploaded file to put into an environment."""

    file_id: str
    """Id of an uploaded file."""
    path: str
    """Where the file lies in the environment."""
    type: Literal["file_id"]
    """Which kind it is. Always `file_id`."""

    _tags = {"type": "file_id"}


@model
class HostedEnvironmentFileParamInline(Base):
    """A file to put into an environment, with its content."""

    data: str
    """The content, in Base64."""
    path: str
    """Where the file lies in the environment."""
    type: Literal["inline"]
    """Which kind it is. Always `inline`."""

    _tags = {"type": "inline"}
