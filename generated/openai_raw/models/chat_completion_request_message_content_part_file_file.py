from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import TypedDict

    class ChatCompletionRequestMessageContentPartFileFileDict(TypedDict, total=False):
        filename: str
        """The name of the file, where its content is given."""
        file_data: str
        """The content of the file, Base64-encoded."""
        file_id: str
        """The id of an uploaded file."""


@model
class ChatCompletionRequestMessageContentPartFileFile(Base):
    """A file that is given to the model: its content, or the id of one uploaded before."""

    filename: str | None = absent
    """The name of the file, where its content is given."""
    file_data: str | None = absent
    """The content of the file, Base64-encoded."""
    file_id: str | None = absent
    """The id of an uploaded file."""
