"""What requests take instead of the models in ``models.context_management_param``, for type checkers only."""

from typing import Required, TypedDict

class ContextManagementParamDict(TypedDict, total=False):
    type: Required[str]
    """Type of context management; currently always `compaction`."""
    compact_threshold: int | None
    """Number of tokens at which the context is compacted. At least 1000."""
