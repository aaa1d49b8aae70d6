"""What requests take instead of the models in ``models.auto_chunking_strategy_request_param``, for type checkers
only."""

from typing import Literal, Required, TypedDict

class AutoChunkingStrategyRequestParamDict(TypedDict, total=False):
    type: Required[Literal["auto"]]
    """Discriminator: always `auto`."""
