from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Required, TypedDict

    class BetaContextManagementParamDict(TypedDict, total=False):
        type: Required[str]
        """What is done: `compaction` is the only kind today."""
        compact_threshold: int | None
        """Number of tokens in the context from which it is compacted. At least 1000."""


@model
class BetaContextManagementParam(Base):
    """When and how the context is made shorter."""

    type: str
    """What is done: `compaction` is the only kind today."""
    compact_threshold: int | None = None
    """Number of tokens in the context from which it is compacted. At least 1000."""
