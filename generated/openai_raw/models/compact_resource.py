from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.compact_resource_image import CompactResourceImage
    from ..models.response_usage import ResponseUsage
    from ..unions import ItemField


@model
class CompactResource(Base):
    """Compact resource."""

    id: str
    """Id of the response compaction."""
    object: Literal['response.compaction']
    """The kind of object: always `response.compaction`."""
    output: list[ItemField]
    created_at: int
    """When the response compaction was created, in Unix seconds."""
    usage: ResponseUsage
    """The tokens that were used; None while they are not known."""
    image: CompactResourceImage | None = None

    _nested = {'output': ['ItemField'], 'usage': 'ResponseUsage', 'image': 'CompactResourceImage'}
    _tags = {'object': 'response.compaction'}
