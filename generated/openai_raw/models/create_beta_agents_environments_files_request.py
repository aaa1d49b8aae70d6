"""`CreateBetaAgentsEnvironmentsFilesRequest`, and what only it holds."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import Model as Base, absent, model


@model
class CreateBetaAgentsEnvironmentsFilesRequest(Base):
    """The body of `POST /agents/environments/{environment_id}/files`."""

    file_id: str | None = absent
    """Id of an uploaded file."""
    path: str
    """Path of the file in the environment."""
    type: CreateBetaAgentsEnvironmentsFilesRequestType
    """Type of the environment file. Values: `file_id`, `inline`."""
    data: str | None = absent
    """The content, base64-encoded."""

    _tags = {"type": ("file_id", "inline")}


CreateBetaAgentsEnvironmentsFilesRequestTypeInput: TypeAlias = Literal["file_id", "inline"]
CreateBetaAgentsEnvironmentsFilesRequestType: TypeAlias = CreateBetaAgentsEnvironmentsFilesRequestTypeInput | str
"""Type of the environment file."""
