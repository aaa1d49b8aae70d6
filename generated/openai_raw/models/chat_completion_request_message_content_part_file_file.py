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
    """Chat completion request message content part file file."""

    filename: str | None = absent
    file_data: str | None = absent
    file_id: str | None = absent
