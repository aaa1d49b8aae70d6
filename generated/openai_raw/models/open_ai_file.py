"""`FileObject`, and what only it holds."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import Model as Base, model


@model
class FileObject(Base):
    """A file that is kept at OpenAI."""

    id: str
    """Id of the file."""
    bytes: int
    """Size of the file in bytes."""
    created_at: int
    """When the file was created, in Unix seconds."""
    expires_at: int | None = None
    """When the file expires, in Unix seconds; None if it does not."""
    filename: str
    """Name of the file."""
    object: Literal["file"]
    """The kind of object: always `file`."""
    purpose: OpenAIFilePurpose
    """What the file is for. Values: `assistants`, `assistants_output`, `batch`, `batch_output`, `fine-tune`,
    `fine-tune-results`, `vision`, `user_data`."""
    status: OpenAIFileStatus
    """State of the file. Values: `uploaded`, `processed`, `error`. Deprecated by OpenAI."""
    status_details: str | None = None
    """Why a file for fine-tuning is not valid; None otherwise. Deprecated by OpenAI."""

    _tags = {"object": "file"}


OpenAIFilePurposeInput: TypeAlias = Literal[
    "assistants", "assistants_output", "batch", "batch_output", "fine-tune", "fine-tune-results", "vision", "user_data"
]
OpenAIFilePurpose: TypeAlias = OpenAIFilePurposeInput | str

OpenAIFileStatusInput: TypeAlias = Literal["uploaded", "processed", "error"]
OpenAIFileStatus: TypeAlias = OpenAIFileStatusInput | str
