from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Required, TypedDict

    class BetaHybridSearchOptionsDict(TypedDict, total=False):
        embedding_weight: Required[float]
        """How much likeness of meaning counts."""
        text_weight: Required[float]
        """How much equal words count."""


@model
class BetaHybridSearchOptions(Base):
    """How much meaning and words each count in a search."""

    embedding_weight: float
    """How much likeness of meaning counts."""
    text_weight: float
    """How much equal words count."""
