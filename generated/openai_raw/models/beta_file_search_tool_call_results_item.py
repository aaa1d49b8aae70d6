from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import TypedDict
    from ..unions import BetaVectorStoreFileAttributes, BetaVectorStoreFileAttributesInput

    class BetaFileSearchToolCallResultsItemDict(TypedDict, total=False):
        file_id: str
        text: str
        filename: str
        attributes: BetaVectorStoreFileAttributesInput
        score: float


@model
class BetaFileSearchToolCallResultsItem(Base):
    """Beta file search tool call results item."""

    file_id: str | None = absent
    text: str | None = absent
    filename: str | None = absent
    attributes: BetaVectorStoreFileAttributes = None
    score: float | None = absent
