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
    """Beta compact resource."""

    id: str
    object: Literal['response.compaction']
    output: list[BetaItemField]
    created_at: int
    usage: BetaResponseUsage
    image: BetaCompactResourceImage | None = None

    _nested = {'output': ['BetaItemField'], 'usage': 'BetaResponseUsage', 'image': 'BetaCompactResourceImage'}
    _tags = {'object': 'response.compaction'}
