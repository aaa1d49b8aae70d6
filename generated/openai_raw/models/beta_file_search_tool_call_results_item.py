from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import TypedDict
    from ..unions import BetaVectorStoreFileAttributes, BetaVectorStoreFileAttributesInput

    class BetaFileSearchToolCallResultsItemDict(TypedDict, total=False):
        file_id: str
        """Id of an uploaded file."""
        text: str
        """Text of the part."""
        filename: str
        """Name of the file."""
        attributes: BetaVectorStoreFileAttributesInput
        """Values of your own that searches can filter by: at most 16."""
        score: float
        """How well it fits, more is better."""


@model
class BetaFileSearchToolCallResultsItem(Base):
    """A part of a file that was found."""

    file_id: str | None = absent
    """Id of an uploaded file."""
    text: str | None = absent
    """Text of the part."""
    filename: str | None = absent
    """Name of the file."""
    attributes: BetaVectorStoreFileAttributes = None
    """Values of your own that searches can filter by: at most 16."""
    score: float | None = absent
    """How well it fits, more is better."""
