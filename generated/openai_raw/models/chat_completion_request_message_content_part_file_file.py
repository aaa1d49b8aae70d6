from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import TypedDict

    class ChatCompletionRequestMessageContentPartFileFileDict(TypedDict, total=False):
        filename: str
        file_data: str
        file_id: str


@model
class ChatCompletionRequestMessageContentPartFileFile(Base):
    """A file that is given to the model: its content, or the id of one uploaded before.

    Attributes:
        filename: The name of the file, where its content is given.
        file_data: The content of the file, Base64-encoded.
        file_id: The id of an uploaded file.
    """

    filename: str | None = absent
    file_data: str | None = absent
    file_id: str | None = absent
