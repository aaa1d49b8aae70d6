from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class CompactionSummaryItemParamDict(TypedDict, total=False):
        id: str | None
        """Id of the compaction summary."""
        type: Required[Literal['compaction']]
        """Tells this object from others that can stand in its place: always `compaction`. Default: `compaction`."""
        encrypted_content: Required[str]
        """Content that only the API can read; send it back as it came. At most 20971520 characters."""


@model
class CompactionSummaryItemParam(Base):
    """An earlier part of the conversation, shrunk by the API and encrypted. Send it back as it came."""

    id: str | None = None
    """Id of the compaction summary."""
    type: Literal['compaction']
    """Tells this object from others that can stand in its place: always `compaction`. Default: `compaction`."""
    encrypted_content: str
    """Content that only the API can read; send it back as it came. At most 20971520 characters."""
    _tags = {'type': 'compaction'}
