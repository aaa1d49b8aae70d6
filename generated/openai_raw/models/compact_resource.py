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
    """A conversation in fewer items."""

    id: str
    """Id of the response compaction."""
    object: Literal['response.compaction']
    """The kind of object: always `response.compaction`."""
    output: list[ItemField]
    """The items that take the place of the conversation: send all of them with the next request."""
    created_at: int
    """When the response compaction was created, in Unix seconds."""
    usage: ResponseUsage
    """Tokens that a response used, by which it is billed."""
    image: CompactResourceImage | None = None
    """How images in the context were treated."""

    _nested = {'output': ['ItemField'], 'usage': 'ResponseUsage', 'image': 'CompactResourceImage'}
    _tags = {'object': 'response.compaction'}
