"""What requests take instead of the models in ``models.static_chunking_strategy_request_param``, for type checkers
only."""

from typing import Literal, Required, TypedDict

from ..dicts.static_chunking_strategy import StaticChunkingStrategyDict
from ..models.static_chunking_strategy import StaticChunkingStrategy

class StaticChunkingStrategyRequestParamDict(TypedDict, total=False):
    type: Required[Literal["static"]]
    """Discriminator: always `static`."""
    static: Required[StaticChunkingStrategy | StaticChunkingStrategyDict]
    """Chunk size and overlap."""
