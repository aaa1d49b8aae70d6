"""What requests take instead of the models in ``models.beta_context_management_param``, for type checkers only."""

from typing import Required, TypedDict

class BetaContextManagementParamDict(TypedDict, total=False):
    type: Required[str]
    """What is done: `compaction` is the only kind today."""
    compact_threshold: int | None
    """Number of tokens in the context from which it is compacted. At least 1000."""
