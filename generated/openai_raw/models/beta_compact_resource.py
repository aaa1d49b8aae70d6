from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.beta_compact_resource_image import BetaCompactResourceImage
    from ..models.beta_response_usage import BetaResponseUsage
    from ..unions import BetaItemField


@model
class BetaCompactResource(Base):
    """A conversation in fewer items."""

    id: str
    """Id of the response compaction."""
    object: Literal['response.compaction']
    """The kind of object: always `response.compaction`."""
    output: list[BetaItemField]
    """The items that take the place of the conversation: send all of them with the next request."""
    created_at: int
    """When the response compaction was created, in Unix seconds."""
    usage: BetaResponseUsage
    """The tokens that were used; None while they are not known."""
    image: BetaCompactResourceImage | None = None
    """How images in the context were treated."""

    _nested = {'output': ['BetaItemField'], 'usage': 'BetaResponseUsage', 'image': 'BetaCompactResourceImage'}
    _tags = {'object': 'response.compaction'}
