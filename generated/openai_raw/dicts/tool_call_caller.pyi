"""What requests take instead of the models in ``models.tool_call_caller``, for type checkers only."""

from typing import Literal, Required, TypedDict

class DirectToolCallCallerDict(TypedDict, total=False):
    type: Required[Literal["direct"]]
    """Discriminator: always `direct`. Default: `direct`."""

class ProgramToolCallCallerDict(TypedDict, total=False):
    type: Required[Literal["program"]]
    """Discriminator: always `program`. Default: `program`."""
    caller_id: Required[str]
    """Id of the caller."""
