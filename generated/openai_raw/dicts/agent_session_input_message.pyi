"""What requests take instead of the models in ``models.agent_session_input_message``, for type checkers only."""

from collections.abc import Sequence
from typing import Literal, Required, TypedDict

from ..unions import InputContent2Input

class AgentSessionInputMessageDict(TypedDict, total=False):
    content: Required[Sequence[InputContent2Input]]
    """Content parts of the message."""
    role: Required[Literal["user"]]
    """Role of the author: always `user`."""
    type: Literal["message"]
    """Discriminator: always `message`."""
