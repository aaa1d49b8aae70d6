"""`FileObject`, and what only it holds."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import Model as Base, model


@model
class FileObject(Base):
    """A file stored at OpenAI."""

    id: str
    """Id of the file."""
    bytes: int
    """Size of the file in bytes."""
    created_at: int
    """When the file was created, in Unix seconds."""
    expires_at: int | None = None
    """When the file expires, in Unix seconds; None if it never does."""
    filename: str
    """Name of the file."""
    object: Literal["file"]
    """Object type: always `file`."""
    purpose: OpenAIFilePurpose
    """Intended use of the file. Values: `assistants`, `assistants_output`, `batch`, `batch_output`, `fine-tune`,
    `fine-tune-results`, `vision`, `user_data`."""
    status: OpenAIFileStatus
    """Status of the file. Values: `uploaded`, `processed`, `error`. Deprecated by OpenAI."""
    status_details: str | None = None
    """Why validation of a fine-tuning file failed; None otherwise. Deprecated by OpenAI."""

    _tags = {"object": "file"}


OpenAIFilePurposeInput: TypeAlias = Literal[
    "assistants", "assistants_output", "batch", "batch_output", "fine-tune", "fine-tune-results", "vision", "user_data"
]
OpenAIFilePurpose: TypeAlias = OpenAIFilePurposeInput | str
"""Intended use of the file."""

OpenAIFileStatusInput: TypeAlias = Literal["uploaded", "processed", "error"]
OpenAIFileStatus: TypeAlias = OpenAIFileStatusInput | str
"""Status of the file."""
