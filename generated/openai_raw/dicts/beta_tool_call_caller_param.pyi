"""What requests take instead of the models in ``models.beta_tool_call_caller_param``, for type checkers only."""

from typing import Literal, Required, TypedDict

class BetaProgramToolCallCallerParamDict(TypedDict, total=False):
    type: Required[Literal["program"]]
    """Discriminator: always `program`. Default: `program`."""
    caller_id: Required[str]
    """Id of the caller. From 1 to 64 characters."""

class BetaDirectToolCallCallerParamDict(TypedDict, total=False):
    type: Required[Literal["direct"]]
    """Discriminator: always `direct`. Default: `direct`."""
