"""What requests take instead of the models in ``models.beta_tool_call_caller``, for type checkers only."""

from typing import Literal, Required, TypedDict

class BetaProgramToolCallCallerDict(TypedDict, total=False):
    type: Required[Literal["program"]]
    """Discriminator: always `program`. Default: `program`."""
    caller_id: Required[str]
    """Id of the caller."""

class BetaDirectToolCallCallerDict(TypedDict, total=False):
    type: Required[Literal["direct"]]
    """Discriminator: always `direct`. Default: `direct`."""
